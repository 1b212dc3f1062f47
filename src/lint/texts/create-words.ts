import { createLists } from '../../language/lists.ts';
import type { Where } from '../probes/platforms.ts';
import { quote } from '../words.ts';

/** Pieces of messages that each language says in its own way. */
export interface Words {
  /** A question by its name; that of a new one is empty. */
  named(question: string): string;
  /** `a`, `a` and `b`, `a`, `b` and 3 more. */
  list(values: readonly string[], most?: number): string;
  /** The same behind a “no”: `a` or `b`. */
  either(values: readonly string[], most?: number): string;
}

export interface RuleWords extends Words {
  /** A part of a whole: `about a third`, `nearly all`. */
  portion(share: number): string;
  /** Behind a statement about an answer: nothing where it holds everywhere. */
  place(where: Where): string;
}

/** The words for the nearest of the known parts. */
export function nearestPortion(share: number, portions: readonly (readonly [number, string])[]): string {
  const [, words] = portions.reduce((best, next) =>
    Math.abs(next[0] - share) < Math.abs(best[0] - share) ? next : best,
  );
  return words;
}

/**
 * @param locale BCP 47
 * @param newQuestion what a question is called that has no name yet
 * @param more what stands for the rest of a long list: “3 more”
 */
export function createWords(locale: string, newQuestion: string, more: (n: number) => string): Words {
  const lists = createLists(locale);
  const joined = (values: readonly string[], most: number, type: 'and' | 'or'): string => {
    const unique = [...new Set(values)];
    const shown = unique.slice(0, most).map(quote);
    const left = unique.length - shown.length;
    return lists(left > 0 ? [...shown, more(left)] : shown, type);
  };
  return {
    named: (question) => quote(question === '' ? newQuestion : question),
    list: (values, most = 4) => joined(values, most, 'and'),
    either: (values, most = 4) => joined(values, most, 'or'),
  };
}

import { compile, type Program } from './regex/compile.ts';
import { parsePattern } from './regex/parse.ts';
import { BudgetSpent, Machine } from './regex/run.ts';
import { RegexProblem, RegexTooComplex } from './regex/syntax.ts';

/** As `PatternSyntaxException`: Java's description, and the index (in code points) near which it stands. */
export interface JavaRegexProblem {
  readonly message: string;
  readonly index: number;
}

export type Found =
  | { readonly type: 'match'; readonly start: number; readonly end: number }
  | { readonly type: 'no-match' }
  /** The budget was used up, or the pattern has a part that is not run here (Unicode blocks, `\X`, `\N{…}`). */
  | { readonly type: 'undecided' };

export interface JavaRegex {
  readonly pattern: string;
  /** As `Matcher.find()`: anywhere in the text, from `from` on. */
  find(text: string, from?: number): Found;
  /** As `String.replaceAll` with a quoted replacement; null when undecided. */
  replaceAll(text: string, replacement: string): string | null;
}

export type CompiledJavaRegex =
  | { readonly ok: true; readonly regex: JavaRegex }
  | { readonly ok: false; readonly problem: JavaRegexProblem };

/** About 5 ms: no form may hold up the page, whatever its patterns are. */
export const DEFAULT_STEPS = 200_000;

const NO_MATCH: Found = { type: 'no-match' };
const UNDECIDED: Found = { type: 'undecided' };

/**
 * Compiles a pattern of `java.util.regex`, which is what `regex()` and `replace()` take on phones. `steps` bounds
 * each question put to the result.
 */
export function compileJavaRegex(pattern: string, steps: number = DEFAULT_STEPS): CompiledJavaRegex {
  try {
    return { ok: true, regex: createRegex(pattern, compile(parsePattern(pattern)), steps) };
  } catch (thrown) {
    if (thrown instanceof RegexTooComplex) return { ok: true, regex: createRegex(pattern, null, steps) };
    if (thrown instanceof RegexProblem)
      return { ok: false, problem: { message: thrown.message, index: thrown.index } };
    throw thrown;
  }
}

function isInsidePair(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff && (text.codePointAt(index - 1) ?? 0) > 0xffff;
}

/** `program` is null for a pattern that is not run here. */
function createRegex(pattern: string, program: Program | null, steps: number): JavaRegex {
  const search = (text: string, from: number, budget: { steps: number }): Found => {
    if (program === null) return UNDECIDED;
    const machine = new Machine(program, text, budget);
    try {
      for (let start = from; start <= text.length; start++) {
        if (isInsidePair(text, start)) continue;
        const slots = machine.matchAt(start, from);
        if (slots !== null) return { type: 'match', start, end: slots[1] ?? start };
      }
      return NO_MATCH;
    } catch (thrown) {
      if (thrown instanceof BudgetSpent) return UNDECIDED;
      throw thrown;
    }
  };
  return {
    pattern,
    find: (text, from = 0) => search(text, from, { steps }),
    replaceAll(text, replacement) {
      const budget = { steps };
      let result = '';
      let copied = 0;
      let from = 0;
      while (from <= text.length) {
        const found = search(text, from, budget);
        if (found.type === 'undecided') return null;
        if (found.type === 'no-match') break;
        result += text.slice(copied, found.start) + replacement;
        copied = found.end;
        from = found.end === found.start ? found.end + 1 : found.end;
      }
      return result + text.slice(copied);
    },
  };
}

import { LANGUAGE_WORDS } from '../data/language-words.ts';
import { nearest } from '../distance.ts';
import { strip } from '../python.ts';
import { isLanguageCode, sameLanguage } from './language.ts';

/** How a value differs from a code that HQ knows. */
export type LanguageMistake =
  | 'spelling'
  | 'region'
  | 'code-length'
  | 'name'
  | 'several'
  | 'near-miss'
  | 'unknown';

export interface LanguageReading {
  readonly mistake: LanguageMistake;
  /** The code that was meant, or null. */
  readonly code: string | null;
  /** Whether there is no doubt about it. */
  readonly certain: boolean;
}

const LONGEST = 100;

/** ISO 639-3 codes of the usual one of several languages that share a code: who writes them means that code. */
const MEMBERS = new Map(
  Object.entries({
    arb: 'ara',
    cmn: 'zho',
    npi: 'nep',
    ory: 'ori',
    pes: 'fas',
    plt: 'mlg',
    swh: 'swa',
  }),
);

let names: ReadonlyMap<string, string> | undefined;

/** The code of a language by one of the names that people write; made at the first name. */
function codeByName(name: string): string | undefined {
  names ??= new Map(
    LANGUAGE_WORDS.split(/\s+/).flatMap((entry) => {
      const [code = '', words = ''] = entry.split('=');
      return words.split(',').map((word) => [word, code] as const);
    }),
  );
  return names.get(name.normalize('NFC').replace(/[\s_]+/g, '_'));
}

/**
 * Which code a value means.
 * @param languages the project's codes; without them any ISO 639 code counts as known
 */
export function readLanguage(raw: string, languages: readonly string[] | undefined): LanguageReading {
  const text = strip(raw.slice(0, LONGEST + 1));
  const known = (code: string): string | null =>
    languages
      ? (languages.find((other) => other.toLowerCase() === code) ?? null)
      : isLanguageCode(code)
        ? code
        : null;
  /** The project's own code for a language, whatever its length. */
  const same = (code: string): string | null => {
    for (const other of [code, ...sameLanguage(code)]) {
      const found = known(other);
      if (found !== null) return found;
    }
    return null;
  };
  const none: LanguageReading = { mistake: 'unknown', code: null, certain: false };
  if (text === '' || text.length > LONGEST) return none;
  const lower = text.toLowerCase();

  const exact = known(lower);
  if (exact !== null) return { mistake: 'spelling', code: exact, certain: true };
  const other = same(lower) ?? same(MEMBERS.get(lower) ?? '');
  if (other !== null) return { mistake: 'code-length', code: other, certain: true };
  const [base = ''] = lower.split(/[-_]/);
  if (base !== lower) {
    const code = same(base);
    if (code !== null) return { mistake: 'region', code, certain: true };
  }
  const name = codeByName(lower.replace(/\s*\(.*\)$/, ''));
  if (name !== undefined) {
    const code = same(name);
    if (code !== null) return { mistake: 'name', code, certain: true };
  }
  // A question with several choices saves them with blanks between.
  const several = lower.split(/[\s,;/]+/).filter((part) => part !== '');
  if (several.length > 1) {
    const codes = several.map((part) => same(part) ?? same(codeByName(part) ?? ''));
    if (codes.every((code) => code !== null))
      return { mistake: 'several', code: codes[0] ?? null, certain: false };
  }
  // A slip in two letters makes another language more often than not, and `spa` is no slip of `swa`.
  const [near] =
    languages && lower.length > 2 && !isLanguageCode(lower)
      ? nearest(lower, languages, 1, (code) => code.toLowerCase())
      : [];
  return near === undefined ? none : { mistake: 'near-miss', code: near, certain: false };
}

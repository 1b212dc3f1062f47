import { nearest } from './distance.ts';
import { isLanguageCode, sameLanguage } from './language.ts';
import { strip } from './python.ts';

/** How a value differs from a code that HQ knows. */
export type LanguageMistake = 'spelling' | 'region' | 'code-length' | 'name' | 'near-miss' | 'unknown';

export interface LanguageReading {
  readonly mistake: LanguageMistake;
  /** The code that was meant, or null. */
  readonly code: string | null;
  /** Whether there is no doubt about it. */
  readonly certain: boolean;
}

const LONGEST = 100;

/** Codes by the names that people write; more names than these are for `language-names.ts`. */
const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  français: 'fr',
  francais: 'fr',
  spanish: 'es',
  español: 'es',
  espanol: 'es',
  portuguese: 'pt',
  português: 'pt',
  portugues: 'pt',
  swahili: 'sw',
  kiswahili: 'sw',
  hindi: 'hi',
  हिन्दी: 'hi',
  bengali: 'bn',
  bangla: 'bn',
  urdu: 'ur',
  nepali: 'ne',
  tamil: 'ta',
  telugu: 'te',
  marathi: 'mr',
  gujarati: 'gu',
  kannada: 'kn',
  punjabi: 'pa',
  odia: 'or',
  oriya: 'or',
  assamese: 'as',
  amharic: 'am',
  oromo: 'om',
  somali: 'so',
  tigrinya: 'ti',
  hausa: 'ha',
  yoruba: 'yo',
  igbo: 'ig',
  zulu: 'zu',
  xhosa: 'xh',
  afrikaans: 'af',
  sesotho: 'st',
  setswana: 'tn',
  shona: 'sn',
  chichewa: 'ny',
  nyanja: 'ny',
  bemba: 'bem',
  luganda: 'lg',
  kinyarwanda: 'rw',
  kirundi: 'rn',
  lingala: 'ln',
  wolof: 'wo',
  bambara: 'bm',
  arabic: 'ar',
  العربية: 'ar',
  malagasy: 'mg',
  burmese: 'my',
  khmer: 'km',
  lao: 'lo',
  thai: 'th',
  vietnamese: 'vi',
  indonesian: 'id',
  tagalog: 'tl',
  haitian: 'ht',
  'haitian creole': 'ht',
  quechua: 'qu',
  krio: 'kri',
  luo: 'luo',
  dholuo: 'luo',
  kikuyu: 'ki',
};

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
  const other = same(lower);
  if (other !== null) return { mistake: 'code-length', code: other, certain: true };
  const [base = ''] = lower.split(/[-_]/);
  if (base !== lower) {
    const code = same(base);
    if (code !== null) return { mistake: 'region', code, certain: true };
  }
  const name = Object.hasOwn(NAMES, lower) ? NAMES[lower] : undefined;
  if (name !== undefined) {
    const code = same(name);
    if (code !== null) return { mistake: 'name', code, certain: true };
  }
  // A slip in two letters makes another language more often than not.
  const [near] =
    languages && lower.length > 2 ? nearest(lower, languages, 1, (code) => code.toLowerCase()) : [];
  return near === undefined || (isLanguageCode(lower) && near.length !== lower.length)
    ? none
    : { mistake: 'near-miss', code: near, certain: false };
}

import { isLanguageCode, sameLanguage } from './language.ts';

export interface LanguageEntry {
  /** The code as HQ has it. */
  readonly code: string;
  /** In the reader's language; the code itself where nobody has named it. */
  readonly name: string;
  /** In its own language. */
  readonly ownName: string;
}

function nameIn(code: string, locale: string): string | null {
  // Engines know the short codes of a language better than the long ones.
  for (const other of [code, ...sameLanguage(code)]) {
    const name = new Intl.DisplayNames([locale, 'en'], { type: 'language', fallback: 'none' }).of(other);
    if (name !== undefined) return name;
  }
  return null;
}

/**
 * A language with its names.
 * @param locale BCP 47 tag of the reader's language
 */
export function languageEntry(code: string, locale: string): LanguageEntry {
  if (!isLanguageCode(code)) return { code, name: code, ownName: code };
  const name = nameIn(code, locale) ?? code;
  const own = sameLanguage(code).find((other) => other.length === 2) ?? code;
  return { code, name, ownName: nameIn(code, own) ?? name };
}

/** The project's languages with their names, in its order. */
export function languageList(codes: readonly string[], locale: string): LanguageEntry[] {
  return codes.map((code) => languageEntry(code, locale));
}

/** The languages of Caseline's texts, English first: the features themselves speak it; each other has its line in the catalogues. */
export const LANGUAGES = ['en', 'fr', 'es', 'pt', 'hi', 'sw'] as const;

export type LanguageCode = (typeof LANGUAGES)[number];

const RTL_SCRIPTS: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** A BCP 47 tag as it is meant, English for what is none. */
function read(asked: string): Intl.Locale {
  try {
    return new Intl.Locale(asked);
  } catch {
    return new Intl.Locale('en');
  }
}

/** The language of ours that a BCP 47 tag asks for; null where we do not have it. */
export function languageOf(asked: string): LanguageCode | null {
  const { language } = read(asked);
  return LANGUAGES.find((code) => code === language) ?? null;
}

/** Which way the layout runs for who asks for a language, also where its texts come in English. */
export function directionOf(asked: string): 'ltr' | 'rtl' {
  return RTL_SCRIPTS.has(read(asked).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** For dates and numbers: the asked locale, where the texts are in its language. */
export function localeFor(asked: string, texts: string): string {
  const locale = read(asked);
  return locale.language === texts ? locale.toString() : texts;
}

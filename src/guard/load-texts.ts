import { type LanguageCode, languageOf } from '../language/codes.ts';
import { trouble } from './trouble.ts';

type OtherLanguage = Exclude<LanguageCode, 'en'>;

/** A line for each language beside English: only the one in use is loaded. */
export type TextLoaders<T> = Readonly<Record<OtherLanguage, () => Promise<T>>>;

export interface LoadedTexts<T> {
  /** The language they are in. */
  readonly lang: LanguageCode;
  readonly texts: T;
}

/**
 * The texts for who asks for a language: English where nobody has it, or where its file cannot be had, which is no reason
 * to leave anything unsaid.
 * @param asked BCP 47; what is no locale counts as English
 */
export async function loadTexts<T>(
  asked: string,
  english: T,
  load: (lang: OtherLanguage) => Promise<T>,
): Promise<LoadedTexts<T>> {
  const lang = languageOf(asked) ?? 'en';
  if (lang !== 'en') {
    try {
      return { lang, texts: await load(lang) };
    } catch (error) {
      trouble('load a language', error);
    }
  }
  return { lang: 'en', texts: english };
}

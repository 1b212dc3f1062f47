import { loadLanguage } from '../catalogues/load.ts';
import type { FieldLanguage } from '../fields/texts/language.ts';
import type { LookOptions } from './options.ts';

/** What a page of this host is told in. */
export function languageOf({ locale, translations }: LookOptions, window: Window): Promise<FieldLanguage> {
  return loadLanguage(locale ?? window.navigator.language, translations);
}

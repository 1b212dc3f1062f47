import { en } from '../ui/messages/en.ts';
import { fr } from '../ui/messages/fr.ts';
import type { Messages } from '../ui/messages/messages.ts';
import { type Language, pickLanguage } from '../ui/messages/pick.ts';
import type { LookOptions } from './options.ts';

/** Every catalogue that a page of this host can show, the host's own first. */
export function translationsOf({ translations = [] }: LookOptions): readonly Messages[] {
  return [...translations, en, fr];
}

export function languageOf(options: LookOptions, window: Window): Language {
  return pickLanguage(options.locale ?? window.navigator.language, translationsOf(options));
}

import { en } from './en.ts';
import type { Messages } from './messages.ts';

const RTL_SCRIPTS: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

export interface Language {
  readonly messages: Messages;
  /** For dates and numbers: the asked locale, or that of the texts when they stand in for it. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The catalogue of a locale, by language alone; English for languages without one and for what is no locale. */
export function pickLanguage(asked: string, translations: readonly Messages[] = []): Language {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(asked);
  } catch {
    locale = new Intl.Locale('en');
  }
  // A host's own wording of a language stands before ours, of English too.
  const found = [...translations, en].find((messages) => messages.locale === locale.language);
  return {
    messages: found ?? en,
    locale: found ? locale.toString() : en.locale,
    dir: RTL_SCRIPTS.has(locale.maximize().script ?? '') ? 'rtl' : 'ltr',
  };
}

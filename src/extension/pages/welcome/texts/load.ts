import { trouble } from '../../../../guard/trouble.ts';
import { directionOf, languageOf, type Spoken } from '../../../../language/codes.ts';
import { type WelcomeTexts, welcomeEn } from './en.ts';

export interface WelcomeLanguage {
  /** BCP 47, of the texts. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly texts: WelcomeTexts;
}

/** The languages beside English, a line for each: only the one in use is loaded. */
const LANGUAGES: Readonly<Record<Exclude<Spoken, 'en'>, () => Promise<WelcomeTexts>>> = {
  fr: () => import('./fr.ts').then(({ welcomeFr }) => welcomeFr),
  es: () => import('./es.ts').then(({ welcomeEs }) => welcomeEs),
  pt: () => import('./pt.ts').then(({ welcomePt }) => welcomePt),
  sw: () => import('./sw.ts').then(({ welcomeSw }) => welcomeSw),
  hi: () => import('./hi.ts').then(({ welcomeHi }) => welcomeHi),
};

function isLoaded(code: string | null): code is keyof typeof LANGUAGES {
  return code !== null && Object.hasOwn(LANGUAGES, code);
}

/** @param asked BCP 47; English where we do not have the language, or its file cannot be had */
export async function loadWelcome(asked: string): Promise<WelcomeLanguage> {
  const code = languageOf(asked);
  const dir = directionOf(asked);
  if (isLoaded(code)) {
    try {
      return { texts: await LANGUAGES[code](), lang: code, dir };
    } catch (error) {
      trouble('load a language', error);
    }
  }
  return { texts: welcomeEn, lang: 'en', dir };
}

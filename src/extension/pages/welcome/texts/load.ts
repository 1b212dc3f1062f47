import { type LoadedTexts, loadTexts, type TextLoaders } from '../../../../guard/load-texts.ts';
import { directionOf } from '../../../../language/codes.ts';
import { type WelcomeTexts, welcomeEn } from './en.ts';

export interface WelcomeLanguage extends LoadedTexts<WelcomeTexts> {
  readonly dir: 'ltr' | 'rtl';
}

const LANGUAGES: TextLoaders<WelcomeTexts> = {
  fr: () => import('./fr.ts').then(({ welcomeFr }) => welcomeFr),
  es: () => import('./es.ts').then(({ welcomeEs }) => welcomeEs),
  pt: () => import('./pt.ts').then(({ welcomePt }) => welcomePt),
  sw: () => import('./sw.ts').then(({ welcomeSw }) => welcomeSw),
  hi: () => import('./hi.ts').then(({ welcomeHi }) => welcomeHi),
};

/** @param asked BCP 47; English where we do not have the language, or its file cannot be had */
export async function loadWelcome(asked: string): Promise<WelcomeLanguage> {
  return { ...(await loadTexts(asked, welcomeEn, (lang) => LANGUAGES[lang]())), dir: directionOf(asked) };
}

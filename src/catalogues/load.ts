import type { FieldLanguage } from '../fields/texts/language.ts';
import { trouble } from '../guard/trouble.ts';
import { type LanguageCode, languageOf, type Spoken } from '../language/codes.ts';
import type { Catalogue } from './catalogue.ts';
import { speak } from './speak.ts';

type Load = () => Promise<Catalogue>;

/**
 * The languages beside English, a line for each: only the one in use is loaded. English stands in the features
 * themselves.
 */
const CATALOGUES: Readonly<Partial<Record<LanguageCode, Load>>> = {
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  es: () => import('./es.ts').then(({ es }) => es),
  pt: () => import('./pt.ts').then(({ pt }) => pt),
  sw: () => import('./sw.ts').then(({ sw }) => sw),
  hi: () => import('./hi.ts').then(({ hi }) => hi),
} satisfies Record<Exclude<Spoken, 'en'>, Load>;

const ENGLISH: Catalogue = { lang: 'en' };

async function ours(code: LanguageCode | null): Promise<Catalogue> {
  try {
    return (code && (await CATALOGUES[code]?.())) ?? ENGLISH;
  } catch (error) {
    // A file that cannot be had is no reason to leave a form unchecked.
    trouble('load a language', error);
    return ENGLISH;
  }
}

/** A catalogue of the host's for this very locale stands before one for its language. */
function hosts(asked: string, own: readonly Catalogue[]): Catalogue | undefined {
  return own.find(({ lang }) => lang === asked) ?? own.find(({ lang }) => lang === asked.split('-', 1)[0]);
}

/**
 * What is said to a person who asks for a language: English where a feature does not speak it.
 * @param asked BCP 47; what is no locale counts as English
 * @param own catalogues of a host; they stand before ours, feature by feature
 */
export async function loadLanguage(asked: string, own: readonly Catalogue[] = []): Promise<FieldLanguage> {
  const given = hosts(asked, own);
  return speak(asked, { ...(await ours(languageOf(asked))), ...given });
}

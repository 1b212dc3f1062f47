import type { FieldLanguage } from '../fields/texts/language.ts';
import type { TextLoaders } from '../guard/load-texts.ts';
import type { Catalogue } from './catalogue.ts';
import { chosenCatalogue } from './chosen.ts';
import { speak } from './speak.ts';

/** The languages beside English, which stands in the features themselves. */
const CATALOGUES = {
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  es: () => import('./es.ts').then(({ es }) => es),
  pt: () => import('./pt.ts').then(({ pt }) => pt),
  sw: () => import('./sw.ts').then(({ sw }) => sw),
  hi: () => import('./hi.ts').then(({ hi }) => hi),
} satisfies TextLoaders<Catalogue>;

/**
 * What is said to a person who asks for a language: English where a feature does not speak it.
 * @param asked BCP 47; what is no locale counts as English
 * @param own catalogues of a host; they stand before ours, feature by feature
 */
export async function loadLanguage(asked: string, own: readonly Catalogue[] = []): Promise<FieldLanguage> {
  return speak(asked, await chosenCatalogue<Catalogue>(asked, own, CATALOGUES, { lang: 'en' }));
}

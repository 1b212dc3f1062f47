import { fieldsEn } from '../fields/texts/en.ts';
import type { ElementLanguage } from '../fields/texts/language.ts';
import type { TextLoaders } from '../guard/load-texts.ts';
import { severityEn } from '../overlay/shell/texts/severity-en.ts';
import { languageFrom } from '../overlay/texts/language.ts';
import type { FieldCatalogue } from './catalogue.ts';
import { chosenCatalogue } from './chosen.ts';

/** Parts of the catalogues in load.ts, for pages that have fields and nothing else. */
const CATALOGUES = {
  fr: () => import('./fields/fr.ts').then(({ fr }) => fr),
  es: () => import('./fields/es.ts').then(({ es }) => es),
  pt: () => import('./fields/pt.ts').then(({ pt }) => pt),
  sw: () => import('./fields/sw.ts').then(({ sw }) => sw),
  hi: () => import('./fields/hi.ts').then(({ hi }) => hi),
} satisfies TextLoaders<FieldCatalogue>;

/**
 * What full fields say to a person who asks for a language.
 * @param asked BCP 47; what is no locale counts as English
 * @param own catalogues of a host; they stand before ours, feature by feature
 */
export async function loadFieldLanguage(
  asked: string,
  own: readonly FieldCatalogue[] = [],
): Promise<ElementLanguage> {
  const { lang, fields, layer, ...contact } = await chosenCatalogue<FieldCatalogue>(asked, own, CATALOGUES, {
    lang: 'en',
  });
  return languageFrom(asked, {
    lang,
    fields: fields ?? fieldsEn,
    layer: layer ?? { severity: severityEn },
    contact,
  });
}

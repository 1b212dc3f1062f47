import { reasonsFr } from '../contact/outcome/texts/fr.ts';
import { contactFr } from '../contact/texts/fr.ts';
import { fieldsFr } from '../fields/texts/fr.ts';
import { rulesFr } from '../lint/texts/fr.ts';
import { layerFr } from '../overlay/texts/fr.ts';
import type { Catalogue } from './catalogue.ts';

export const fr: Catalogue = {
  lang: 'fr',
  layer: layerFr,
  fields: fieldsFr,
  ...contactFr,
  reasons: reasonsFr,
  rules: rulesFr,
};

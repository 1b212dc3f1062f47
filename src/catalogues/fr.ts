import { reasonsFr } from '../contact/outcome/texts/fr.ts';
import { rulesFr } from '../lint/texts/fr.ts';
import { layerFr } from '../overlay/texts/fr.ts';
import type { Catalogue } from './catalogue.ts';
import { fr as fieldsFr } from './fields/fr.ts';

export const fr: Catalogue = {
  ...fieldsFr,
  layer: layerFr,
  reasons: reasonsFr,
  rules: rulesFr,
};

import { reasonsSw } from '../contact/outcome/texts/sw.ts';
import { contactSw } from '../contact/texts/sw.ts';
import { fieldsSw } from '../fields/texts/sw.ts';
import { rulesSw } from '../lint/texts/sw.ts';
import { layerSw } from '../overlay/texts/sw.ts';
import type { Catalogue } from './catalogue.ts';

export const sw: Catalogue = {
  lang: 'sw',
  layer: layerSw,
  fields: fieldsSw,
  ...contactSw,
  reasons: reasonsSw,
  rules: rulesSw,
};

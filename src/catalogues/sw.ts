import { reasonsSw } from '../contact/outcome/texts/sw.ts';
import { rulesSw } from '../lint/texts/sw.ts';
import { layerSw } from '../overlay/texts/sw.ts';
import type { Catalogue } from './catalogue.ts';
import { sw as fieldsSw } from './fields/sw.ts';

export const sw: Catalogue = {
  ...fieldsSw,
  layer: layerSw,
  reasons: reasonsSw,
  rules: rulesSw,
};

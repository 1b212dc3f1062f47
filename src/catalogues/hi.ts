import { reasonsHi } from '../contact/outcome/texts/hi.ts';
import { rulesHi } from '../lint/texts/hi.ts';
import { layerHi } from '../overlay/texts/hi.ts';
import type { Catalogue } from './catalogue.ts';
import { hi as fieldsHi } from './fields/hi.ts';

export const hi: Catalogue = {
  ...fieldsHi,
  layer: layerHi,
  reasons: reasonsHi,
  rules: rulesHi,
};

import { reasonsHi } from '../contact/outcome/texts/hi.ts';
import { contactHi } from '../contact/texts/hi.ts';
import { fieldsHi } from '../fields/texts/hi.ts';
import { rulesHi } from '../lint/texts/hi.ts';
import { layerHi } from '../overlay/texts/hi.ts';
import type { Catalogue } from './catalogue.ts';

export const hi: Catalogue = {
  lang: 'hi',
  layer: layerHi,
  fields: fieldsHi,
  ...contactHi,
  reasons: reasonsHi,
  rules: rulesHi,
};

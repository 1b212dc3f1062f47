import { reasonsEs } from '../contact/outcome/texts/es.ts';
import { contactEs } from '../contact/texts/es.ts';
import { fieldsEs } from '../fields/texts/es.ts';
import { rulesEs } from '../lint/texts/es.ts';
import { layerEs } from '../overlay/texts/es.ts';
import type { Catalogue } from './catalogue.ts';

export const es: Catalogue = {
  lang: 'es',
  layer: layerEs,
  fields: fieldsEs,
  ...contactEs,
  reasons: reasonsEs,
  rules: rulesEs,
};

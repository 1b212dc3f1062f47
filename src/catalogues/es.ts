import { reasonsEs } from '../contact/outcome/texts/es.ts';
import { rulesEs } from '../lint/texts/es.ts';
import { layerEs } from '../overlay/texts/es.ts';
import type { Catalogue } from './catalogue.ts';
import { es as fieldsEs } from './fields/es.ts';

export const es: Catalogue = {
  ...fieldsEs,
  layer: layerEs,
  reasons: reasonsEs,
  rules: rulesEs,
};

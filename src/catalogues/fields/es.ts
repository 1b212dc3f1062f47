import { contactEs } from '../../contact/texts/es.ts';
import { fieldsEs } from '../../fields/texts/es.ts';
import { severityEs } from '../../overlay/shell/texts/severity-es.ts';
import type { FieldCatalogue } from '../catalogue.ts';

export const es: FieldCatalogue = {
  lang: 'es',
  layer: { severity: severityEs },
  fields: fieldsEs,
  ...contactEs,
};

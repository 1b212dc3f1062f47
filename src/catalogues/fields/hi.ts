import { contactHi } from '../../contact/texts/hi.ts';
import { fieldsHi } from '../../fields/texts/hi.ts';
import { severityHi } from '../../overlay/shell/texts/severity-hi.ts';
import type { FieldCatalogue } from '../catalogue.ts';

export const hi: FieldCatalogue = {
  lang: 'hi',
  layer: { severity: severityHi },
  fields: fieldsHi,
  ...contactHi,
};

import { contactSw } from '../../contact/texts/sw.ts';
import { fieldsSw } from '../../fields/texts/sw.ts';
import { severitySw } from '../../overlay/shell/texts/severity-sw.ts';
import type { FieldCatalogue } from '../catalogue.ts';

export const sw: FieldCatalogue = {
  lang: 'sw',
  layer: { severity: severitySw },
  fields: fieldsSw,
  ...contactSw,
};

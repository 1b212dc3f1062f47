import { contactPt } from '../../contact/texts/pt.ts';
import { fieldsPt } from '../../fields/texts/pt.ts';
import { severityPt } from '../../overlay/shell/texts/severity-pt.ts';
import type { FieldCatalogue } from '../catalogue.ts';

export const pt: FieldCatalogue = {
  lang: 'pt',
  layer: { severity: severityPt },
  fields: fieldsPt,
  ...contactPt,
};

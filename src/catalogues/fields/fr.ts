import { contactFr } from '../../contact/texts/fr.ts';
import { fieldsFr } from '../../fields/texts/fr.ts';
import { severityFr } from '../../overlay/shell/texts/severity-fr.ts';
import type { FieldCatalogue } from '../catalogue.ts';

export const fr: FieldCatalogue = {
  lang: 'fr',
  layer: { severity: severityFr },
  fields: fieldsFr,
  ...contactFr,
};

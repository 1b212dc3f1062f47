import { reasonsPt } from '../contact/outcome/texts/pt.ts';
import { contactPt } from '../contact/texts/pt.ts';
import { fieldsPt } from '../fields/texts/pt.ts';
import { rulesPt } from '../lint/texts/pt.ts';
import { layerPt } from '../overlay/texts/pt.ts';
import type { Catalogue } from './catalogue.ts';

export const pt: Catalogue = {
  lang: 'pt',
  layer: layerPt,
  fields: fieldsPt,
  ...contactPt,
  reasons: reasonsPt,
  rules: rulesPt,
};

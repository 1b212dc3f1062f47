import { reasonsPt } from '../contact/outcome/texts/pt.ts';
import { rulesPt } from '../lint/texts/pt.ts';
import { layerPt } from '../overlay/texts/pt.ts';
import type { Catalogue } from './catalogue.ts';
import { pt as fieldsPt } from './fields/pt.ts';

export const pt: Catalogue = {
  ...fieldsPt,
  layer: layerPt,
  reasons: reasonsPt,
  rules: rulesPt,
};

import { type AdviceTexts, adviceEn } from '../../contact/advice/texts/en.ts';
import { type RuleTexts, rulesEn } from './en.ts';

/** The language of findings. */
export interface LintTexts {
  readonly rules: RuleTexts;
  /** What is wrong with a value: some rules say it of a constant. */
  readonly advice: AdviceTexts;
}

export const lintEn: LintTexts = { rules: rulesEn, advice: adviceEn };

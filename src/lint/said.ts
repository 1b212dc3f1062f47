import type { AdviceTexts } from '../contact/advice/texts/en.ts';
import type { RuleTexts } from './texts/en.ts';

/** What people are told comes last, in their language; everything else of a finding is the same in all. */
export type Said<T> = (say: RuleTexts, advice: AdviceTexts) => T;

import { REASONS, type ReasonWords } from '../../../form/reasons.ts';

/** Why the engine does not read, open or go on. English is said where the reasons stand: JSON has it. */
export const whyEn: ReasonWords = REASONS;

import { PROBLEMS, type ProblemWords } from '../../../form/xform/problems.ts';

/** Why a file cannot be read as a form. English is said where the problems stand: JSON has it. */
export const filesEn: ProblemWords = PROBLEMS;

import type { FormModel, Write } from '../../form/model.ts';
import {
  type ConstantPart,
  constantText,
  type PossibleValue,
  possibleValues,
} from '../../form/values/index.ts';
import { canMeet } from './answered.ts';

/** A text that the form itself puts into a property: a constant, a default or a choice. */
export interface FixedText {
  readonly text: string;
  readonly part: ConstantPart;
  readonly value: PossibleValue;
  /** False when other parts were joined to it: then no single constant can be replaced. */
  readonly whole: boolean;
}

/** The non-empty texts that a write can have and that the form fixes, in the order in which they are found. */
export function fixedTexts(write: Write, form: FormModel): readonly FixedText[] {
  const found: FixedText[] = [];
  for (const value of possibleValues(form).ofWrite(write).values) {
    const text = constantText(value);
    if (text === null || text === '') continue;
    const constants = value.parts.filter((part) => part.type === 'constant');
    const filled = constants.filter((part) => part.value !== '');
    const part = filled[0];
    if (part) found.push({ text, part, value, whole: filled.length === 1 });
  }
  return found;
}

/** So many are looked at more closely: a finding names four. */
const MOST_WRONG = 20;

/**
 * The fixed texts that something is wrong with, without those that never get through: a hidden value of 0 is not
 * written where the write asks that it is 1.
 */
export function wrongTexts(
  write: Write,
  form: FormModel,
  isWrong: (fixed: FixedText) => boolean,
): readonly FixedText[] {
  const wrong = fixedTexts(write, form).filter(isWrong);
  const few = wrong.slice(0, MOST_WRONG).filter(({ value }) => canMeet(value.guards, form));
  return few.length > 0 ? [...few, ...wrong.slice(MOST_WRONG)] : [];
}

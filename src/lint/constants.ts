import type { FormModel, Write } from '../form/model.ts';
import { type ConstantPart, constantText, possibleValues } from '../form/values/index.ts';

/** A text that the form itself puts into a property: a constant, a default or a choice. */
export interface FixedText {
  readonly text: string;
  readonly part: ConstantPart;
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
    if (part) found.push({ text, part, whole: filled.length === 1 });
  }
  return found;
}

import { storedNumber } from '../../../contact/phone/phone.ts';
import type { FormModel, Write } from '../../../form/model.ts';
import type { Question } from '../../../form/source.ts';
import { type ConstantPart, constantText, type Possible } from '../../../form/values/index.ts';
import { countsNode, hidings, isDisplayCondition } from '../hiding.ts';
import { type Way, waysOf } from './ways.ts';

/** A constant prefix that is saved without a number. */
export interface Alone {
  readonly way: Way;
  readonly part: ConstantPart;
  /** The question that is not asked then. */
  readonly question: Question;
  readonly written: string;
}

/** Null where the prefix never stays alone because a question is hidden; an answer that is left out is another matter. */
export function aloneOf(write: Write, form: FormModel): Alone | null {
  for (const way of waysOf(write, form)) {
    const { codePart: part, prefix, questions } = way;
    if (!part || prefix === '' || part.origin.part === 'choice') continue;
    for (const question of questions) {
      for (const hidden of hidings(question, form)) {
        const written = prefixIn(hidden, write, prefix, question, form);
        if (written !== null) return { way, part, question, written };
      }
    }
  }
  return null;
}

/** What is saved when it is no more than the prefix, and nothing on the way asks for what hides the question. */
function prefixIn(
  hidden: Possible,
  write: Write,
  prefix: string,
  question: Question,
  form: FormModel,
): string | null {
  for (const value of hidden.ofWrite(write).values) {
    const text = constantText(value);
    if (text === null || storedNumber(text) !== prefix) continue;
    // The write has the same condition as the question.
    const asked = value.guards.some(
      ({ condition, context, holds }) =>
        (holds && isDisplayCondition(condition, question, form)) ||
        countsNode(condition, question, context, form),
    );
    if (!asked) return text;
  }
  return null;
}

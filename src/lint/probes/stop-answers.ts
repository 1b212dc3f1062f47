import { exampleMobile } from '../../contact/phone/example-numbers.ts';
import type { FormModel } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { takes } from './takes.ts';
import { allExamples } from './witness.ts';

const NUMBER = exampleMobile('KE');
const TEXTS = ['1', 'abc', NUMBER?.national ?? '', `${NUMBER?.callingCode}${NUMBER?.significant}`];
const MOST_CHOICES = 4;

/** From short to long, then as people of each country write their number: one of them passes most conditions. */
function* candidates(): Generator<string> {
  for (let length = 1; length <= DIGITS.length; length += 1) yield DIGITS.slice(0, length);
  for (const { callingCode, significant, national } of allExamples()) {
    yield* [significant, national, callingCode + significant, `+${callingCode}${significant}`];
  }
}

const DIGITS = '712345678901234';

/** The usual texts, and one that the validation condition lets through. */
function textsFor(question: Question, form: FormModel): readonly string[] {
  if (!question.constraint) return TEXTS;
  for (const text of candidates()) if (takes(question, text, form) === true) return [...TEXTS, text];
  return TEXTS;
}

/** Answers that a form is tried with, to see whether it stops at one. */
export function stopAnswers(question: Question, form: FormModel): readonly string[] {
  const { kind, choices } = question;
  const values = choices.slice(0, MOST_CHOICES).map(({ value }) => value);
  switch (kind) {
    case 'int':
    case 'long':
    case 'decimal':
      return ['0', '5', '712345678'];
    case 'date':
      return ['2026-01-31'];
    case 'select':
    case 'lookup':
      return values;
    case 'multi-select':
    case 'multi-lookup':
      return [...values, values.join(' ')];
    default:
      return textsFor(question, form);
  }
}

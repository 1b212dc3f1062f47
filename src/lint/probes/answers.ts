import type { FormModel, Write } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { type AnswerPart, type PossibleValue, possibleValues } from '../../form/values/index.ts';

export interface TypedAnswer {
  readonly question: Question;
  readonly part: AnswerPart;
  readonly value: PossibleValue;
}

const TYPED: ReadonlySet<string> = new Set(['text', 'phone']);

/** The text and phone questions whose answers the write can write, each once, in the order of the values. */
export function typedAnswers(write: Write, form: FormModel): readonly TypedAnswer[] {
  const found = new Map<string, TypedAnswer>();
  for (const value of possibleValues(form).ofWrite(write).values) {
    for (const part of value.parts) {
      if (part.type !== 'answer' || !TYPED.has(part.question.kind)) continue;
      const known = found.get(part.question.path);
      // An unchanged way says more than one through a function.
      if (!known || (known.part.changed && !part.changed)) {
        found.set(part.question.path, { question: part.question, part, value });
      }
    }
  }
  return [...found.values()];
}

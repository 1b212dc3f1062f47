import type { Edit } from '../../form/edits/edit.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { possibleValues } from '../../form/values/index.ts';

/** A value that a person can choose, with what people read. */
export interface NewChoice {
  readonly value: string;
  readonly label: string;
}

/** The question whose choices a write writes, directly or through hidden values; null when there is none. */
export function choiceQuestion(write: Write, form: FormModel): Question | null {
  const direct = write.question;
  if (direct?.kind === 'select' || direct?.kind === 'multi-select') return direct;
  for (const { parts } of possibleValues(form).ofWrite(write).values) {
    for (const { origin } of parts) {
      if (origin.part === 'choice' && origin.path !== null) return form.question(origin.path) ?? null;
    }
  }
  return null;
}

/** Edits that offer more choices; those that the question has already are left out. */
export function addChoices(question: Question, choices: readonly NewChoice[]): readonly Edit[] {
  const known = new Set(question.choices.map(({ value }) => value));
  return choices.flatMap(({ value, label }): Edit[] => {
    if (known.has(value)) return [];
    known.add(value);
    return [{ type: 'add-choice', path: question.path, value, label }];
  });
}

import type { FormModel, Write } from '../form/model.ts';
import type { Question } from '../form/source.ts';
import { type ConstantPart, constantText, possibleValues, type Value } from '../form/values/index.ts';

/** What happens when a question is answered so. */
export interface Trial {
  /** Whether its validation condition takes the answer; null when that depends on something else. */
  readonly accepted: boolean | null;
  /** What the write then writes of this answer. */
  readonly written: readonly string[];
  /** The same, part by part. */
  readonly values: readonly Value[];
  /** Something else may be written, too: parts that are not known here. */
  readonly open: boolean;
}

/** Supposes an answer and follows it into the write. */
export function tryAnswer(write: Write, question: Question, answer: string, form: FormModel): Trial {
  const supposed = possibleValues(form).suppose(new Map([[question.path, answer]]));
  const accepted = question.constraint ? supposed.holds(question.constraint, question.path) : true;
  if (accepted === false) return { accepted, written: [], values: [], open: false };
  const set = supposed.ofWrite(write);
  const values = set.values.filter(({ parts }) => parts.some((part) => isAnswer(part, question)));
  const written = values.map(constantText).filter((text) => text !== null);
  const open = !set.complete || set.values.some((value) => constantText(value) === null);
  return { accepted, written, values, open };
}

function isAnswer(part: Value['parts'][number], question: Question): part is ConstantPart {
  return part.type === 'constant' && part.answerTo === question.path;
}

import type { FormModel, Write } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { type Guard, type PossibleValue, possibleValues, textOfPart } from '../../form/values/index.ts';
import { questionsOf } from './deciding.ts';

/** A write of one answer as it was typed, between two constant texts: what most writes are. */
export interface PlainWrite {
  readonly question: Question;
  readonly before: string;
  readonly after: string;
}

const known = new WeakMap<Write, PlainWrite | null>();

/** Null where what is written depends on more than the text of the answer. */
export function plainWrite(write: Write, form: FormModel): PlainWrite | null {
  const found = known.get(write);
  if (found !== undefined) return found;
  const plain = readPlain(write, form);
  known.set(write, plain);
  return plain;
}

function readPlain(write: Write, form: FormModel): PlainWrite | null {
  const { values, complete } = possibleValues(form).ofWrite(write);
  const answers = values.filter(({ parts }) => parts.some(({ type }) => type !== 'constant'));
  const [value, another] = answers;
  if (!complete || !value || another) return null;
  return readValue(value, form);
}

function readValue({ parts, guards }: PossibleValue, form: FormModel): PlainWrite | null {
  let question: Question | null = null;
  const texts = ['', ''];
  for (const part of parts) {
    if (part.type === 'constant') texts[question ? 1 : 0] += textOfPart(part);
    else {
      const isText =
        part.type === 'answer' && (part.question.kind === 'text' || part.question.kind === 'phone');
      if (question || !isText || part.changed) return null;
      question = part.question;
    }
  }
  if (!question || guards.some((guard) => mayAsk(guard, question, form))) return null;
  const [before = '', after = ''] = texts;
  return { question, before, after };
}

/** A guard that looks at the answer, or at a hidden value that may. */
function mayAsk({ condition, context }: Guard, question: Question, form: FormModel): boolean {
  return [...questionsOf(condition, context, form)].some(
    (path) => path === question.path || form.question(path)?.kind === 'hidden',
  );
}

import type { ExampleMobile } from '../../../contact/phone/example-numbers.ts';
import type { FormModel } from '../../../form/model.ts';
import type { Question } from '../../../form/source.ts';
import { textOfPart } from '../../../form/values/index.ts';
import { takes } from '../takes.ts';
import type { Way } from './ways.ts';

/** Answers that say one number; `manner` names how, for numbers of the same country. */
export interface Attempt {
  readonly answers: ReadonlyMap<Question, string>;
  readonly manner: string;
}

/**
 * The number cut into as many pieces as there are questions, at every place where all of them take their piece. A
 * question that need not be answered can stay empty: of two that exclude each other one takes the whole number.
 */
export function inParts(
  way: Way,
  example: ExampleMobile,
  form: FormModel,
  unchecked: boolean,
): readonly Attempt[] {
  const found: Attempt[] = [];
  const mayTake = (question: Question, piece: string): boolean =>
    unchecked || takes(question, piece, form) !== false;
  const optional = optionalIn(way);
  const cut = (
    left: readonly (Question | string)[],
    digits: string,
    answers: ReadonlyMap<Question, string>,
  ) => {
    const [next, ...rest] = left;
    if (next === undefined) {
      const manner = [...answers.values()].map(({ length }) => length).join('+');
      if (digits === '') found.push({ answers, manner });
      return;
    }
    if (typeof next === 'string') {
      if (digits.startsWith(next)) cut(rest, digits.slice(next.length), answers);
      return;
    }
    if (optional.has(next)) cut(rest, digits, new Map([...answers, [next, '']]));
    const asked = rest.filter((one) => typeof one !== 'string').length;
    const longest = asked === 0 ? digits.length : digits.length - asked;
    const shortest = asked === 0 ? Math.max(1, digits.length) : 1;
    for (let length = shortest; length <= longest && found.length < MOST_ATTEMPTS; length += 1) {
      const piece = digits.slice(0, length);
      const isFirst = ![...answers.values()].some((text) => text !== '');
      const pieces = way.changed && isFirst ? [piece, `0${piece}`] : [piece];
      for (const text of pieces) {
        if (mayTake(next, text)) cut(rest, digits.slice(length), new Map([...answers, [next, text]]));
      }
    }
  };
  cut(piecesOf(way), example.callingCode + example.significant, new Map());
  return found;
}

/** Enough to find the cut; a form that takes every cut takes the first. */
const MOST_ATTEMPTS = 60;

/** The questions of which the value says that they can be left empty or hidden. */
function optionalIn({ value }: Way): ReadonlySet<Question> {
  const found = new Set<Question>();
  for (const part of value.parts) if (part.type === 'answer' && part.optional) found.add(part.question);
  return found;
}

/** The questions and the digits that the form puts between them. */
function piecesOf({ value, questions }: Way): readonly (Question | string)[] {
  const pieces: (Question | string)[] = [];
  let at = 0;
  for (const part of value.parts) {
    if (part.type === 'constant') pieces.push(textOfPart(part).replace(/\D/g, ''));
    else {
      const question = part.type === 'answer' ? part.question : questions[at];
      if (question && !pieces.includes(question)) pieces.push(question);
      at += 1;
    }
  }
  return pieces;
}

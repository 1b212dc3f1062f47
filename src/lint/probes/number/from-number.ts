import type { ExampleMobile } from '../../../contact/phone/example-numbers.ts';
import { rangeExamples } from '../../../contact/phone/mobile-plan.ts';
import { storedNumber } from '../../../contact/phone/phone.ts';
import type { FormModel, Write } from '../../../form/model.ts';
import type { Question } from '../../../form/source.ts';
import { possibleValues, type ValuePart } from '../../../form/values/index.ts';
import { oncePerWrite } from '../../once-per-write.ts';
import { tryAnswer } from '../try-answer.ts';
import { judgingCountries } from './countries.ts';
import { type Way, waysOf } from './ways.ts';

/**
 * What becomes of a phone number that is a number on its way.
 * - `integer`: the question takes no whole number.
 * - `scientific`: a text function writes it with an E.
 * - `zero-lost`: the digits are right, but a 0 or + in front is not there any more.
 */
export type NumberHarm = 'integer' | 'scientific' | 'zero-lost';

export interface FromNumber {
  readonly part: ValuePart;
  readonly harm: NumberHarm;
}

const NUMBERS: ReadonlySet<string> = new Set(['int', 'long', 'decimal']);
/** A number from 2^31 on as text functions write it. */
const E_NOTATION = /\dE\d/;
/** What is left of it when the end with the E is cut off (`2.5471234567`). */
const CUT_NOTATION = /(^|\D)\d\.\d/;

/** The worst of a write's numbers; null when none does harm. */
export const fromNumberOf = oncePerWrite((write, form, project): FromNumber | null => {
  const ways = new Map(waysOf(write, form).map((way) => [way.value, way]));
  const { countries } = judgingCountries(write, form, project);
  const found = possibleValues(form)
    .ofWrite(write)
    .values.flatMap((value) =>
      value.parts.flatMap((part): readonly FromNumber[] => {
        if (part.type === 'constant') {
          // A number that stands in the form is saved with all its digits, unless it was joined to text.
          const joined = typeof part.value === 'string' && E_NOTATION.test(part.value);
          return joined ? [{ part, harm: 'scientific' }] : [];
        }
        const isNumber =
          part.type === 'number' || (part.type === 'answer' && NUMBERS.has(part.question.kind));
        if (!isNumber) return [];
        const way = ways.get(value);
        const harm = way ? harmOf(part, way, countries, write, form) : harmUnasked(part);
        return harm ? [{ part, harm }] : [];
      }),
    );
  return found.find(({ harm }) => harm !== 'zero-lost') ?? found[0] ?? null;
});

/** Beside something that nobody types: only what the form itself does with it can be judged. */
function harmUnasked(part: ValuePart): NumberHarm {
  if (part.type === 'answer' && part.question.kind === 'int') return 'integer';
  return 'asText' in part && part.asText ? 'scientific' : 'zero-lost';
}

function harmOf(
  part: ValuePart,
  way: Way,
  countries: readonly string[],
  write: Write,
  form: FormModel,
): NumberHarm | null {
  const { code, questions } = way;
  const isInteger = part.type === 'answer' && part.question.kind === 'int';
  const tried = countries
    .filter((country) => !code || code.countries.includes(country))
    .flatMap((country) => largestOf(country));
  if (isInteger && !code) return 'integer';
  const [question, another] = questions;
  if (!question || another) return 'asText' in part && part.asText && !code ? 'scientific' : null;
  // Behind a code stands what is dialled inside the country; a number loses its 0.
  const whole = ({ callingCode, significant }: ExampleMobile) =>
    code ? [significant, `0${significant}`] : [callingCode + significant, significant];
  const written = (text: string) => writtenOf(question, text, write, form);
  const isScientific = (one: string, { callingCode, significant }: ExampleMobile) =>
    E_NOTATION.test(one) || (CUT_NOTATION.test(one) && storedNumber(one) !== callingCode + significant);
  if (
    tried.some((example) =>
      whole(example).some((text) => written(text).some((one) => isScientific(one, example))),
    )
  ) {
    return 'scientific';
  }
  if (isInteger) {
    // Behind its code every number of the country has to fit into 31 bits.
    return tried.some(({ significant }) => Number(significant) >= 2 ** 31) ? 'integer' : null;
  }
  if ('asText' in part && part.asText) return null;
  return tried.some((example) => losesZero(example, written)) ? 'zero-lost' : null;
}

/** The numbers of a country that are largest, one for each length: 2^31 is a matter of the first digits, too. */
function largestOf(country: string): readonly ExampleMobile[] {
  const byLength = new Map<number, ExampleMobile>();
  for (const example of rangeExamples(country)) {
    const known = byLength.get(example.significant.length);
    if (!known || example.significant > known.significant) byLength.set(example.significant.length, example);
  }
  return [...byLength.values()];
}

/** An answer with a 0 or + in front is taken, and something else is saved than what was meant. */
function losesZero(example: ExampleMobile, written: (text: string) => readonly string[]): boolean {
  const { callingCode, significant } = example;
  const meant = callingCode + significant;
  return [`0${significant}`, `+${meant}`].some((text) => {
    const saved = written(text);
    return saved.length > 0 && saved.every((one) => storedNumber(one) !== meant);
  });
}

function writtenOf(question: Question, text: string, write: Write, form: FormModel): readonly string[] {
  const { accepted, written } = tryAnswer(write, question, text, form);
  return accepted === false ? [] : written;
}

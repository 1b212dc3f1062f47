import type { ExampleMobile } from '../../../contact/phone/example-numbers.ts';
import { exampleMobile } from '../../../contact/phone/example-numbers.ts';
import { isValidNumber } from '../../../contact/phone/numbering.ts';
import { storedNumber } from '../../../contact/phone/phone.ts';
import type { ProjectFacts } from '../../../contact/project.ts';
import type { FormModel, Write } from '../../../form/model.ts';
import type { Question } from '../../../form/source.ts';
import { type Where, whereOf } from '../platforms.ts';
import { tryAnswer } from '../try-answer.ts';
import { misreadSpellings, type Witness } from '../witness.ts';
import { behindCodeSpellings } from './behind-code.ts';
import { judgingCountries } from './countries.ts';
import { type Way, waysOf } from './ways.ts';

/** An answer that is taken, and what is saved of it, which is not the number that was meant. */
export interface Misread {
  readonly witness: Witness;
  readonly written: string;
  /** Where it is taken. */
  readonly where: Where;
}

/** Patterns that take too long to decide are given up after a few answers. */
const MOST_UNDECIDED = 3;

/**
 * What a question takes and HQ misreads, in the first country where it takes any: one is enough to say so.
 * @param isTold whether a spelling has a finding of its own
 */
export function misreadOf(
  write: Write,
  question: Question,
  form: FormModel,
  project: ProjectFacts,
  isTold: (text: string) => boolean,
): readonly Misread[] {
  const { known } = judgingCountries(write, form, project);
  const ways = waysOf(write, form).filter(({ questions }) => questions.includes(question));
  // A part of a number is no spelling of the whole.
  if (ways.length === 0 || ways.some(({ questions }) => questions.length > 1)) return [];
  for (const example of judgedExamples(write, form, project)) {
    const tried = witnesses(ways, example).filter((witness) => !isTold(witness.text));
    const found = taken(write, question, tried, known, form);
    if (found.length > 0) return found;
  }
  return [];
}

/** An example number of each country that the write is judged by. */
export function judgedExamples(
  write: Write,
  form: FormModel,
  project: ProjectFacts,
): readonly ExampleMobile[] {
  const { countries } = judgingCountries(write, form, project);
  return countries.flatMap((country) => exampleMobile(country) ?? []);
}

/** What people type into a question of a number, and HQ would misread. */
export function misreadWitnesses(
  write: Write,
  question: Question,
  form: FormModel,
  project: ProjectFacts,
): readonly Witness[] {
  const ways = waysOf(write, form).filter(({ questions }) => questions.includes(question));
  return judgedExamples(write, form, project).flatMap((example) => witnesses(ways, example));
}

function witnesses(ways: readonly Way[], example: ExampleMobile): readonly Witness[] {
  const behindCode = ways.length > 0 && ways.every(({ code }) => code?.countries.includes(example.country));
  const spellings = behindCode ? behindCodeSpellings(ways, example) : misreadSpellings(example);
  return [...spellings, lettersBehindZero(example), ...dialledAtHome(example)];
}

/** As many characters as a number with its 0 has: where an expression takes the 0 away. */
function lettersBehindZero({ significant }: ExampleMobile): Witness {
  return { text: `0${significant.slice(0, 3)}ABC${significant.slice(6)}`, meant: null, name: 'letters' };
}

/** Where another digit than 0 is dialled first inside the country: Russia's 8. */
function dialledAtHome({ callingCode, significant, national }: ExampleMobile): readonly Witness[] {
  return national.startsWith('0') || national === significant
    ? []
    : [{ text: national, meant: callingCode + significant, name: 'national' }];
}

/** Those of some answers that are taken and saved as something else. */
export function taken(
  write: Write,
  question: Question,
  tried: readonly Witness[],
  known: boolean,
  form: FormModel,
): readonly Misread[] {
  const found: Misread[] = [];
  let undecided = 0;
  for (const witness of tried) {
    let written: string | null = null;
    const where = whereOf(write, form, (platform) => {
      const trial = tryAnswer(write, question, witness.text, form, { platform });
      if (trial.accepted === null) undecided += 1;
      const [first] = trial.written;
      if (trial.accepted !== true || trial.open || first === undefined) return false;
      written ??= first;
      return trial.written.every((text) => text !== '' && !reaches(text, witness, known));
    });
    if (undecided > MOST_UNDECIDED) break;
    if (where !== null && written !== null) found.push({ witness, written, where });
  }
  return found;
}

/**
 * Whether the number that is meant is written. While the countries are unknown, an expression may add the code of a
 * country that the witness is not from: then any number that somebody can have will do.
 */
function reaches(written: string, { meant }: Witness, known: boolean): boolean {
  const stored = storedNumber(written);
  if (meant === null || stored === null) return false;
  return stored === meant || (!known && isValidNumber(stored));
}

import type { FormModel, Write } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import {
  constantText,
  type Possible,
  possibleValues,
  type ValuePart,
  type XPathValue,
} from '../../form/values/index.ts';
import type { Platform } from '../../form/xpath/functions/spec.ts';
import { plainWrite } from './plain-write.ts';
import { takes } from './takes.ts';

/** What happens when a question is answered so. */
export interface Trial {
  /** Whether the validation conditions take the answers; null when that depends on something else. */
  readonly accepted: boolean | null;
  /** What the write then writes of these answers. */
  readonly written: readonly string[];
  /** Something else may be written, too: parts that are not known here. */
  readonly open: boolean;
}

const REFUSED: Trial = { accepted: false, written: [], open: false };

export interface TrialOptions {
  /** As if no question had a validation condition: tells the condition's fault from the expression's. */
  readonly unchecked?: boolean | undefined;
  /** Web Apps unless said. */
  readonly platform?: Platform | undefined;
}

/** Supposes an answer and follows it into the write. */
export function tryAnswer(
  write: Write,
  question: Question,
  answer: string,
  form: FormModel,
  options?: TrialOptions,
): Trial {
  return tryAnswers(write, new Map([[question, answer]]), form, options);
}

/** Supposes several answers at once. */
export function tryAnswers(
  write: Write,
  answers: ReadonlyMap<Question, string>,
  form: FormModel,
  { unchecked = false, platform = 'web-apps' }: TrialOptions = {},
): Trial {
  const scalars = new Map<Question, XPathValue>();
  for (const [question, answer] of answers) {
    const scalar = cast(question, answer);
    if (scalar === null) return REFUSED;
    scalars.set(question, scalar);
  }
  const accepted = unchecked ? true : areTaken(scalars, form, platform);
  if (accepted === false) return REFUSED;
  const plain = plainWrite(write, form);
  const typed = plain && answers.size === 1 ? answers.get(plain.question) : undefined;
  if (plain && typed !== undefined) {
    return { accepted, written: [plain.before + typed + plain.after], open: false };
  }
  const set = supposing(scalars, form, platform).ofWrite(write);
  const paths = new Set([...scalars.keys()].map(({ path }) => path));
  const values = set.values.filter(({ parts }) => parts.some((part) => isAnswer(part, paths)));
  const written = values.map(constantText).filter((text) => text !== null);
  const open = !set.complete || set.values.some((value) => constantText(value) === null);
  return { accepted, written, open };
}

/** Of several answers each condition may look at the others. */
function areTaken(
  answers: ReadonlyMap<Question, XPathValue>,
  form: FormModel,
  platform: Platform,
): boolean | null {
  const [only] = answers;
  if (only && answers.size === 1) return takes(...only, form, platform);
  const supposed = supposing(answers, form, platform);
  let accepted: boolean | null = true;
  for (const [{ constraint, path }, answer] of answers) {
    // What is left empty, or is not asked, is not checked.
    if (answer === '') continue;
    const holds = constraint ? supposed.holds(constraint, path) : true;
    if (holds === false) return false;
    if (holds === null) accepted = null;
  }
  return accepted;
}

function supposing(
  answers: ReadonlyMap<Question, XPathValue>,
  form: FormModel,
  platform: Platform,
): Possible {
  const byPath = new Map([...answers].map(([{ path }, scalar]) => [path, scalar]));
  return possibleValues(form).suppose(byPath).on(platform);
}

/** What arithmetic makes of an answer does not tell whose it is: nothing else makes numbers of a supposed form. */
function isAnswer(part: ValuePart, answers: ReadonlySet<string>): boolean {
  if (part.type !== 'constant') return false;
  return part.throughNumber || (part.answerTo !== undefined && answers.has(part.answerTo));
}

const LARGEST: Readonly<Record<string, number>> = { int: 2 ** 31 - 1, long: 2 ** 63 };

/** An answer as its question takes it; null when it takes no such answer. */
function cast({ kind }: Question, answer: string): XPathValue | null {
  if (kind !== 'int' && kind !== 'long' && kind !== 'decimal') return answer;
  if (!/^[+-]?\d+$/.test(answer)) return null;
  const number = Number(answer);
  return Math.abs(number) <= (LARGEST[kind] ?? number) ? number : null;
}

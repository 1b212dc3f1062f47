import type { ExampleMobile } from '../../../contact/phone/example-numbers.ts';
import { storedNumber } from '../../../contact/phone/phone.ts';
import type { FormModel, Write } from '../../../form/model.ts';
import type { Platform } from '../../../form/xpath/functions/spec.ts';
import { platformsOf } from '../platforms.ts';
import { tryAnswers } from '../try-answer.ts';
import { nationalSpellings, usableSpellings } from '../witness.ts';
import { type Attempt, inParts } from './parts.ts';
import { type Way, waysOf } from './ways.ts';

/**
 * Whether a person can answer the form so that this number is written; null when that depends on what is not known
 * here.
 */
export type Given = boolean | null;

export type Giver = (example: ExampleMobile) => Given;

export interface GiverOptions {
  /** Only these ways of the write. */
  readonly ways?: readonly Way[] | undefined;
  /** As if no question had a validation condition: tells the condition's fault from the expression's. */
  readonly unchecked?: boolean | undefined;
  /** Only there; else wherever the write has to be tried. */
  readonly platform?: Platform | undefined;
}

/** Answers for one number after the other whether it can be given, in one question or in parts. */
export function numberGiver(
  write: Write,
  form: FormModel,
  { ways = waysOf(write, form), unchecked = false, platform: only }: GiverOptions = {},
): Giver {
  const platforms = only === undefined ? platformsOf(write, form) : [only];
  /** What worked for the last number works for most others. */
  let usual: string | null = null;
  let misses = 0;
  return (example) => {
    const meant = example.callingCode + example.significant;
    let unknown = false;
    const tried = new Set<string>();
    const attempt = ({ manner, answersOf }: Try): boolean => {
      const answers = answersOf();
      const key = [...answers].map(([{ path }, text]) => `${path} ${text}`).join('\n');
      if (tried.has(key)) return false;
      tried.add(key);
      // What phones or Web Apps refuse cannot be given: nobody chooses where the form is filled.
      for (const platform of platforms) {
        const { accepted, written, open } = tryAnswers(write, answers, form, { unchecked, platform });
        const reached = written.some((text) => storedNumber(text) === meant);
        if (accepted === true && reached) continue;
        unknown ||= accepted !== false && (open || reached);
        return false;
      }
      usual = manner;
      return true;
    };
    for (const way of ways) {
      const attempts = attemptsOf(way, example, form, unchecked);
      const first = usual === null ? undefined : attempts.find(({ manner }) => manner === usual);
      if (first && attempt(first)) return true;
      const tries = usual === null && misses > MOST_MISSES ? attempts.slice(0, FEW_ATTEMPTS) : attempts;
      if (tries.some(attempt)) return true;
    }
    misses += 1;
    return unknown ? null : false;
  };
}

/** Where so many numbers could not be given in any way, the next ones are tried in the likeliest ways alone. */
const MOST_MISSES = 8;
const FEW_ATTEMPTS = 4;

function attemptsOf(way: Way, example: ExampleMobile, form: FormModel, unchecked: boolean): readonly Try[] {
  const [question, ...others] = way.questions;
  if (!question) return [];
  return others.length === 0
    ? spellings(way, example).map((text, index) => ({
        manner: `spelling ${index}`,
        answersOf: () => new Map([[question, text]]),
      }))
    : inParts(way, example, form, unchecked).map(({ manner, answers }) => ({
        manner,
        answersOf: () => answers,
      }));
}

/** Most attempts are never made, for the first ones work: their answers are put together when they are. */
interface Try {
  readonly manner: Attempt['manner'];
  answersOf(): Attempt['answers'];
}

/** What is left of the number behind the constant prefix, then every way in which people write numbers. */
function spellings({ prefix, changed }: Way, example: ExampleMobile): readonly string[] {
  const rest = behind(prefix, example);
  return [rest ?? '', changed && rest !== null ? `0${rest}` : '', ...waysToWrite(example)];
}

/** The same for each of thousands of questions. */
const written = new WeakMap<ExampleMobile, readonly string[]>();

function waysToWrite(example: ExampleMobile): readonly string[] {
  const found = written.get(example) ?? [
    ...usableSpellings(example).map(({ text }) => text),
    ...nationalSpellings(example).map(({ text }) => text),
    ...groupings(example),
  ];
  written.set(example, found);
  return found;
}

/** Blanks and hyphens where people put them: patterns of the field ask for one place or another. */
function groupings({ callingCode, significant, national }: ExampleMobile): readonly string[] {
  const rest = [
    cut(significant, 3, 3),
    cut(significant, 3),
    cut(significant, 2, 3),
    cut(significant, 1),
    [significant],
  ];
  const home = [cut(national, 4, 3), cut(national, 4), cut(national, 3, 3), cut(significant, 3, 3)];
  return [' ', '-'].flatMap((sign) => [
    ...rest.flatMap((groups) => {
      const text = [callingCode, ...groups].join(sign);
      return [text, `+${text}`];
    }),
    ...home.map((groups) => groups.join(sign)),
  ]);
}

function behind(prefix: string, { callingCode, significant }: ExampleMobile): string | null {
  const meant = callingCode + significant;
  return meant.startsWith(prefix) ? meant.slice(prefix.length) : null;
}

/** The text in pieces of these lengths, and what is left. */
function cut(text: string, ...[length, ...others]: readonly number[]): readonly string[] {
  if (text === '') return [];
  return length === undefined ? [text] : [text.slice(0, length), ...cut(text.slice(length), ...others)];
}

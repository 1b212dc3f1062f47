import { isValidEmail } from '../../contact/email/email.ts';
import { isLongEnough, storedNumber } from '../../contact/phone/phone.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { tryAnswer } from '../../lint/probes/try-answer.ts';
import {
  examplesOf,
  misreadSpellings,
  nationalSpellings,
  usableSpellings,
  type Witness,
  type WitnessName,
} from '../../lint/probes/witness.ts';

/**
 * What comes of an answer.
 * - `asked-again`: the validation condition refuses it.
 * - `sent`: HQ sends to the number or address that was meant.
 * - `sent-elsewhere`: HQ sends to other digits: to nobody, or to somebody else.
 * - `not-sent`: it is saved, and HQ sends nothing.
 * - `empty`: nothing is saved.
 * - `unknown`: that depends on something else.
 */
export type Effect = 'asked-again' | 'sent' | 'sent-elsewhere' | 'not-sent' | 'empty' | 'unknown';

/** One line of the table of examples. */
export interface ExampleLine {
  /** Which kind of spelling it is; null for what the person typed. */
  readonly name: WitnessName | null;
  /** ISO 3166 alpha-2; null where countries do not matter. */
  readonly country: string | null;
  readonly answer: string;
  /** What is saved in the property; null when it is not saved or cannot be known. */
  readonly written: string | null;
  readonly effect: Effect;
  /** `strict`: a good answer is refused. `loose`: a bad one is saved. */
  readonly verdict: 'right' | 'strict' | 'loose' | 'unknown';
}

/** What people type when they are asked for an e-mail address. */
const ADDRESSES: readonly Witness[] = [
  { text: 'amina@example.org', meant: 'amina@example.org', name: 'address' },
  {
    text: 'Amina.Otieno+sms@mail.example.co.ke',
    meant: 'Amina.Otieno+sms@mail.example.co.ke',
    name: 'long-address',
  },
  { text: 'amina@example.org ', meant: null, name: 'address-blank' },
  { text: ' amina@example.org', meant: null, name: 'blank-address' },
  { text: 'amina@example.org, joy@example.org', meant: null, name: 'two-addresses' },
  { text: 'Amina <amina@example.org>', meant: null, name: 'name-address' },
  { text: 'amina@example', meant: null, name: 'no-dot' },
  { text: 'amina@example..org', meant: null, name: 'two-dots' },
  { text: 'amina.example.org', meant: null, name: 'no-at' },
  { text: 'none', meant: null, name: 'word' },
];

/** More lines are not read. */
const MOST_COUNTRIES = 3;

type Tested = Omit<Witness, 'name'> & Pick<ExampleLine, 'name' | 'country'>;

function numbers(project: ProjectFacts): readonly Tested[] {
  return examplesOf(project.countries)
    .examples.slice(0, MOST_COUNTRIES)
    .flatMap((example) => {
      const all = [...usableSpellings(example), ...nationalSpellings(example), ...misreadSpellings(example)];
      const texts = new Set<string>();
      return all.flatMap((witness) => {
        if (texts.has(witness.text)) return [];
        texts.add(witness.text);
        return [{ ...witness, country: example.country }];
      });
    });
}

function effectOf(
  property: Write['property'],
  meant: string | null | undefined,
  written: string,
): Exclude<Effect, 'asked-again' | 'unknown'> {
  if (written === '') return 'empty';
  if (property === 'commcare_email_address') return isValidEmail(written) ? 'sent' : 'not-sent';
  const number = storedNumber(written);
  if (number === null || !isLongEnough(number)) return 'not-sent';
  return meant === undefined || number === meant ? 'sent' : 'sent-elsewhere';
}

/**
 * A spelling that HQ would read may be refused only if it is no number; everything else may be refused, and may be
 * saved only when HQ does with it what was meant.
 */
function verdictOf(effect: Effect, usable: boolean): ExampleLine['verdict'] {
  switch (effect) {
    case 'unknown':
      return 'unknown';
    case 'sent':
      return 'right';
    case 'asked-again':
    case 'empty':
      return usable ? 'strict' : 'right';
    case 'sent-elsewhere':
    case 'not-sent':
      return 'loose';
  }
}

function line(write: Write, question: Question, form: FormModel, tested: Tested, own: boolean): ExampleLine {
  const { text, meant, name, country } = tested;
  const usable =
    write.property === 'commcare_email_address'
      ? meant !== null
      : meant !== null && storedNumber(text) === meant;
  const { accepted, written, open } = tryAnswer(write, question, text, form);
  const base = { name, country, answer: text };
  const [first] = written;
  if (accepted === false) {
    return {
      ...base,
      written: null,
      effect: 'asked-again',
      verdict: verdictOf('asked-again', usable && !own),
    };
  }
  // One answer may be saved in several ways, by conditions that nobody can decide here.
  if (accepted === null || open || first === undefined || written.some((one) => one !== first)) {
    return { ...base, written: null, effect: 'unknown', verdict: 'unknown' };
  }
  const effect = effectOf(write.property, own ? undefined : meant, first);
  return { ...base, written: first, effect, verdict: verdictOf(effect, usable && !own) };
}

/** What becomes of example answers to a question that a phone number or an e-mail address is written from. */
export function tryExamples(
  write: Write,
  question: Question,
  form: FormModel,
  project: ProjectFacts,
): readonly ExampleLine[] {
  const tested =
    write.property === 'commcare_email_address'
      ? ADDRESSES.map((witness) => ({ ...witness, country: null }))
      : numbers(project);
  return tested.map((each) => line(write, question, form, each, false));
}

/** The same for what a person types. Whether the digits are those that were meant is not known then. */
export function tryOwnExample(
  write: Write,
  question: Question,
  form: FormModel,
  answer: string,
): ExampleLine {
  return line(write, question, form, { text: answer, meant: null, name: null, country: null }, true);
}

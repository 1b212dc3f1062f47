import {
  CONTACT_PROPERTIES,
  type Contact,
  type ContactProperty,
  isContactProperty,
} from '../../contact/contact.ts';
import { type Outcome, outcome } from '../../contact/outcome/outcome.ts';
import type { VerdictOptions } from '../../contact/verdict/types.ts';
import { type CaseRun, caseRuns } from '../../form/engine/cases.ts';
import { type FormRun, type GivenAnswer, runForm } from '../../form/engine/run-form.ts';
import type { FormModel } from '../../form/model.ts';
import { inEnglish } from '../../form/reasons.ts';

/** One case that the form writes, and what HQ will do with it. `index` and `row` are there where they say something. */
export interface TriedCase {
  readonly action: string;
  readonly index?: string | undefined;
  /** Counts from 1: a case for each row of a repeat. */
  readonly row?: number | undefined;
  readonly caseType: string | null;
  readonly properties: CaseRun['properties'];
  readonly kept: CaseRun['kept'];
  readonly unknown: CaseRun['unknown'];
  readonly outcome: Outcome;
}

/** What becomes of a form that is filled in, and of its cases. */
export interface Tried extends Pick<FormRun, 'result' | 'at' | 'why' | 'answers' | 'saved' | 'undecided'> {
  readonly cases: readonly TriedCase[];
}

/** The same for programs: why the form stops is said in English. */
export interface ToldTried extends Omit<Tried, 'why'> {
  readonly why: string | null;
}

export function told(result: Tried): ToldTried {
  return { ...result, why: result.why && inEnglish(result.why) };
}

/** Fills the form in, sends it, and asks what becomes of each contact. */
export function tried(
  form: FormModel,
  answers: readonly GivenAnswer[],
  options: Pick<VerdictOptions, 'project' | 'owners'>,
): Tried {
  const { result, at, why, answers: given, saved, undecided, machine } = runForm(form, answers);
  const cases = machine === null ? [] : caseRuns(machine);
  return {
    result,
    at,
    why,
    answers: given,
    saved,
    undecided,
    cases: cases.map((one) => ofCase(one, options)),
  };
}

function ofCase(run: CaseRun, options: Pick<VerdictOptions, 'project' | 'owners'>): TriedCase {
  const { action, index, row, caseType, properties, kept, unknown } = run;
  return {
    action,
    ...(index === null ? {} : { index }),
    ...(row === null ? {} : { row }),
    caseType,
    properties,
    kept,
    unknown,
    outcome: outcome(contactOf(properties), { ...options, unknown: notKnown(run) }),
  };
}

/** What nobody knows before the form is sent: properties that depend on the phone, or that an existing case may have. */
function notKnown({ creates, kept, unknown }: CaseRun): VerdictOptions['unknown'] {
  const found: Partial<Record<ContactProperty, 'case' | 'form'>> = {};
  for (const name of creates ? [] : kept) if (isContactProperty(name)) found[name] = 'case';
  for (const { name } of unknown) if (isContactProperty(name)) found[name] = 'form';
  return found;
}

function contactOf(properties: CaseRun['properties']): Contact {
  return Object.fromEntries(
    CONTACT_PROPERTIES.flatMap((name) => {
      const text = properties[name];
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

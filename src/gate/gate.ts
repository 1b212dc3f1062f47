import { CONTACT_PROPERTIES } from '../contact/contact.ts';
import type { DirectoryFailure } from '../directory/directory.ts';
import type { CheckItem } from '../directory/schema.ts';
import type { ConstantNumber } from '../lint/constant-numbers.ts';
import { type Finding, findingKey, type Site } from '../lint/finding.ts';
import {
  type GateAnswer,
  type GateQuestion,
  type IsAccepted,
  ownedNumbers,
  questionFor,
} from './decision.ts';
import type { CheckReport, Desk } from './desk.ts';

export type GateVerdict =
  | {
      readonly decision: 'save';
      /** Set when owners could not be asked: the save goes on, the designer is told. */
      readonly incomplete: DirectoryFailure | null;
    }
  | { readonly decision: 'cancel'; readonly reveal: Destination | null };

/** Where the designer wants to go. */
export interface Destination {
  readonly site: Site;
  /** `findingKey`, where it is a finding: the objects are made anew whenever the form is read. */
  readonly key: string | null;
}

export interface GateInput {
  readonly findings: readonly Finding[];
  readonly numbers: readonly ConstantNumber[];
  readonly desk: Pick<Desk, 'check'>;
  /** By `findingKey` and `ownershipKey`. */
  readonly isAccepted: IsAccepted;
  /** The designer saves anyway what was asked about. */
  accept(question: GateQuestion, reason: string): void;
  ask(question: GateQuestion): Promise<GateAnswer>;
  readonly signal: AbortSignal;
}

const [PHONE, VERIFIED] = CONTACT_PROPERTIES;

/** What to ask about the numbers; `ref` is their index. */
export function checkItems(numbers: readonly ConstantNumber[]): readonly CheckItem[] {
  return numbers.map(({ value }, index) => ({
    ref: String(index),
    contact: { [PHONE]: value, [VERIFIED]: '1' },
  }));
}

/** Who holds the numbers. A desk that breaks is a directory that cannot be reached: a save must not hang on our own fault. */
export async function askDesk({
  desk,
  numbers,
  signal,
}: Pick<GateInput, 'desk' | 'numbers' | 'signal'>): Promise<CheckReport> {
  try {
    return await desk.check(checkItems(numbers), signal);
  } catch {
    return { answers: [], failure: { reason: 'unreachable' } };
  }
}

function firstPlace({ errors: [error], owned: [owned] }: GateQuestion): Destination | null {
  if (error) return { site: error.site, key: findingKey(error) };
  return owned ? { site: owned.site, key: null } : null;
}

/**
 * Decides about one save: lets it through without a word when nothing is wrong, else asks the designer. What could
 * not be decided never stops a save.
 */
export async function decideSave(input: GateInput): Promise<GateVerdict> {
  const report = await askDesk(input);
  const owned = ownedNumbers(input.numbers, report);
  const question = questionFor(input.findings, owned, report.failure, input.isAccepted);
  if (!question) return { decision: 'save', incomplete: report.failure };

  const answer = await input.ask(question);
  if (answer.choice === 'save-anyway') {
    input.accept(question, answer.reason);
    return { decision: 'save', incomplete: report.failure };
  }
  return { decision: 'cancel', reveal: answer.choice === 'go-to-question' ? firstPlace(question) : null };
}

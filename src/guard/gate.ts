import type { DirectoryFailure } from '../directory/directory.ts';
import {
  type GateAnswer,
  type GateQuestion,
  keysOfQuestion,
  ownedNumber,
  type PlacedNumber,
  type WrongPlace,
} from './decision.ts';
import type { Owners } from './owners.ts';

export type GateVerdict =
  | {
      readonly decision: 'save';
      /** Set when owners could not be asked: the save goes on, the person is told. */
      readonly incomplete: DirectoryFailure | null;
    }
  /** The person wants these mended first; the save is decided about again after that. */
  | { readonly decision: 'fix'; readonly keys: readonly string[] }
  /** `reveal`: the key of the place where the person wants to go. */
  | { readonly decision: 'cancel'; readonly reveal: string | null };

export interface GateInput {
  /** Of severity `error`: nothing else is worth a question. */
  readonly errors: readonly WrongPlace[];
  readonly numbers: readonly PlacedNumber[];
  readonly owners: Pick<Owners, 'ask'>;
  /** Nobody is asked twice about the same thing. By key. */
  isAccepted(key: string): boolean;
  /** Whether this page can mend problems at once. */
  readonly fixes?: boolean | undefined;
  /** The person saves anyway what was asked about. */
  accept(question: GateQuestion, reason: string): void;
  ask(question: GateQuestion): Promise<GateAnswer>;
}

/**
 * Decides about one save: lets it through without a word when nothing is wrong, else asks the person. What could
 * not be decided never stops a save.
 */
export async function decideSave(input: GateInput): Promise<GateVerdict> {
  const { numbers, owners, isAccepted } = input;
  const checks = await Promise.all(
    numbers.map(async (number) => ({ number, check: await owners.ask(number) })),
  );
  const incomplete = checks.find(({ check }) => check.failure)?.check.failure ?? null;
  const errors = input.errors.filter(({ key }) => !isAccepted(key));
  const owned = checks
    .flatMap(({ number, check }) => ownedNumber(number, check) ?? [])
    .filter(({ key }) => !isAccepted(key));
  const fixable = input.fixes === true && owned.length === 0 && errors.every(hasSafeFix);
  const question: GateQuestion = { errors, owned, incomplete, ...(fixable && { fixable }) };
  const [first] = keysOfQuestion(question);
  if (first === undefined) return { decision: 'save', incomplete };

  const answer = await input.ask(question);
  if (answer.choice === 'save-anyway') {
    input.accept(question, answer.reason);
    return { decision: 'save', incomplete };
  }
  if (answer.choice === 'fix-and-save') return { decision: 'fix', keys: errors.map(({ key }) => key) };
  return { decision: 'cancel', reveal: answer.choice === 'go-to-question' ? first : null };
}

function hasSafeFix({ fixes }: WrongPlace): boolean {
  return fixes.some(({ kind }) => kind === 'safe');
}

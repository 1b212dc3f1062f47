import type { Owner } from '../../contact/two-way/owner.ts';
import type { Desk } from '../../guard/desk.ts';
import { checkItems, type WantedNumber } from '../../guard/owners.ts';
import { ownersOf } from '../../overlay/parts/owners-of.ts';

export interface AskedOwners {
  /** Who holds a number that was asked about. */
  readonly owners: (number: string) => readonly Owner[];
  /** Numbers that another contact holds. */
  readonly held: number;
}

/** Numbers that are asked about in one go; the desk makes as many questions of them as it needs. */
const BATCH = 500;
const NOBODY: readonly Owner[] = [];

/** Asks who holds numbers, some at a time; null when nobody could be asked. */
export async function askOwners(
  wanted: readonly WantedNumber[],
  desk: Pick<Desk, 'check'>,
  signal: AbortSignal,
): Promise<AskedOwners | null> {
  const found = new Map<string, readonly Owner[]>();
  let held = 0;
  for (let from = 0; from < wanted.length; from += BATCH) {
    const { answers, failure } = await desk.check(checkItems(wanted.slice(from, from + BATCH)), signal);
    if (failure !== null || signal.aborted) return null;
    for (const { number, answer } of answers) {
      const owners = number === null ? [] : (ownersOf(number, answer) ?? []);
      if (number === null || owners.length === 0) continue;
      found.set(number, owners);
      if (answer.status !== 'shared_allowed') held += 1;
    }
  }
  return { owners: (number) => found.get(number) ?? NOBODY, held };
}

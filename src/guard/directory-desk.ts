import { storedNumber } from '../contact/phone/phone.ts';
import type { Directory } from '../directory/directory.ts';
import type { CheckItem } from '../directory/schema.ts';
import type { CheckReport, Desk, FactsAnswer, NumberAnswer, OwnerCache } from './desk.ts';

/** Where the last known facts of a project are kept between two visits. */
export interface FactsMemory {
  load(): Promise<FactsAnswer | null>;
  save(answer: FactsAnswer): Promise<void>;
}

export interface DeskParts {
  readonly directory: Directory;
  readonly cache: OwnerCache | null;
  readonly memory: FactsMemory | null;
  now(): Date;
}

/** Asks the directory first; when it cannot answer, says what the caches know and why it is only that. */
export function createDirectoryDesk({ directory, cache, memory, now }: DeskParts): Desk {
  async function facts(signal: AbortSignal): Promise<FactsAnswer> {
    const result = await directory.settings(signal);
    if (result.ok) {
      const { project: _, ...known } = result.value;
      const answer: FactsAnswer = { facts: known, asOf: now().toISOString(), failure: null };
      await memory?.save(answer);
      return answer;
    }
    const remembered = await memory?.load();
    return { facts: remembered?.facts ?? {}, asOf: remembered?.asOf ?? null, failure: result.failure };
  }

  async function fromCache(items: readonly CheckItem[]): Promise<readonly NumberAnswer[]> {
    const asOf = await cache?.asOf();
    if (!cache || !asOf) return [];
    const numbers = items.map(({ contact }) => storedNumber(contact.contact_phone_number ?? ''));
    const owned = await cache.lookUp(numbers.filter((number) => number !== null));
    if (!owned) return [];
    return items.map(({ ref }, index): NumberAnswer => {
      const number = numbers[index] ?? null;
      // A number that the cache does not know may have been taken since, or in another project.
      const answer = (number !== null && owned.get(number)) || ({ status: 'unknown' } as const);
      return { ref, number, answer, asOf, from: 'cache' };
    });
  }

  async function check(items: readonly CheckItem[], signal: AbortSignal): Promise<CheckReport> {
    if (items.length === 0) return { answers: [], failure: null };
    const result = await directory.check(items, signal);
    if (!result.ok) return { answers: await fromCache(items), failure: result.failure };
    const { asOf, results } = result.value;
    const answers = results.flatMap((item): NumberAnswer[] =>
      'error' in item
        ? []
        : [{ ref: item.ref, number: item.number, answer: item.owner, asOf, from: 'directory' }],
    );
    return { answers, failure: null };
  }

  return { facts, check };
}

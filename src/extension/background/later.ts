/** Repeats checks that could not be made before a save, also after the page is gone, and brings the result to the designer. */

import { isOwned } from '../../guard/decision.ts';
import type { CheckReport, Desk } from '../../guard/desk.ts';
import type { LaterRequest } from '../messages.ts';
import type { PageAddress } from '../page-kind.ts';
import type { FoundCheck, LaterEntry, LaterQueue, WaitingCheck } from './later-queue.ts';
import { waitAfter } from './later-queue.ts';

/** The world around the queue. */
export interface LaterParts {
  readonly queue: LaterQueue;
  desk(origin: string, project: string): Promise<Desk>;
  /** Shows the places on the open page of this address; false when there is none. */
  show(found: FoundCheck): Promise<boolean>;
  /** Asks to be woken as long as something waits. */
  wake(waiting: boolean): Promise<void>;
  now(): number;
}

export interface Later {
  /** A save went on without the owners, or (without items) with them after all. */
  keep(page: PageAddress, request: LaterRequest): Promise<void>;
  /** Asks again what is due; `all`: everything that waits, because the network may be back. */
  repeat(which: 'due' | 'all'): Promise<void>;
  /** What was found about a form whose page was closed. */
  foundFor(address: string): Promise<FoundCheck | null>;
  seen(address: string): Promise<void>;
}

const NEVER = new AbortController().signal;

export function createLater({ queue, desk, show, wake, now }: LaterParts): Later {
  let running: Promise<void> | null = null;

  /** One directory that breaks must not keep the others from being asked. */
  async function askDesk({ origin, project, items }: WaitingCheck): Promise<CheckReport> {
    try {
      return await (await desk(origin, project)).check(items, NEVER);
    } catch {
      return { answers: [], failure: { reason: 'unreachable' } };
    }
  }

  async function ask(entry: WaitingCheck): Promise<void> {
    const { failure, answers } = await askDesk(entry);
    if (failure?.reason === 'not-configured') {
      await queue.replace(entry, null);
      return;
    }
    if (failure) {
      const tries = entry.tries + 1;
      await queue.replace(entry, { ...entry, tries, next: now() + waitAfter(tries) });
      return;
    }
    const owned = new Set(answers.filter(({ answer }) => isOwned(answer)).map(({ ref }) => Number(ref)));
    const places = entry.places.filter((_, index) => owned.has(index));
    const { origin, project, address, title, at } = entry;
    const found: FoundCheck = { state: 'found', origin, project, address, title, at, places };
    const isNews = await queue.replace(entry, places.length > 0 ? found : null);
    if (isNews && places.length > 0 && (await show(found))) await seen(address);
  }

  async function repeatOnce(which: 'due' | 'all'): Promise<void> {
    const isDue = (entry: LaterEntry): entry is WaitingCheck =>
      entry.state === 'waiting' && (which === 'all' || entry.next <= now());
    for (const entry of (await queue.entries()).filter(isDue)) await ask(entry);
    await wake((await queue.entries()).some(({ state }) => state === 'waiting'));
  }

  async function seen(address: string): Promise<void> {
    await queue.drop((entry) => entry.address === address && entry.state === 'found');
  }

  return {
    async keep({ origin, project, address }, { title, items, places }) {
      if (items.length === 0) await queue.drop((entry) => entry.address === address);
      else {
        const at = now();
        const next = at + waitAfter(0);
        await queue.put({
          state: 'waiting',
          origin,
          project,
          address,
          title,
          at,
          items,
          places,
          tries: 0,
          next,
        });
      }
      await wake(items.length > 0 || (await queue.entries()).some(({ state }) => state === 'waiting'));
    },
    repeat(which) {
      // Somebody who comes while it runs has nothing to add.
      running ??= repeatOnce(which).finally(() => {
        running = null;
      });
      return running;
    },
    async foundFor(address) {
      const entry = (await queue.entries()).find((one) => one.address === address);
      return entry?.state === 'found' ? entry : null;
    },
    seen,
  };
}

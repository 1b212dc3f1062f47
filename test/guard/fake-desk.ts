import { storedNumber } from '../../src/contact/phone/phone.ts';
import type { ProjectFacts } from '../../src/contact/project.ts';
import type { CheckItem, OwnerAnswer } from '../../src/directory/schema.ts';
import type { CheckReport, Desk, DirectoryFailure, FactsAnswer } from '../../src/guard/desk.ts';

const SINCE = '2026-03-01T00:00:00Z';

/** A desk that is told what it knows: who holds which number, what the project is like, and what is out of order. */
export class FakeDesk implements Desk {
  known: ProjectFacts = {};
  /** Who holds a number, by HQ's spelling; every other number is free. */
  readonly owned = new Map<string, OwnerAnswer>();
  /** Why nobody can be asked; null when somebody answers. */
  failure: DirectoryFailure | null = null;
  /** A fault of ours: it throws. */
  broken = false;
  /** What was asked about owners, each question with all its items. */
  readonly asked: (readonly CheckItem[])[] = [];
  /** How often the project's facts were asked for. */
  factsAsked = 0;
  #closed = false;
  #waiting: (() => void)[] = [];

  /** The numbers of all questions so far. */
  numbers(): (string | undefined)[] {
    return this.asked.flat().map(({ contact }) => contact.contact_phone_number);
  }

  /** From now on answers wait for `open`. */
  close(): void {
    this.#closed = true;
  }

  open(): void {
    this.#closed = false;
    for (const go of this.#waiting.splice(0)) go();
  }

  readonly facts = async (): Promise<FactsAnswer> => {
    this.factsAsked += 1;
    await this.#turn();
    if (this.failure) return { facts: {}, asOf: null, failure: this.failure };
    return { facts: this.known, asOf: SINCE, failure: null };
  };

  readonly check = async (items: readonly CheckItem[]): Promise<CheckReport> => {
    if (items.length > 0) this.asked.push(items);
    await this.#turn();
    if (this.broken) throw new Error('the desk broke');
    if (this.failure) return { answers: [], failure: this.failure };
    return {
      failure: null,
      answers: items.map(({ ref, contact }) => {
        const number = storedNumber(contact.contact_phone_number ?? '');
        const answer: OwnerAnswer = (number && this.owned.get(number)) || { status: 'free_here' };
        return { ref, number, answer, asOf: SINCE, from: 'directory' };
      }),
    };
  };

  #turn(): Promise<void> {
    return this.#closed ? new Promise((go) => this.#waiting.push(go)) : Promise.resolve();
  }
}

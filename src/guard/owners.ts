import type { CheckItem } from '../directory/schema.ts';
import { isYounger } from '../directory/younger.ts';
import type { Desk, DirectoryFailure, NumberAnswer } from './desk.ts';
import { trouble } from './trouble.ts';

/** A number for which a contact wants two-way messages. */
export interface WantedNumber {
  /** As it is written. Personal data: it goes to the directory and nowhere else. */
  readonly number: string;
  /** Of the case that wants it, when it is known: its own number is not another's. */
  readonly caseId?: string | undefined;
}

/** Who holds a number, as far as that could be asked. */
export interface OwnerCheck {
  /** Null when nobody answered, or HQ would store no number. */
  readonly answer: NumberAnswer | null;
  /** Why the directory could not be asked; the answer is then of the copy, or there is none. */
  readonly failure: DirectoryFailure | null;
}

/** The one way in which a page asks who holds numbers. */
export interface Owners {
  /** What was answered lately, without asking; and whether it is being asked. */
  look(wanted: WantedNumber): { readonly check: OwnerCheck | null; readonly asking: boolean };
  /**
   * Asks, unless the answer is known or on its way. What is asked in one go is one question to the directory. Never
   * rejects: a failure is part of the answer.
   */
  ask(wanted: WantedNumber): Promise<OwnerCheck>;
}

export interface OwnersParts {
  readonly desk: Pick<Desk, 'check'>;
  readonly signal: AbortSignal;
  /** Milliseconds. */
  now(): number;
  /** Something was answered. */
  changed?(): void;
}

/** An answer may be so old, so that nobody waits twice for the same number while a form is filled in. */
const FRESH_MS = 60_000;
/** More numbers than a person types; a script that goes through millions must not fill the memory. */
const MOST = 500;

/** Numbers as a directory is asked about them; `ref` is their place in the list. */
export function checkItems(wanted: readonly WantedNumber[]): readonly CheckItem[] {
  return wanted.map(({ number, caseId }, index) => ({
    ref: String(index),
    ...(caseId === undefined ? {} : { caseId }),
    contact: { contact_phone_number: number, contact_phone_number_is_verified: '1' },
  }));
}

interface Entry {
  readonly wanted: WantedNumber;
  readonly answered: Promise<OwnerCheck>;
  settle(check: OwnerCheck): void;
  /** Null while it is asked. */
  check: OwnerCheck | null;
  at: number;
}

export function createOwners({ desk, signal, now, changed }: OwnersParts): Owners {
  const entries = new Map<string, Entry>();
  let batch: Entry[] = [];

  const keyOf = ({ number, caseId }: WantedNumber): string => JSON.stringify([number, caseId ?? '']);

  /** What is known or asked, and not too old. */
  function recall(wanted: WantedNumber): Entry | undefined {
    const entry = entries.get(keyOf(wanted));
    return entry && (entry.check === null || isYounger(entry.at, now(), FRESH_MS)) ? entry : undefined;
  }

  async function check(asked: readonly Entry[]): Promise<readonly OwnerCheck[]> {
    try {
      const { answers, failure } = await desk.check(checkItems(asked.map(({ wanted }) => wanted)), signal);
      const byRef = new Map(answers.map((answer) => [answer.ref, answer]));
      return asked.map((_, index) => ({ answer: byRef.get(String(index)) ?? null, failure }));
    } catch (error) {
      // A save must not hang on our own fault: to everybody else the directory cannot be reached.
      trouble('ask who holds a number', error);
      return asked.map(() => ({ answer: null, failure: { reason: 'unreachable' } }));
    }
  }

  async function send(): Promise<void> {
    const asked = batch;
    batch = [];
    const checks = await check(asked);
    for (const [index, entry] of asked.entries()) {
      entry.check = checks[index] ?? { answer: null, failure: null };
      entry.at = now();
      entry.settle(entry.check);
    }
    if (!signal.aborted) changed?.();
  }

  function begin(wanted: WantedNumber): Entry {
    let settle: Entry['settle'] = () => {};
    const answered = new Promise<OwnerCheck>((resolve) => {
      settle = resolve;
    });
    const entry: Entry = { wanted, answered, settle, check: null, at: 0 };
    const key = keyOf(wanted);
    // The newest stands last.
    entries.delete(key);
    entries.set(key, entry);
    const [oldest] = entries.keys();
    if (entries.size > MOST && oldest !== undefined) entries.delete(oldest);
    batch.push(entry);
    if (batch.length === 1) queueMicrotask(() => void send());
    return entry;
  }

  return {
    look(wanted) {
      const entry = recall(wanted);
      return { check: entry?.check ?? null, asking: entry !== undefined && entry.check === null };
    },
    ask(wanted) {
      const known = recall(wanted);
      // That nobody answered is no answer: it is asked again.
      return (known?.check?.failure ? begin(wanted) : (known ?? begin(wanted))).answered;
    },
  };
}

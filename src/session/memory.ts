/** What a designer decided about the findings of one form, kept over reloads. Holds no owner's number; a choice is named by its value. */
export interface Remembered {
  /** Findings that the designer saved anyway. */
  readonly accepted: readonly Decided[];
  /** Findings that are right as they are, and why. */
  readonly ignored: readonly Decided[];
  /** Keys of findings that Save asks about although they were in the form before: the designer wants it. */
  readonly asked: readonly string[];
}

/** One decision about one finding. */
export interface Decided {
  /** `findingKey` */
  readonly key: string;
  /** In the designer's words; empty when nothing was said. */
  readonly reason: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

export interface FormMemory {
  load(): Promise<Remembered>;
  save(remembered: Remembered): Promise<void>;
}

export const NOTHING_REMEMBERED: Remembered = { accepted: [], ignored: [], asked: [] };

/** For pages that keep nothing: remembers as long as the page is open. */
export const noMemory: FormMemory = { load: async () => NOTHING_REMEMBERED, save: async () => {} };

/** The decisions of one visit on top of those of the visits before. */
export interface Decisions {
  ignored(): readonly Decided[];
  isIgnored(key: string): boolean;
  ignore(keys: readonly string[], reason: string): void;
  checkAgain(keys: readonly string[]): void;

  accepted(): readonly Decided[];
  /** Whether Save need not ask about it. */
  isAccepted(key: string): boolean;
  accept(keys: readonly string[], reason: string): void;
  /** Accepts for this visit only: owned numbers, whose keys may not be stored and whose owners change. */
  acceptForNow(keys: readonly string[]): void;
  /** Save asks about it, also when it was in the form before the designer came. */
  askAgain(keys: readonly string[]): void;
  isAsked(key: string): boolean;

  /** Takes over what earlier visits left. */
  recall(): Promise<void>;
}

export function createDecisions(memory: FormMemory, now: () => Date): Decisions {
  const accepted = new Map<string, Decided>();
  const forNow = new Set<string>();
  const ignored = new Map<string, Decided>();
  const asked = new Set<string>();

  function store(): void {
    const remembered = {
      accepted: [...accepted.values()],
      ignored: [...ignored.values()],
      asked: [...asked],
    };
    // Nothing depends on it: a browser that cannot store asks again next time.
    memory.save(remembered).catch(() => {});
  }

  function decide(about: Map<string, Decided>, keys: readonly string[], reason: string): void {
    const at = now().toISOString();
    for (const key of keys) about.set(key, { key, reason, at });
  }

  return {
    ignored: () => [...ignored.values()],
    isIgnored: (key) => ignored.has(key),
    ignore(keys, reason) {
      decide(ignored, keys, reason);
      store();
    },
    checkAgain(keys) {
      for (const key of keys) ignored.delete(key);
      store();
    },

    accepted: () => [...accepted.values()],
    isAccepted: (key) => accepted.has(key) || forNow.has(key),
    accept(keys, reason) {
      decide(accepted, keys, reason);
      for (const key of keys) asked.delete(key);
      store();
    },
    acceptForNow(keys) {
      for (const key of keys) forNow.add(key);
    },
    askAgain(keys) {
      for (const key of keys) {
        accepted.delete(key);
        asked.add(key);
      }
      store();
    },
    isAsked: (key) => asked.has(key),

    async recall() {
      const remembered = await memory.load().catch(() => NOTHING_REMEMBERED);
      for (const entry of remembered.accepted) accepted.set(entry.key, entry);
      for (const entry of remembered.ignored) ignored.set(entry.key, entry);
      for (const key of remembered.asked) asked.add(key);
    },
  };
}

/** What a designer decided about the findings of one form, kept over reloads. Holds no owner's number. */
export interface Remembered {
  /** Findings that the designer saved anyway. */
  readonly accepted: readonly { readonly key: string; readonly at: string }[];
  /** Findings that are right as they are, and why. */
  readonly ignored: readonly Ignored[];
}

export interface Ignored {
  /** `findingKey` */
  readonly key: string;
  readonly reason: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

export interface FormMemory {
  load(): Promise<Remembered>;
  save(remembered: Remembered): Promise<void>;
}

export const NOTHING_REMEMBERED: Remembered = { accepted: [], ignored: [] };

/** For pages that keep nothing: remembers as long as the page is open. */
export const noMemory: FormMemory = { load: async () => NOTHING_REMEMBERED, save: async () => {} };

/** The decisions of one visit on top of those of the visits before. */
export interface Decisions {
  /** Keys the gate does not ask about; owned numbers are added for this visit only. */
  readonly accepted: Set<string>;
  isIgnored(key: string): boolean;
  ignored(): readonly Ignored[];
  ignore(keys: readonly string[], reason: string): void;
  checkAgain(keys: readonly string[]): void;
  /** Takes over what earlier visits left. */
  recall(): Promise<void>;
  /** Keeps what was accepted for the next visit. */
  keep(acceptable: ReadonlySet<string>): void;
}

export function createDecisions(memory: FormMemory, now: () => Date): Decisions {
  const accepted = new Set<string>();
  const acceptedAt = new Map<string, string>();
  const ignored = new Map<string, Ignored>();

  function store(): void {
    const kept = [...acceptedAt].map(([key, at]) => ({ key, at }));
    // Nothing depends on it: a browser that cannot store asks again next time.
    memory.save({ accepted: kept, ignored: [...ignored.values()] }).catch(() => {});
  }

  return {
    accepted,
    isIgnored: (key) => ignored.has(key),
    ignored: () => [...ignored.values()],
    ignore(keys, reason) {
      for (const key of keys) ignored.set(key, { key, reason, at: now().toISOString() });
      store();
    },
    checkAgain(keys) {
      for (const key of keys) ignored.delete(key);
      store();
    },
    async recall() {
      const remembered = await memory.load().catch(() => NOTHING_REMEMBERED);
      for (const { key, at } of remembered.accepted) {
        accepted.add(key);
        acceptedAt.set(key, at);
      }
      for (const entry of remembered.ignored) ignored.set(entry.key, entry);
    },
    keep(acceptable) {
      for (const key of accepted) {
        if (acceptable.has(key) && !acceptedAt.has(key)) acceptedAt.set(key, now().toISOString());
      }
      store();
    },
  };
}

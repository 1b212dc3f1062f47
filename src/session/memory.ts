import { sharedKey } from './shared-key.ts';

/** What a designer decided about the findings of one form, kept over reloads. Holds no owner's number; a choice is named by its value. */
export interface Remembered {
  /** Findings that the designer saved anyway. */
  readonly accepted: readonly Decided[];
  /** Findings that are right as they are, and why. */
  readonly ignored: readonly Decided[];
  /** `sharedKey`s of findings that Save asks about although they were in the form before: the designer wants it. */
  readonly asked: readonly string[];
}

/** One decision about one finding. */
export interface Decided {
  /** `sharedKey` */
  readonly key: string;
  /** In the designer's words; empty when nothing was said. */
  readonly reason: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** What a designer decides at once: about all findings that one place has of one mistake. */
export type Decision =
  | { readonly type: 'ignore' | 'accept'; readonly decided: readonly Decided[] }
  | { readonly type: 'check-again' | 'ask-again'; readonly keys: readonly string[] };

/**
 * Where decisions are kept. It is told each decision and not what there is in all: a form has several pages, which
 * may be open at once, and neither may undo what was decided in the other.
 */
export interface FormMemory {
  load(): Promise<Remembered>;
  decide(decision: Decision): Promise<void>;
}

export const NOTHING_REMEMBERED: Remembered = { accepted: [], ignored: [], asked: [] };

/** For pages that keep nothing: remembers as long as the page is open. */
export const noMemory: FormMemory = { load: async () => NOTHING_REMEMBERED, decide: async () => {} };

/** What is remembered after a decision; the newest stands last. */
export function afterDecision(before: Remembered, decision: Decision): Remembered {
  const { accepted, ignored, asked } = before;
  switch (decision.type) {
    case 'ignore':
      return { ...before, ignored: withDecided(ignored, decision.decided) };
    case 'accept': {
      const keys = new Set(decision.decided.map(({ key }) => key));
      return {
        ...before,
        accepted: withDecided(accepted, decision.decided),
        asked: asked.filter((key) => !keys.has(key)),
      };
    }
    case 'check-again':
      return { ...before, ignored: without(ignored, decision.keys) };
    case 'ask-again':
      return {
        ...before,
        accepted: without(accepted, decision.keys),
        asked: [...new Set([...asked, ...decision.keys])],
      };
  }
}

function without(decided: readonly Decided[], keys: readonly string[]): readonly Decided[] {
  const gone = new Set(keys);
  return decided.filter(({ key }) => !gone.has(key));
}

function withDecided(decided: readonly Decided[], more: readonly Decided[]): readonly Decided[] {
  return [
    ...without(
      decided,
      more.map(({ key }) => key),
    ),
    ...more,
  ];
}

/** The decisions of one visit on top of those of other visits. Keys are `findingKey`s. */
export interface Decisions {
  /** The decision to ignore it; undefined when there is none. */
  ignored(key: string): Decided | undefined;
  ignore(keys: readonly string[], reason: string): void;
  checkAgain(keys: readonly string[]): void;

  /** The decision to save it anyway; undefined when there is none. */
  accepted(key: string): Decided | undefined;
  /** Whether Save need not ask about it. */
  isAccepted(key: string): boolean;
  accept(keys: readonly string[], reason: string): void;
  /** Accepts for this visit only: owned numbers, whose keys may not be stored and whose owners change. */
  acceptForNow(keys: readonly string[]): void;
  /** Save asks about it, also when it was in the form before the designer came. */
  askAgain(keys: readonly string[]): void;
  isAsked(key: string): boolean;

  /** Takes over what other visits left, below what this one decided. Resolves with whether that changed anything. */
  recall(): Promise<boolean>;
}

export function createDecisions(memory: FormMemory, now: () => Date): Decisions {
  const visit: Decision[] = [];
  const forNow = new Set<string>();
  let state = indexed(NOTHING_REMEMBERED);

  function decide(decision: Decision): void {
    visit.push(decision);
    state = indexed(afterDecision(state.remembered, decision));
    // Nothing depends on it: a browser that cannot store asks again next time.
    memory.decide(decision).catch(() => {});
  }

  function decided(keys: readonly string[], reason: string): readonly Decided[] {
    const at = now().toISOString();
    return shared(keys).map((key) => ({ key, reason, at }));
  }

  return {
    ignored: (key) => state.ignored.get(sharedKey(key)),
    ignore: (keys, reason) => decide({ type: 'ignore', decided: decided(keys, reason) }),
    checkAgain: (keys) => decide({ type: 'check-again', keys: shared(keys) }),

    accepted: (key) => state.accepted.get(sharedKey(key)),
    isAccepted: (key) => state.accepted.has(sharedKey(key)) || forNow.has(key),
    accept: (keys, reason) => decide({ type: 'accept', decided: decided(keys, reason) }),
    acceptForNow(keys) {
      for (const key of keys) forNow.add(key);
    },
    askAgain: (keys) => decide({ type: 'ask-again', keys: shared(keys) }),
    isAsked: (key) => state.asked.has(sharedKey(key)),

    async recall() {
      const loaded = await memory.load().catch(() => null);
      if (loaded === null) return false;
      const before = state.remembered;
      state = indexed(visit.reduce(afterDecision, loaded));
      return JSON.stringify(before) !== JSON.stringify(state.remembered);
    },
  };
}

function shared(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map(sharedKey))];
}

/** Findings ask by key, and there may be many of both. */
function indexed(remembered: Remembered) {
  const byKey = (decided: readonly Decided[]): ReadonlyMap<string, Decided> =>
    new Map(decided.map((entry) => [entry.key, entry]));
  return {
    remembered,
    ignored: byKey(remembered.ignored),
    accepted: byKey(remembered.accepted),
    asked: new Set(remembered.asked),
  };
}

import { trouble } from '../guard/trouble.ts';
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
  /**
   * `decidedValue` of what it is about; what is put there later is asked about again. Left out: the rule is ignored at
   * this place, whatever stands there. Decisions of 0.1.0 have none.
   */
  readonly value?: string | undefined;
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

/** A decision about whatever stands at a place takes the place of those about single values. */
function withDecided(decided: readonly Decided[], more: readonly Decided[]): readonly Decided[] {
  const isReplaced = (one: Decided): boolean =>
    more.some(({ key, value }) => key === one.key && (value === undefined || value === one.value));
  return [...decided.filter((one) => !isReplaced(one)), ...more];
}

/** What a decision is about: a mistake at a place, and what stands there. */
export interface Subject {
  /** `findingKey` */
  readonly key: string;
  /** `decidedValue` */
  readonly value: string;
}

/** The decisions of one visit on top of those of other visits. */
export interface Decisions {
  /** The decision to ignore it; undefined when there is none. */
  ignored(subject: Subject): Decided | undefined;
  /** @param whatever the rule is ignored at this place, also when something else stands there later */
  ignore(subjects: readonly Subject[], reason: string, whatever?: boolean): void;
  checkAgain(keys: readonly string[]): void;

  /** The decision to save it anyway; undefined when there is none. */
  accepted(subject: Subject): Decided | undefined;
  accept(subjects: readonly Subject[], reason: string): void;
  /** Accepts for this visit only: owned numbers, whose keys may not be stored and whose owners change. */
  acceptForNow(keys: readonly string[]): void;
  isAcceptedForNow(key: string): boolean;
  /** Save asks about it, also when it was in the form before the designer came. */
  askAgain(keys: readonly string[]): void;
  isAsked(key: string): boolean;

  /** Questions got other names or places: what was decided about them holds for them there. */
  follow(moves: readonly { readonly from: Subject; readonly to: Subject }[]): void;
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
    memory.decide(decision).catch((error: unknown) => trouble('remember a decision', error));
  }

  function decided(subjects: readonly Subject[], reason: string, whatever = false): readonly Decided[] {
    const at = now().toISOString();
    const all = subjects.map(({ key, value }) => ({
      key: sharedKey(key),
      ...(!whatever && { value }),
      reason,
      at,
    }));
    return [...new Map(all.map((one) => [JSON.stringify([one.key, one.value]), one])).values()];
  }

  const ignored = (subject: Subject) => state.ignored(sharedKey(subject.key), subject.value);
  const accepted = (subject: Subject) => state.accepted(sharedKey(subject.key), subject.value);

  return {
    ignored,
    ignore: (subjects, reason, whatever) =>
      decide({ type: 'ignore', decided: decided(subjects, reason, whatever) }),
    checkAgain: (keys) => decide({ type: 'check-again', keys: shared(keys) }),

    accepted,
    accept: (subjects, reason) => decide({ type: 'accept', decided: decided(subjects, reason) }),
    acceptForNow(keys) {
      for (const key of keys) forNow.add(key);
    },
    isAcceptedForNow: (key) => forNow.has(key),
    askAgain: (keys) => decide({ type: 'ask-again', keys: shared(keys) }),
    isAsked: (key) => state.asked.has(sharedKey(key)),

    follow(moves) {
      for (const { type, of } of [
        { type: 'ignore', of: ignored },
        { type: 'accept', of: accepted },
      ] as const) {
        const there = moves.flatMap(({ from, to }) => {
          const entry = of(from);
          const isNew = entry && sharedKey(to.key) !== entry.key;
          if (!entry || (!isNew && (entry.value === undefined || entry.value === to.value))) return [];
          return [
            { ...entry, key: sharedKey(to.key), ...(entry.value !== undefined && { value: to.value }) },
          ];
        });
        if (there.length > 0) decide({ type, decided: there });
      }
      const asked = moves.filter(({ from }) => state.asked.has(sharedKey(from.key)));
      const keys = shared(asked.map(({ to }) => to.key)).filter((key) => !state.asked.has(key));
      if (keys.length > 0) decide({ type: 'ask-again', keys });
    },

    async recall() {
      const loaded = await memory.load().catch((error: unknown) => {
        trouble('recall decisions', error);
        return null;
      });
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
  return {
    remembered,
    ignored: lookUp(remembered.ignored),
    accepted: lookUp(remembered.accepted),
    asked: new Set(remembered.asked),
  };
}

function lookUp(decided: readonly Decided[]): (key: string, value: string) => Decided | undefined {
  const nameOf = (key: string, value: string | undefined): string => JSON.stringify([key, value ?? null]);
  const byName = new Map(decided.map((entry) => [nameOf(entry.key, entry.value), entry]));
  return (key, value) => byName.get(nameOf(key, value)) ?? byName.get(nameOf(key, undefined));
}

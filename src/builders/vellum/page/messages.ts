import { trouble } from '../../../guard/trouble.ts';
import type { Mark, Place } from '../protocol.ts';
import { hasField } from './fields.ts';
import type { Form, Mug, Vellum } from './vellum.ts';

/** The mug that a place means; a choice is a mug of its own. */
export function mugAt(form: Form, place: Pick<Place, 'path' | 'choice'>): Mug | null {
  const mug = form.getMugByPath(place.path) ?? null;
  if (!mug || place.choice === undefined) return mug;
  return form.getChildren(mug).find((child) => child.p.nodeID === place.choice) ?? null;
}

interface Shown {
  readonly mug: Mug;
  readonly attr: string | null;
  readonly mark: Mark;
  /** The designer has closed it: it stays away until it says something else. */
  closed: boolean;
}

/** Vellum redraws the tree at every message: hundreds of them must not be one long task. */
const SLICE_MS = 8;

/** Anything more makes Vellum say that the form has validation errors and may not work on the device: that is not so. */
const LEVEL = 'info';

/**
 * Marks as Vellum's own messages at questions. Messages never make a form dirty. Vellum drops those on
 * `caseProperty` at every save and all of them with a new form, so they are put back from here.
 */
export function createMessages(vellum: Vellum, signal: AbortSignal, missing: () => void) {
  const setTimeout = globalThis.setTimeout;
  let marks: readonly Mark[] = [];
  const shown = new Map<string, Shown>();
  /** Steps from what Vellum shows to what is wanted; a newer list makes a new one. */
  let steps: (() => void)[] = [];
  let ours = false;

  signal.addEventListener('abort', () => {
    marks = [];
    plan();
    for (const step of steps) step();
  });

  function quietly(action: () => void): void {
    ours = true;
    try {
      action();
    } catch (error) {
      // A question that Vellum has thrown away meanwhile needs no message.
      trouble('mark a question', error);
    } finally {
      ours = false;
    }
  }

  function add(key: string, entry: Shown): void {
    const { key: name, text } = entry.mark;
    const onDrop = (): void => {
      if (!ours) entry.closed = true;
    };
    shown.set(key, entry);
    if (!entry.mug.addMessage) missing();
    quietly(() => entry.mug.addMessage?.(entry.attr, { key: name, level: LEVEL, message: text, onDrop }));
  }

  function drop(key: string, entry: Shown): void {
    shown.delete(key);
    quietly(() => entry.mug.dropMessage?.(entry.attr, entry.mark.key));
  }

  function plan(again = false): void {
    const form = vellum.data.core.form;
    const wanted = new Map<string, Shown>();
    for (const mark of form ? marks : []) {
      const mug = form && mugAt(form, mark);
      if (!mug) continue;
      const attr = mark.attr !== null && hasField(mug, mark.attr) ? mark.attr : null;
      wanted.set([mug.ufid, attr, mark.key].join('\n'), { mug, attr, mark, closed: false });
    }
    steps = [];
    for (const [key, entry] of shown) {
      if (!wanted.has(key)) steps.push(() => drop(key, entry));
    }
    for (const [key, entry] of wanted) {
      const before = shown.get(key);
      if (before?.mark.text !== entry.mark.text) steps.push(() => add(key, entry));
      else if (again && !before.closed) steps.push(() => add(key, before));
    }
  }

  function run(mine: (() => void)[], at: number): void {
    if (signal.aborted || steps !== mine) return;
    const until = performance.now() + SLICE_MS;
    let next = at;
    while (next < mine.length && performance.now() < until) {
      mine[next]?.();
      next += 1;
    }
    if (next < mine.length) setTimeout(() => run(mine, next), 0);
  }

  return {
    /** Makes what Vellum shows equal to the list. */
    show(next: readonly Mark[]): void {
      marks = next;
      plan();
      run(steps, 0);
    },
    /** Puts back what Vellum dropped by itself. */
    restore(): void {
      plan(true);
      run(steps, 0);
    },
  };
}

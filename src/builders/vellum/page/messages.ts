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

/**
 * Marks as Vellum's own messages at questions. Messages never make a form dirty. Vellum drops those on
 * `caseProperty` at every save and all of them with a new form, so they are put back from here.
 */
export function createMessages(vellum: Vellum, signal: AbortSignal) {
  let marks: readonly Mark[] = [];
  let shown = new Map<string, Shown>();
  let ours = false;

  signal.addEventListener('abort', () => {
    marks = [];
    place();
  });

  function quietly(action: () => void): void {
    ours = true;
    try {
      action();
    } finally {
      ours = false;
    }
  }

  function add(entry: Shown): void {
    const { key, level, text } = entry.mark;
    const onDrop = (): void => {
      if (!ours) entry.closed = true;
    };
    quietly(() => entry.mug.addMessage?.(entry.attr, { key, level, message: text, onDrop }));
  }

  /** Makes what Vellum shows equal to what is wanted. */
  function place(): void {
    const form = vellum.data.core.form;
    const wanted = new Map<string, Shown>();
    for (const mark of form ? marks : []) {
      const mug = form && mugAt(form, mark);
      if (!mug) continue;
      const attr = mark.attr !== null && hasField(mug, mark.attr) ? mark.attr : null;
      wanted.set([mug.ufid, attr, mark.key].join('\n'), { mug, attr, mark, closed: false });
    }
    for (const [key, entry] of shown) {
      if (!wanted.has(key)) quietly(() => entry.mug.dropMessage?.(entry.attr, entry.mark.key));
    }
    for (const [key, entry] of wanted) {
      const before = shown.get(key);
      if (before && before.mark.text === entry.mark.text && before.mark.level === entry.mark.level) {
        wanted.set(key, before);
      } else add(entry);
    }
    shown = wanted;
  }

  return {
    show(next: readonly Mark[]): void {
      marks = next;
      place();
    },
    /** Puts back what Vellum dropped by itself. */
    restore(): void {
      place();
      for (const entry of shown.values()) if (!entry.closed) add(entry);
    },
  };
}

import { trouble } from '../../../guard/trouble.ts';
import type { PageMessage, RawMug } from '../protocol.ts';
import { isPartOfQuestion, languagesOf, readHead, readMug } from './read-mug.ts';
import type { Form, FormEvent, Mug, Vellum } from './vellum.ts';

/** Milliseconds of reading after which the page gets its turn: a large form must not be one long task. */
const SLICE_MS = 8;
/** Questions per message; the receiver checks each message in one go. */
const PART = 200;
/** Edits come in bursts (one key stroke fires several events). */
const SETTLE_MS = 30;

/** A form that cannot be read is left alone until its next edit. */
const MOST_FAILURES = 3;

/** Changing these moves questions or rewrites expressions elsewhere without an event of their own. */
const STRUCTURE = new Set(['nodeID', 'conflictedNodeId', 'dataParent']);
const FORM_EVENTS = [
  'change',
  'mug-property-change',
  'question-create',
  'question-remove',
  'question-type-change',
];

const { stringify } = JSON;

/**
 * Sends the form, and after each edit what became different: single questions normally, a new pass over all of them
 * (in slices, still sending only differences) after a structural change.
 */
export function createFollower(vellum: Vellum, send: (message: PageMessage) => void, signal: AbortSignal) {
  const context = {};
  const setTimeout = globalThis.setTimeout;
  let form: Form | null = null;
  let sent = new Map<string, string>();
  let paths = new Map<string, string | null>();
  let order: readonly string[] = [];
  let head = '';
  let dirty = new Map<string, Mug>();
  /** Everything has to be looked at again. */
  let all = false;
  let headChanged = false;
  let timer: ReturnType<typeof setTimeout> | 0 = 0;
  let reading = false;
  let waiting: (() => void)[] = [];
  let failures = 0;

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    form?.unbind(context);
    settle();
  });

  function settle(): void {
    const callbacks = waiting;
    waiting = [];
    for (const callback of callbacks) callback();
  }

  function schedule(): void {
    if (!timer && !reading) timer = setTimeout(flush, SETTLE_MS);
  }

  /** An edit, of one question where it is known. */
  function touch(mug: Mug | undefined): void {
    const owner = mug && isPartOfQuestion(mug) ? mug.parentMug : mug;
    if (owner) dirty.set(owner.ufid, owner);
    else headChanged = true;
    schedule();
  }

  function onEvent({ type, mug, property }: FormEvent): void {
    if (signal.aborted) return;
    if (type === 'question-create' || type === 'question-remove' || STRUCTURE.has(property ?? '')) all = true;
    if (property === 'caseProperty') headChanged = true;
    try {
      touch(mug);
    } catch (error) {
      // Vellum's other listeners come after us.
      trouble('follow an edit', error);
      all = true;
      schedule();
    }
  }

  /** Takes up the form that Vellum has now: `loadXML` puts a new one in the place of the old. */
  function follow(): void {
    const current = vellum.data.core.form ?? null;
    if (current !== form) {
      form?.unbind(context);
      form = current;
      for (const type of FORM_EVENTS) form?.on(type, onEvent, null, null, context);
      sent = new Map();
      paths = new Map();
      dirty = new Map();
      order = [];
      head = '';
    }
    all = true;
    schedule();
  }

  /** The message part for a mug, or null when it says nothing new. */
  function difference(current: Form, mug: Mug, languages: readonly string[]): RawMug | null {
    const raw = readMug(current, mug, languages);
    const text = stringify(raw);
    if (sent.get(raw.id) === text) return null;
    sent.set(raw.id, text);
    paths.set(raw.id, raw.path);
    return raw;
  }

  function flush(): void {
    clearTimeout(timer);
    timer = 0;
    if (signal.aborted || reading) return;
    if (!form || vellum.data.core.formLoadingFailed) {
      sent = new Map();
      order = [];
      head = '';
      send({ kind: 'no-form', failed: vellum.data.core.formLoadingFailed === true });
      settle();
      return;
    }
    reading = true;
    try {
      pass(form, form.getMugList());
    } catch (error) {
      trouble('read the form', error);
      finish(false);
    }
  }

  /** The end of a reading; one that broke off is tried again, as the form is then. */
  function finish(whole: boolean): void {
    reading = false;
    failures = whole ? 0 : failures + 1;
    if (!whole) all = true;
    if (!signal.aborted && failures <= MOST_FAILURES && (all || headChanged || dirty.size > 0)) flush();
    else settle();
  }

  function changedHead(current: Form): PageMessage & { kind: 'form' } {
    const message = { kind: 'form' as const, mugs: [], done: true };
    const next = readHead(vellum, current);
    const text = stringify(next);
    if (text === head) return message;
    head = text;
    return { ...message, head: next };
  }

  /** What is gone is forgotten by the receiver too; Vellum's undo can bring it back just as it was. */
  function remember(ids: readonly string[]): void {
    const kept = new Set(ids);
    for (const id of sent.keys()) if (!kept.has(id)) sent.delete(id);
    order = ids;
  }

  /** One reading of the form: of all mugs, or of the dirty ones when nothing moved. */
  function pass(current: Form, list: readonly Mug[]): void {
    const mugs = list.filter((mug) => !isPartOfQuestion(mug));
    const ids = mugs.map((mug) => mug.ufid);
    const moved = ids.length !== order.length || ids.some((id, at) => id !== order[at]);
    const shifted = [...dirty.values()].some((mug) => paths.get(mug.ufid) !== mug.absolutePath);
    const whole = all || moved || shifted;
    const queue = whole ? mugs : [...dirty.values()];
    const withHead = whole || headChanged;
    const languages = languagesOf(vellum);
    all = false;
    headChanged = false;
    dirty = new Map();
    let part: RawMug[] = [];
    let at = 0;

    /** Reads until the time is up: `more` is left, or the form was sent `whole`. */
    const readSome = (): 'more' | 'whole' | 'broken' => {
      const until = performance.now() + SLICE_MS;
      while (at < queue.length) {
        if (signal.aborted || vellum.data.core.form !== current) return 'broken';
        const mug = queue[at++];
        const raw = mug ? difference(current, mug, languages) : null;
        if (raw) part.push(raw);
        if (part.length === PART) {
          send({ kind: 'form', mugs: part, done: false });
          part = [];
        }
        if (performance.now() > until && at < queue.length) return 'more';
      }
      const base = withHead ? changedHead(current) : { kind: 'form' as const };
      if (moved) remember(ids);
      send({ ...base, ...(moved ? { order: ids } : {}), mugs: part, done: true });
      return 'whole';
    };

    const slice = (): void => {
      let state: ReturnType<typeof readSome> = 'broken';
      try {
        state = readSome();
      } catch (error) {
        // A question that vanished while it was read.
        trouble('read a question', error);
      }
      if (state === 'more') {
        setTimeout(slice, 0);
        return;
      }
      if (state === 'broken') {
        // What was read but not sent is news again.
        for (const { id } of part) sent.delete(id);
        order = [];
        head = '';
      }
      finish(state === 'whole');
    };
    slice();
  }

  return {
    follow,
    touch,
    /** Sends what is not sent yet and then calls back. */
    sync(callback: () => void): void {
      waiting.push(callback);
      if (!reading) flush();
    },
    headMayHaveChanged(): void {
      headChanged = true;
      schedule();
    },
  };
}

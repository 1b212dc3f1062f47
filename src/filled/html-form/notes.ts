import { isNative } from './control.ts';

/** What is said at a control. The text is plain and stands in the page's own tree, where `aria-describedby` finds it. */
export interface Note {
  readonly severity: 'error' | 'warning' | 'info' | 'incomplete';
  readonly text: string;
  /** The control's value would be sent as it is: the browser refuses to submit it. */
  readonly invalid: boolean;
}

export const NOTE_TAG = 'caseline-note';
export const NOTE_ATTRIBUTE = 'data-contact-note';

/** A page that takes our message away again and again wants none there. */
const MOST_REPAIRS = 20;

interface Shown {
  readonly host: HTMLElement;
  note: Note;
  /** What the attributes held before; null for absent. */
  readonly before: { readonly describedBy: string | null; readonly invalid: string | null };
  validity: string;
  repairs: number;
}

export interface NotesOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The element after which the note of a control is put; null for the control itself. */
  readonly placeOf?: ((control: Element) => Element | null) | undefined;
  /** Draws in a new note's shadow root; called once per note. */
  readonly onHost: (host: HTMLElement) => void;
  /** The note is gone: what was drawn in it can go, too. */
  readonly onGone: (host: HTMLElement) => void;
}

/** The messages at a form's controls: their elements, `aria-describedby`, `aria-invalid` and the browser's own validity. */
export function createNotes({ document, signal, placeOf, onHost, onGone }: NotesOptions) {
  const shown = new Map<HTMLElement, Shown>();
  let serial = 0;
  signal.addEventListener('abort', () => {
    for (const control of [...shown.keys()]) remove(control);
  });

  function anchorOf(control: HTMLElement): Element {
    const id = control.getAttribute(NOTE_ATTRIBUTE);
    const named = id ? document.getElementById(id) : null;
    // A text inside the label would become part of the input's name.
    return named ?? placeOf?.(control) ?? control.closest('label') ?? control;
  }

  function put(control: HTMLElement, host: HTMLElement): void {
    anchorOf(control).after(host);
  }

  function freeId(): string {
    do serial += 1;
    while (document.getElementById(`${NOTE_TAG}-${serial}`));
    return `${NOTE_TAG}-${serial}`;
  }

  function create(control: HTMLElement, note: Note): Shown {
    const host = document.createElement(NOTE_TAG);
    host.id = freeId();
    host.setAttribute('aria-live', 'polite');
    host.lang = 'en';
    const before = {
      describedBy: control.getAttribute('aria-describedby'),
      invalid: control.getAttribute('aria-invalid'),
    };
    onHost(host);
    put(control, host);
    const described = before.describedBy ? `${before.describedBy} ${host.id}` : host.id;
    control.setAttribute('aria-describedby', described);
    const entry: Shown = { host, note, before, validity: '', repairs: 0 };
    shown.set(control, entry);
    return entry;
  }

  function setValidity(control: HTMLElement, entry: Shown, text: string): void {
    if (!isNative(control)) return;
    // The page's own objection stays, and goes before ours.
    if (control.validity.customError && control.validationMessage !== entry.validity) return;
    control.setCustomValidity(text);
    // The browser may shorten what it was given.
    entry.validity = text === '' ? '' : control.validationMessage;
  }

  function restore(control: HTMLElement, name: string, value: string | null): void {
    if (value === null) control.removeAttribute(name);
    else control.setAttribute(name, value);
  }

  /** What the page itself has written into the attribute meanwhile stays. */
  function undescribe(control: HTMLElement, entry: Shown): void {
    const ids = (control.getAttribute('aria-describedby') ?? '').split(/\s+/);
    const others = ids.filter((id) => id !== '' && id !== entry.host.id);
    const same = others.join(' ') === (entry.before.describedBy ?? '').split(/\s+/).filter(Boolean).join(' ');
    restore(
      control,
      'aria-describedby',
      same ? entry.before.describedBy : others.length > 0 ? others.join(' ') : null,
    );
  }

  function remove(control: HTMLElement): void {
    const entry = shown.get(control);
    if (!entry) return;
    shown.delete(control);
    setValidity(control, entry, '');
    undescribe(control, entry);
    restore(control, 'aria-invalid', entry.before.invalid);
    entry.host.remove();
    onGone(entry.host);
  }

  function say(control: HTMLElement, entry: Shown): void {
    const { note, host } = entry;
    if (host.textContent !== note.text) host.textContent = note.text;
    host.setAttribute('data-severity', note.severity);
    if (note.invalid) control.setAttribute('aria-invalid', 'true');
    else restore(control, 'aria-invalid', entry.before.invalid);
    setValidity(control, entry, note.invalid ? note.text : '');
  }

  return {
    /** Shows a note at a control, or takes it away. */
    set(control: HTMLElement, note: Note | null): HTMLElement | null {
      if (signal.aborted || note === null) {
        remove(control);
        return null;
      }
      const entry = shown.get(control) ?? create(control, note);
      entry.note = note;
      say(control, entry);
      return entry.host;
    },
    /** Puts back what the page has moved, and forgets controls that are gone. */
    repair(living: ReadonlySet<HTMLElement>): void {
      for (const [control, entry] of [...shown]) {
        if (!living.has(control) || !control.isConnected) remove(control);
        else if (!entry.host.isConnected && entry.repairs < MOST_REPAIRS) {
          entry.repairs += 1;
          put(control, entry.host);
        }
      }
    },
    isOurs: (node: Node): boolean => [...shown.values()].some(({ host }) => host === node),
  };
}

import type { ContactProperty } from '../../contact/contact.ts';
import { holdSubmit, type SubmitGate } from '../../guard/submit-hold.ts';
import type { Control } from './control.ts';
import {
  CONTACT_ATTRIBUTE,
  type ContactGroup,
  findGroups,
  type Mapping,
  PROPERTY_ATTRIBUTE,
} from './find-controls.ts';
import { createNotes, NOTE_ATTRIBUTE, NOTE_TAG, type Note } from './notes.ts';

/** `typing`: a value is being entered. `settled`: it was left, chosen or set anew. `structure`: inputs came or went. */
export type FormChange =
  | { readonly kind: 'typing' | 'settled'; readonly control: Control }
  | { readonly kind: 'structure' };

export interface HtmlFormParts {
  readonly root: Element;
  readonly signal: AbortSignal;
  /** The names that a mark may have. */
  readonly properties: readonly ContactProperty[];
  readonly mapping?: Mapping | undefined;
  readonly notePlace?: ((control: Element) => Element | null) | undefined;
  /** Puts off what may move the page until no button of the mouse is down. */
  readonly whenReleased: (work: () => void) => void;
  /** Draws in a new note's shadow root. */
  readonly onHost: (host: HTMLElement) => void;
  readonly onGone: (host: HTMLElement) => void;
}

/** An HTML form with inputs for contacts. It is read and marked; its values are changed only by `writeValue`. */
export interface HtmlForm {
  /** The contacts of the form as they are now. */
  groups(): readonly ContactGroup[];
  onChange(listener: (change: FormChange) => void): void;
  note(control: Control, note: Note | null): HTMLElement | null;
  holdSubmit(gate: SubmitGate): void;
  /** Runs work that may move the page: not while a button of the mouse is down. */
  calmly(work: () => void): void;
}

/** Starts to follow the form inside an element. Everything ends with the signal. */
export function createHtmlForm(parts: HtmlFormParts): HtmlForm {
  const { root, signal, properties, mapping = {}, notePlace, onHost, onGone, whenReleased } = parts;
  const { ownerDocument: document } = root;
  const listeners: ((change: FormChange) => void)[] = [];
  const awaited = new Set<string>();
  const notes = createNotes({ document, signal, placeOf: notePlace, onHost, onGone });
  let groups = findGroups(root, mapping, properties);

  const tell = (change: FormChange): void => {
    for (const listener of listeners) listener(change);
  };
  const controls = (): readonly Control[] => groups.flatMap((group) => group.controls);

  function controlOf(target: EventTarget | null): Control | undefined {
    return controls().find(({ elements }) => elements.some((element) => element === target));
  }

  function look(): void {
    const before = new Set(controls().map(({ element }) => element));
    groups = findGroups(root, mapping, properties);
    const now = new Set(controls().map(({ element }) => element));
    notes.repair(now);
    awaitElements();
    if (now.size !== before.size || [...now].some((element) => !before.has(element)))
      tell({ kind: 'structure' });
  }

  const isNote = (node: Node): boolean => 'localName' in node && node.localName === NOTE_TAG;

  /** Our own messages come and go without news; one that the page took away is put back. */
  function isNews({ type, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'attributes') return true;
    if ([...removedNodes].some((node) => !isNote(node) || notes.isOurs(node))) return true;
    return [...addedNodes].some((node) => !isNote(node));
  }

  const observer = new MutationObserver((records) => {
    if (records.some(isNews)) look();
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributeFilter: [PROPERTY_ATTRIBUTE, CONTACT_ATTRIBUTE, NOTE_ATTRIBUTE],
  });
  signal.addEventListener('abort', () => observer.disconnect());

  const on = (type: string, handle: (event: Event) => void): void =>
    root.addEventListener(type, handle, { capture: true, passive: true, signal });
  const settle = ({ target }: Event): void => {
    const control = controlOf(target);
    if (control) whenReleased(() => tell({ kind: 'settled', control }));
  };
  on('input', ({ target }) => {
    const control = controlOf(target);
    if (control) tell({ kind: 'typing', control });
  });
  on('change', settle);
  on('focusout', settle);
  // The values are set back after the event, and after its microtasks.
  on('reset', () =>
    setTimeout(() => {
      if (!signal.aborted) tell({ kind: 'structure' });
    }, 0),
  );
  awaitElements();

  /**
   * Custom elements have no value before they are defined, and no mutation tells of it. Each name is waited for once: an
   * element whose constructor throws is never defined, though its name is.
   */
  function awaitElements(): void {
    const registry = document.defaultView?.customElements;
    const names = new Set([...root.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
    for (const name of names) {
      if (name === NOTE_TAG || !name.includes('-') || awaited.has(name)) continue;
      awaited.add(name);
      void registry?.whenDefined(name).then(() => !signal.aborted && look());
    }
  }

  return {
    groups: () => groups,
    onChange(listener) {
      listeners.push(listener);
    },
    note: (control, note) => notes.set(control.element, note),
    calmly: whenReleased,
    holdSubmit: (gate) => holdSubmit(root, gate, signal),
  };
}

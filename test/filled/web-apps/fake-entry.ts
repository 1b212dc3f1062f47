import type { Degradation } from '../../../src/builders/builder.ts';
import type { EntryState } from '../../../src/filled/web-apps/entry-state.ts';
import type { FormEntry } from '../../../src/filled/web-apps/form-entry.ts';
import type { SaveDecision } from '../../../src/guard/hold.ts';
import { entryState } from './entry-state.ts';

/** A page of Web Apps as data: a form whose questions stand on one screen, and what a person does in it. */
export class FakeEntry implements FormEntry {
  readonly degradations: Degradation[] = [];
  /** What stands in the boxes, by the id of the question; in the order of the form. */
  readonly boxes: Map<string, string>;
  /** The id of the question that is being typed into. */
  typing: string | null = null;
  /** What the page itself says against an answer, by the id of the question. */
  readonly errors = new Map<string, string>();
  isOpen = true;
  /** Boxes that take nothing. */
  readonly locked = new Set<string>();
  /** The ids of questions that were brought on the screen. */
  readonly focused: string[] = [];
  /** What Formplayer was sent. */
  readonly sent: Record<string, string>[] = [];
  /** The answers cannot be changed any more. */
  held = false;
  boxesOfPage: DOMRect[] = [];
  readonly #xmlns: string;
  #gate: (() => SaveDecision | Promise<SaveDecision>) | null = null;
  readonly #listeners: ((change: 'form' | 'view') => void)[] = [];
  /** Which form this is: each that is opened has a number of its own. */
  #form = 1;

  constructor(boxes: Readonly<Record<string, string>>, xmlns = '') {
    this.boxes = new Map(Object.entries(boxes));
    this.#xmlns = xmlns;
  }

  // What a person does.

  /** Types a text and stays in the box. */
  type(id: string, text: string): void {
    this.boxes.set(id, text);
    this.typing = id;
    this.tell('form');
  }

  /** Goes on to somewhere else. */
  leave(): void {
    this.typing = null;
    this.tell('form');
  }

  fill(id: string, text: string): void {
    this.type(id, text);
    this.leave();
  }

  close(): void {
    this.isOpen = false;
    this.tell('form');
  }

  /** Opens another form. */
  openNext(boxes: Readonly<Record<string, string>>): void {
    this.#form += 1;
    this.boxes.clear();
    for (const [id, value] of Object.entries(boxes)) this.boxes.set(id, value);
    this.held = false;
    this.leave();
  }

  /** Presses Submit: `now` says that nobody had to wait. */
  submit(): { readonly now: boolean; ended: SaveDecision | null } {
    const decision = this.#gate?.() ?? 'save';
    const submit = { now: typeof decision === 'string', ended: null as SaveDecision | null };
    const end = (made: SaveDecision): void => {
      submit.ended = made;
      if (made === 'save') this.sent.push(Object.fromEntries(this.boxes));
    };
    if (typeof decision === 'string') end(decision);
    // Whatever goes wrong in asking, the form is sent.
    else void decision.catch((): SaveDecision => 'save').then(end);
    return submit;
  }

  tell(change: 'form' | 'view'): void {
    for (const listener of this.#listeners) listener(change);
  }

  // What a session asks of it, in whatever way it takes it.

  readonly state = (): EntryState | null => {
    if (!this.isOpen) return null;
    const ids = [...this.boxes.keys()];
    const drafts = ids.map((id, index) => ({ ix: String(index), binding: `/data/${id}`, caption: id }));
    const typed = Object.fromEntries(ids.map((id) => [this.#ix(id), this.boxes.get(id) ?? '']));
    const base = entryState(drafts, typed, {
      typing: this.typing === null ? null : this.#ix(this.typing),
      errors: new Map([...this.errors].map(([id, error]) => [this.#ix(id), error])),
    });
    return { ...base, form: { ...base.form, form: this.#form, xmlns: this.#xmlns } };
  };

  readonly onChange = (listener: (change: 'form' | 'view') => void): void => {
    this.#listeners.push(listener);
  };

  readonly anchor = (ix: string): Element | null => ({ id: this.#id(ix) }) as Element;

  readonly write = (ix: string, value: string): boolean => {
    const id = this.#id(ix);
    if (id === undefined || this.locked.has(id) || this.held) return false;
    this.boxes.set(id, value);
    return true;
  };

  readonly focus = (ix: string): boolean => {
    const id = this.#id(ix);
    if (id !== undefined) this.focused.push(id);
    return id !== undefined;
  };

  readonly holdSubmit = (gate: () => SaveDecision | Promise<SaveDecision>): void => {
    this.#gate = gate;
  };

  readonly holdEdits = (): void => {
    this.held = true;
  };

  readonly enterPressesOther = (): boolean => false;

  readonly navigation = (): readonly DOMRect[] => this.boxesOfPage;

  #ix(id: string): string {
    return String([...this.boxes.keys()].indexOf(id));
  }

  #id(ix: string): string | undefined {
    return [...this.boxes.keys()][Number(ix)];
  }
}

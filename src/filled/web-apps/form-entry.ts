import type { Degradation } from '../../builders/builder.ts';
import type { SaveDecision } from '../../guard/hold.ts';
import { passOn } from '../../guard/trouble.ts';
import { writeValue } from '../html-form/control.ts';
import {
  anchorOf,
  blocksByIx,
  enterPressesOther,
  isPaged,
  navigationBoxes,
  type Typed,
  textControl,
} from './dom.ts';
import { type EntryState, readScreen, stillLeft, typedIn } from './entry-state.ts';
import { createEditHold } from './hold-edits.ts';
import { holdEntrySubmit } from './hold-submit.ts';
import { type EntryForm, parsePageMessage } from './protocol.ts';
import { revealQuestion } from './reveal-question.ts';
import { watchEntryPage } from './watch-page.ts';

/**
 * Web Apps and App Preview. The form here is answers, not a design, so this is no `Builder`: nothing is edited and no
 * write can be changed; there are values, several contacts where rows repeat, and a submit to hold.
 */
export interface FormEntry {
  /** Null while no form is open, or none that Formplayer has told of yet. */
  state(): EntryState | null;
  /**
   * `form`: after each answer of Formplayer, each key and each change of the page; the caller waits for a pause.
   * `view`: the page was scrolled or has another size.
   */
  onChange(listener: (change: 'form' | 'view') => void): void;
  /** The element beside which a message about a question belongs; null when it is not on the screen. */
  anchor(ix: string): Element | null;
  /** Puts a text into a question's box as a person would. False when there is none or it does not take it. */
  write(ix: string, value: string): boolean;
  /** Brings a question on the screen with the focus in it. */
  focus(ix: string): boolean;
  holdSubmit(gate: () => SaveDecision | Promise<SaveDecision>): void;
  /** The form is sent as it is now: until the page has collected its answers none can be changed. */
  holdEdits(): void;
  /** Enter in a box presses another button than Submit, which may take an answer away. */
  enterPressesOther(): boolean;
  /** Where the page's own navigation is, which nothing of ours may cover. */
  navigation(): readonly DOMRect[];
  readonly degradations: readonly Degradation[];
}

export interface FormEntryParts {
  readonly document: Document;
  /** The line to the page half. */
  readonly port: MessagePort;
  readonly signal: AbortSignal;
}

export function createFormEntry({ document, port, signal }: FormEntryParts): FormEntry {
  let form: EntryForm | null = null;
  /** What was typed on earlier screens: its answer may still be under way. */
  let left: ReadonlyMap<string, Typed> = new Map();
  /** The page half has told something: from now on no answer of Formplayer is missed. */
  let heard = false;
  const lookedAt = new WeakSet<Element>();
  const listeners = new Set<(change: 'form' | 'view') => void>();
  const degradations = new Map<string, Degradation>();

  const edits = createEditHold(document, signal);

  const tell = (change: 'form' | 'view'): void => {
    if (!signal.aborted) for (const listener of listeners) listener(change);
  };
  const changed = (): void => tell('form');

  port.addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => {
      const message = parsePageMessage(data);
      if (!message) return;
      heard = true;
      if (message.kind === 'form') {
        left = stillLeft(left, form, message);
        form = message;
        degradations.clear();
      } else if (message.kind === 'closed') {
        form = null;
        edits.end();
      } else if (message.kind === 'sending') edits.end();
      else if (message.kind === 'trouble') passOn({ ...message, times: 1 });
      else degradations.set(message.code, { code: message.code });
      changed();
    },
    { signal },
  );
  port.start();
  signal.addEventListener('abort', () => {
    port.postMessage('dispose');
    port.close();
  });

  let typing: EventTarget | null = null;
  watchEntryPage(document, signal, {
    typed(box) {
      typing = box;
      remember();
      changed();
    },
    pressed: remember,
    moved: () => tell('view'),
    drawn() {
      edits.look();
      changed();
    },
  });

  /** After a reload Formplayer may have answered before the page half was there; the form is on the page then. */
  function lookForForm(): void {
    const [block] = heard ? [] : blocksByIx(document).values();
    if (!block || lookedAt.has(block)) return;
    lookedAt.add(block);
    port.postMessage('look');
  }

  const isPagedNow = ({ paged }: EntryForm): boolean => paged || isPaged(document);

  /** The next screen may be drawn before anybody looks at this one; its answers come late or never. */
  function remember(): void {
    if (form && isPagedNow(form)) left = new Map([...left, ...typedIn(form, blocksByIx(document))]);
  }

  const blockOf = (ix: string): Element | undefined => blocksByIx(document).get(ix);

  return {
    state() {
      if (!form) {
        lookForForm();
        return null;
      }
      const shown = readScreen(document, form, typing);
      if (!shown) return null;
      const paged = isPagedNow(form);
      left = new Map([...left, ...shown.typed]);
      return { ...shown, form, paged, typed: paged ? left : shown.typed };
    },
    onChange: (listener) => void listeners.add(listener),
    anchor(ix) {
      const block = blockOf(ix);
      return block ? anchorOf(block) : null;
    },
    write(ix, value) {
      const block = blockOf(ix);
      const element = block && textControl(block);
      if (!element || element.disabled || element.readOnly || edits.isHeld()) return false;
      return writeValue({ elements: [element] }, value);
    },
    focus(ix) {
      const block = blockOf(ix);
      if (!block) return false;
      revealQuestion(block);
      return true;
    },
    holdSubmit: (gate) => holdEntrySubmit(document, gate, signal),
    holdEdits: edits.begin,
    enterPressesOther: () => enterPressesOther(document),
    navigation: () => navigationBoxes(document),
    get degradations() {
      return [...degradations.values()];
    },
  };
}

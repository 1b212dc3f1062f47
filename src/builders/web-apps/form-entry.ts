import type { Degradation, SaveDecision } from '../builder.ts';
import { writeValue } from '../html-form/control.ts';
import {
  anchorOf,
  blocksByIx,
  isPaged,
  navigationBoxes,
  pageError,
  readTyped,
  type Typed,
  textControl,
} from './dom.ts';
import { holdEntrySubmit } from './hold-submit.ts';
import { type EntryForm, parsePageMessage } from './protocol.ts';

/** A form that is being filled in, as it is at this moment. */
export interface EntryState {
  readonly form: EntryForm;
  /** One question per screen: what is not on the screen may still be asked. */
  readonly paged: boolean;
  /** Indexes of the questions on the screen. */
  readonly screen: ReadonlySet<string>;
  /** What stands in their widgets, sent or not; with one question per screen also what stood in those before. */
  readonly typed: ReadonlyMap<string, Typed>;
  /** What the page itself says against an answer. */
  readonly errors: ReadonlyMap<string, string>;
  /** The question that is being typed into right now: nobody wants to be told of half a number. */
  readonly typing: string | null;
}

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

/** What was typed counts until Formplayer says otherwise. */
function stillLeft(
  left: ReadonlyMap<string, Typed>,
  before: EntryForm | null,
  now: EntryForm,
): ReadonlyMap<string, Typed> {
  if (before?.form !== now.form) return new Map();
  const answers = ({ questions }: EntryForm) =>
    new Map(questions.map(({ ix, answer }) => [ix, JSON.stringify(answer)]));
  const old = answers(before);
  const fresh = answers(now);
  return new Map([...left].filter(([ix]) => old.get(ix) === fresh.get(ix)));
}

/** What stands in the widgets of the screen. */
function typedIn({ questions }: EntryForm, blocks: ReadonlyMap<string, Element>): Map<string, Typed> {
  const typed = new Map<string, Typed>();
  for (const question of questions) {
    const block = blocks.get(question.ix);
    const value = block && readTyped(block, question);
    if (value !== undefined) typed.set(question.ix, value);
  }
  return typed;
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
      } else if (message.kind === 'closed') form = null;
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
  for (const type of ['input', 'change', 'focusout']) {
    const onEvent = ({ target }: Event): void => {
      typing = type === 'input' ? target : null;
      remember();
      changed();
    };
    document.addEventListener(type, onEvent, { capture: true, passive: true, signal });
  }
  // Some widgets choose without an event: at the latest before the page goes to the next screen.
  document.addEventListener('click', remember, { capture: true, passive: true, signal });
  for (const type of ['resize', 'scroll']) {
    const onEvent = (): void => tell('view');
    document.defaultView?.addEventListener(type, onEvent, { capture: true, passive: true, signal });
  }
  // Knockout draws rows, errors and whole forms anew: one observer per frame (commcare-hq.md 1.3).
  const observer = new MutationObserver(changed);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'class'],
  });
  signal.addEventListener('abort', () => observer.disconnect());

  /** After a reload Formplayer may have answered before the page half was there; the form is on the page then. */
  function lookForForm(): void {
    const [block] = heard ? [] : blocksByIx(document).values();
    if (!block || lookedAt.has(block)) return;
    lookedAt.add(block);
    port.postMessage('look');
  }

  const isPagedNow = ({ paged }: EntryForm): boolean => paged || isPaged(document);

  /** The next screen may be drawn before anybody looks at this one, and Formplayer tells its answers late or never. */
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
      const blocks = blocksByIx(document);
      // The form was left without a word. A screen of questions that are not known yet is no such thing: it is drawn
      // before its answer reaches us.
      if (blocks.size === 0) return null;
      const typed = typedIn(form, blocks);
      const errors = new Map<string, string>();
      const screen = new Set<string>();
      let at: string | null = null;
      for (const question of form.questions) {
        const block = blocks.get(question.ix);
        if (!block) continue;
        screen.add(question.ix);
        if (typing && textControl(block) === typing) at = question.ix;
        const error = pageError(block);
        if (error !== '') errors.set(question.ix, error);
      }
      const paged = isPagedNow(form);
      left = new Map([...left, ...typed]);
      return { form, paged, screen, typed: paged ? left : typed, errors, typing: at };
    },
    onChange: (listener) => void listeners.add(listener),
    anchor(ix) {
      const block = blockOf(ix);
      return block ? anchorOf(block) : null;
    },
    write(ix, value) {
      const block = blockOf(ix);
      const element = block && textControl(block);
      if (!element || element.disabled || element.readOnly) return false;
      // The property plays no part in writing.
      return writeValue({ property: 'contact_phone_number', element, elements: [element] }, value);
    },
    focus(ix) {
      const block = blockOf(ix);
      if (!block) return false;
      const target = block.querySelector<HTMLElement>('.widget :is(input, textarea, select, button)');
      block.scrollIntoView({ block: 'center' });
      target?.focus({ preventScroll: true });
      return true;
    },
    holdSubmit: (gate) => holdEntrySubmit(document, gate, signal),
    navigation: () => navigationBoxes(document),
    get degradations() {
      return [...degradations.values()];
    },
  };
}

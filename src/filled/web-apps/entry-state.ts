import { blocksByIx, pageError, readTyped, type Typed, textControl } from './dom.ts';
import type { EntryForm } from './protocol.ts';

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

type Screen = Omit<EntryState, 'form' | 'paged'>;

/** What stands in the widgets of the screen. */
export function typedIn({ questions }: EntryForm, blocks: ReadonlyMap<string, Element>): Map<string, Typed> {
  const typed = new Map<string, Typed>();
  for (const question of questions) {
    const block = blocks.get(question.ix);
    const value = block && readTyped(block, question);
    if (value !== undefined) typed.set(question.ix, value);
  }
  return typed;
}

/**
 * What the screen shows of a form; null when it shows no question: the form was left without a word. A screen of
 * questions that are not known yet is no such thing, for it is drawn before its answer reaches us.
 *
 * @param typing the box that is being typed into
 */
export function readScreen(document: Document, form: EntryForm, typing: EventTarget | null): Screen | null {
  const blocks = blocksByIx(document);
  if (blocks.size === 0) return null;
  const errors = new Map<string, string>();
  const screen = new Set<string>();
  let at: string | null = null;
  for (const { ix } of form.questions) {
    const block = blocks.get(ix);
    if (!block) continue;
    screen.add(ix);
    if (typing && textControl(block) === typing) at = ix;
    const error = pageError(block);
    if (error !== '') errors.set(ix, error);
  }
  return { screen, typed: typedIn(form, blocks), errors, typing: at };
}

/** What was typed counts until Formplayer says otherwise. */
export function stillLeft(
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

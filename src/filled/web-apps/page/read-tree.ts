import type { EntryQuestion } from '../protocol.ts';

/** Which of a session's answers one is: HQ's page ignores an answer that a later one has overtaken. */
export interface Place {
  /** `''` when the answer does not say. */
  readonly session: string;
  /** Null when the answer does not say. */
  readonly number: number | null;
}

/** What one answer of Formplayer says, as far as Caseline needs it. */
export type Told = { readonly place?: Place | undefined } & Content;

type Content =
  | {
      readonly type: 'form';
      readonly title: string;
      /** `''` when the answer does not carry the form's XML. */
      readonly xmlns: string;
      readonly questions: readonly EntryQuestion[];
    }
  /** A menu, a list, the answer to a submit: no form is open any more. */
  | { readonly type: 'closed' }
  /** An error, a question that was not accepted: the form is as it was. */
  | { readonly type: 'nothing' };

/** The page half imports no values of the other half: a schema library would be most of its script. */
const MOST_QUESTIONS = 5_000;
const MOST_CHOICES = 5_000;
const LONGEST_NAME = 2_000;
const LONGEST_TEXT = 4_000;
const DEEPEST = 50;
/** The root element of an instance, with its namespace, stands at the start. */
const XML_HEAD = 4_000;

type Fields = Readonly<Record<string, unknown>>;

const { hasOwn } = Object;
const { isArray } = Array;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !isArray(value);
}

/** Own fields only: a polluted Object.prototype must not answer for Formplayer. */
function field(value: unknown, name: string): unknown {
  return isFields(value) && hasOwn(value, name) ? value[name] : undefined;
}

function text(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : '';
}

function answerOf(value: unknown): EntryQuestion['answer'] {
  if (typeof value === 'string') return value.slice(0, LONGEST_TEXT);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (!isArray(value)) return null;
  const picks = value.slice(0, MOST_CHOICES).map(Number);
  return picks.every((pick) => Number.isSafeInteger(pick) && pick >= 0) ? picks : null;
}

function questionOf(bean: Fields): EntryQuestion {
  const choices = field(bean, 'choices');
  return {
    ix: text(field(bean, 'ix'), LONGEST_NAME),
    // Rows of a repeat share the path of their question.
    binding: text(field(bean, 'binding'), LONGEST_NAME).replace(/\[\d+\]/g, ''),
    datatype: text(field(bean, 'datatype'), LONGEST_NAME),
    style: text(field(field(bean, 'style'), 'raw'), LONGEST_NAME),
    caption: text(field(bean, 'caption'), LONGEST_TEXT),
    choices: isArray(choices) ? choices.slice(0, MOST_CHOICES).map((label) => text(label, LONGEST_TEXT)) : [],
    answer: answerOf(field(bean, 'answer')),
  };
}

/** The questions of a tree in its order. Groups and rows of repeats are known by the indexes of what is in them. */
function questionsIn(tree: readonly unknown[]): EntryQuestion[] {
  const found: EntryQuestion[] = [];
  const visit = (beans: readonly unknown[], depth: number): void => {
    for (const bean of beans) {
      if (found.length >= MOST_QUESTIONS) return;
      if (!isFields(bean)) continue;
      const children = field(bean, 'children');
      if (isArray(children) && depth < DEEPEST) visit(children, depth + 1);
      const type = field(bean, 'type');
      if (type !== 'question') continue;
      const question = questionOf(bean);
      // Labels say something and ask nothing.
      if (question.ix !== '' && question.datatype !== 'info') found.push(question);
    }
  };
  visit(tree, 0);
  return found;
}

function xmlnsOf(answer: Fields): string {
  const xml = text(field(field(answer, 'instanceXml'), 'output'), XML_HEAD);
  const root = /<(?![?!])[^>]*>/.exec(xml)?.[0] ?? '';
  return text(/\sxmlns=(["'])(.*?)\1/.exec(root)?.[2], LONGEST_NAME);
}

/**
 * Reads one answer. Never throws; what is not as expected is not there.
 *
 * @param action of the request: the same answer means other things after other questions
 */
export function readAnswer(action: string, answer: unknown): Told {
  if (!isFields(answer)) return { type: 'nothing' };
  const status = field(answer, 'status');
  // HQ's page does not count answers that are errors.
  if (status === 'error' || field(answer, 'error')) return { type: 'nothing' };
  const linked = action === 'submit-all' && status === 'success' ? linkedForm(answer) : null;
  return linked ?? { ...contentOf(action, answer, status), place: placeOf(answer) };
}

/** HQ's page draws a linked form from the answer to the submit; nobody asks for it again. */
function linkedForm(answer: Fields): Told | null {
  const next = field(answer, 'nextScreen');
  const form = isFields(next) ? formOf(next) : null;
  return form && { ...form, place: placeOf(next) };
}

function formOf(answer: Fields): Content | null {
  const tree = field(answer, 'tree');
  if (!isArray(tree)) return null;
  return {
    type: 'form',
    title: text(field(answer, 'title'), LONGEST_TEXT),
    xmlns: xmlnsOf(answer),
    questions: questionsIn(tree),
  };
}

function placeOf(answer: unknown): Place {
  const number = field(answer, 'seq_id');
  return {
    session: text(field(answer, 'session_id'), LONGEST_NAME),
    number: typeof number === 'number' && Number.isFinite(number) ? number : null,
  };
}

function contentOf(action: string, answer: Fields, status: unknown): Content {
  const failed = status === 'validation-error' || field(answer, 'exception') != null;
  if (failed) return { type: 'nothing' };
  if (action === 'submit-all') {
    // Anything else is a form that was not accepted, or a server that has too much to do.
    return status === 'success' ? { type: 'closed' } : { type: 'nothing' };
  }
  const form = formOf(answer);
  if (form) return form;
  // Commands, lists of cases, search screens: only navigation leaves a form.
  return /^(navigate_menu|navigate_menu_start|get_endpoint)$/.test(action)
    ? { type: 'closed' }
    : { type: 'nothing' };
}

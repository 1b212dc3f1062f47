import type { FormModel } from '../form/model.ts';
import { withoutPredicates } from '../form/resolve.ts';
import type { Expression, Question, QuestionKind } from '../form/source.ts';
import { leavesForm } from '../form/values/reference.ts';
import type { Expr } from '../form/xpath/ast.ts';
import { evaluate } from '../form/xpath/evaluate.ts';
import { type Evaluated, known, toBoolean, toNumber, toText, unknown } from '../form/xpath/value.ts';

/** Answers by path, as text: what a person typed, the values of choices joined by blanks. */
export type Answers = ReadonlyMap<string, string>;

/** What a form that is being filled in shows beside its answers. */
export interface Observed {
  /** Paths of questions on the screen: whatever their display conditions need, they hold. */
  readonly shown?: ReadonlySet<string> | undefined;
  /** Paths of questions, groups and repeats that are not asked. */
  readonly absent?: ReadonlySet<string> | undefined;
  /** Answered, but the text cannot be known; by path why. */
  readonly opaque?: ReadonlyMap<string, string> | undefined;
}

/** The form as it is with these answers. */
export interface Answered {
  /** The text that a question is saved with. `unknown` and `error` say why there is none. */
  saved(path: string): Evaluated;
  /** The value of an expression seen from a node. */
  value(expression: Expression, context: string): Evaluated;
  /** Whether the question, and every group around it, is shown. */
  shown(path: string): boolean | null;
  /** Whether the validation condition takes the answer; phones do not ask for empty answers. */
  accepted(question: Question): boolean | null;
}

/** Deeper chains of hidden values than any form has would end the program's stack. */
const MOST_DEPTH = 200;

const NUMBERS: ReadonlySet<QuestionKind> = new Set(['int', 'long', 'decimal']);
/** Phones hand these to expressions as dates and places, not as text. */
const OPAQUE: ReadonlySet<QuestionKind> = new Set(['date', 'time', 'date-time', 'geopoint']);
const NUMBER_TYPE = /(?:^|:)(?:int|integer|long|double|float|decimal)$/;

interface State {
  readonly form: FormModel;
  readonly answers: Answers;
  readonly observed: Observed;
  readonly saved: Map<string, Evaluated>;
  readonly open: Set<string>;
}

/** Supposes answers. Evaluates as phones do (`evaluate`); what only the phone or the case knows is `unknown`. */
export function suppose(form: FormModel, answers: Answers, observed: Observed = {}): Answered {
  const state: State = { form, answers, observed, saved: new Map(), open: new Set() };
  return {
    saved: (path) => savedText(path, state),
    value: (expression, context) => valueAt(expression, context, state),
    shown: (path) => isShown(path, state),
    accepted: (question) => isAccepted(question, state),
  };
}

function valueAt(expression: Expression, context: string, state: State): Evaluated {
  const parsed = state.form.parse(expression);
  if (!parsed.ok) return { type: 'error', message: parsed.problem.message };
  return evaluate(parsed.expr, { reference: (expr) => referenced(expr, context, state) });
}

function referenced(expr: Expr, context: string, state: State): Evaluated {
  if (leavesForm(expr)) return unknown('the case, the user or a lookup table');
  const path = state.form.resolve(withoutPredicates(expr), context);
  const question = path === null ? undefined : state.form.question(path);
  if (!question) return unknown('something outside the questions of this form');
  const saved = savedText(question.path, state);
  if (saved.type !== 'value' || saved.value === '') return saved;
  if (OPAQUE.has(question.kind)) return unknown('a date or a place');
  const numeric = NUMBERS.has(question.kind) || NUMBER_TYPE.test(question.dataType);
  return numeric ? known(toNumber(saved.value)) : saved;
}

function savedText(path: string, state: State): Evaluated {
  const found = state.saved.get(path);
  if (found) return found;
  const question = state.form.question(path);
  if (!question) return unknown('a question that is not in the form');
  if (state.open.has(path)) return unknown('a calculation that needs itself');
  if (state.open.size >= MOST_DEPTH) return unknown('a very long chain of calculations');
  state.open.add(path);
  const result = look(question, state);
  state.open.delete(path);
  state.saved.set(path, result);
  return result;
}

function look(question: Question, state: State): Evaluated {
  const shown = isShown(question.path, state);
  if (shown === false) return known('');
  const held = heldValue(question, state);
  if (held.type === 'value' && held.value === '') return held;
  return shown === null ? unknown('a display condition that cannot be decided') : held;
}

function heldValue(question: Question, state: State): Evaluated {
  const { path, calculate, defaultValue, initialValue = '' } = question;
  if (calculate) return asText(valueAt(calculate, path, state));
  const opaque = state.observed.opaque?.get(path);
  if (opaque !== undefined) return unknown(opaque);
  const answer = state.answers.get(path);
  if (answer !== undefined) return known(answer);
  return defaultValue ? asText(valueAt(defaultValue, path, state)) : known(initialValue);
}

function asText(result: Evaluated): Evaluated {
  return result.type === 'value' ? known(toText(result.value)) : result;
}

function isShown(path: string, state: State): boolean | null {
  const { shown, absent } = state.observed;
  let decided: boolean | null = true;
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    // What is on the screen is inside groups that are.
    if (shown?.has(at)) return decided;
    if (absent?.has(at)) return false;
    const relevant = state.form.question(at)?.relevant;
    if (!relevant) continue;
    const result = valueAt(relevant, at, state);
    if (result.type === 'value' && !toBoolean(result.value)) return false;
    if (result.type !== 'value') decided = null;
  }
  return decided;
}

function isAccepted(question: Question, state: State): boolean | null {
  const { constraint, path } = question;
  if (!constraint) return true;
  const saved = savedText(path, state);
  if (saved.type !== 'value') return null;
  if (saved.value === '') return true;
  const result = valueAt(constraint, path, state);
  return result.type === 'value' ? toBoolean(result.value) : null;
}

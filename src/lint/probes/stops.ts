import { runForm } from '../../form/engine/run-form.ts';
import type { FormModel } from '../../form/model.ts';
import type { Reason } from '../../form/reasons.ts';
import type { Expression, Question } from '../../form/source.ts';
import type { Call } from '../../form/xpath/ast.ts';
import { callThatIsRefused } from '../../form/xpath/functions/table.ts';
import { walk } from '../../form/xpath/walk.ts';
import { oncePerForm } from '../once-per-form.ts';
import { messagingForm, messagingPaths } from './closure.ts';
import { circleFrom, type Deciding, decidingExpressions, questionsIn } from './deciding.ts';
import { stopAnswers } from './stop-answers.ts';

/** Where the engine does not go on. */
export interface FormStop {
  /** The node whose expression or text is the cause. */
  readonly path: string;
  readonly why: Reason;
  /** The answer at which it happens; null: when the form is opened. */
  readonly answer: { readonly path: string; readonly value: string } | null;
}

/** Longer forms are tried with the answers to their first questions. */
const MOST_QUESTIONS = 20;

/**
 * The first place at which the form does not open, or stops for an answer to one question; of what messaging depends
 * on alone. Null when it runs.
 */
export const formStop = oncePerForm((whole): FormStop | null => {
  const risk = riskOf(whole);
  if (risk === 'none') return null;
  const form = messagingForm(whole);
  const opened = runForm(form, []);
  if (opened.at !== null && opened.why !== null) return { path: opened.at, why: opened.why, answer: null };
  if (risk === 'opening') return null;
  const asked = form.source.questions.filter(({ kind }) => ASKED.has(kind)).slice(0, MOST_QUESTIONS);
  for (const question of asked) {
    for (const value of stopAnswers(question, form)) {
      const run = runForm(form, [{ path: question.path, value }]);
      if (run.at === null || run.why === null) continue;
      return { path: run.at, why: run.why, answer: { path: question.path, value } };
    }
  }
  return null;
});

const ASKED: ReadonlySet<string> = new Set([
  ...['text', 'phone', 'secret', 'barcode', 'int', 'long', 'decimal', 'date'],
  ...['select', 'multi-select', 'lookup', 'multi-lookup'],
]);

/**
 * Whether the form may stop at an answer, or only when it is opened: with a text that a type may refuse, a function
 * that takes another number of arguments, or calculations that may need each other. Most forms can do neither, and are
 * not run at all.
 */
function riskOf(form: FormModel): 'none' | 'opening' | 'answering' {
  let opening = false;
  const done = new Set<string>();
  const seen = new Set<Deciding>();
  for (const write of form.writes) {
    for (const deciding of decidingExpressions(write, form)) {
      if (seen.has(deciding)) continue;
      seen.add(deciding);
      const { expression, question, part } = deciding;
      if (isRisky(expression, form)) return 'answering';
      const parsed = form.parse(expression);
      opening ||= !parsed.ok || callThatIsRefused(parsed.expr) !== null;
      opening ||= part === 'default' && question !== null && isTyped(question);
    }
  }
  for (const path of messagingPaths(form)) {
    const question = form.question(path);
    for (const expression of [question?.relevant, question?.required]) {
      if (expression && isRisky(expression, form)) return 'answering';
    }
    opening ||= question?.initialValue !== undefined && isTyped(question);
    opening ||= question?.relevant !== undefined && needsItself(question, form);
    opening ||= question?.calculate !== undefined && circleFrom(path, form, done) !== null;
  }
  return opening ? 'opening' : 'none';
}

/** Text takes every text. */
function isTyped({ kind, dataType }: Question): boolean {
  const isText = dataType === '' || /(?:^|:)string$/.test(dataType);
  return !isText || CHOOSING.has(kind);
}

const CHOOSING: ReadonlySet<string> = new Set(['select', 'multi-select', 'lookup', 'multi-lookup']);

/** Its display condition looks at what it decides, directly or through hidden values. */
function needsItself({ path, relevant }: Question, form: FormModel): boolean {
  const seen = new Set<string>();
  const waiting = relevant ? [...questionsIn(relevant, path, form)] : [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === path || next.startsWith(`${path}/`)) return true;
    const question = seen.has(next) ? undefined : form.question(next);
    seen.add(next);
    for (const expression of [question?.calculate, question?.relevant]) {
      if (expression) waiting.push(...questionsIn(expression, next, form));
    }
  }
  return false;
}

function isRisky(expression: Expression, form: FormModel): boolean {
  if (!RISKY.test(expression.text)) return false;
  const parsed = form.parse(expression);
  let risky = false;
  if (parsed.ok) walk(parsed.expr, (expr) => (risky ||= expr.type === 'call' && mayStop(expr)));
  return risky;
}

const RISKY =
  /\b(?:selected-at|selected|is-selected|count-selected|substr|date|format-date|sum|checklist|weighted-checklist|id-compress|distance|json-property|position)\s*\(/;

/** `selected(/data/consent, 'yes')` of a question is safe, and so is `substr(x, 1)`: most calls are these. */
function mayStop({ name, args }: Call): boolean {
  if (!RISKY.test(`${name}(`)) return false;
  if (name === 'substr') {
    return args.slice(1).some((arg) => arg.type !== 'number');
  }
  return true;
}

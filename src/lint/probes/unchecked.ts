import type { FormModel, Write } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { type Guard, possibleValues } from '../../form/values/index.ts';
import type { Expr } from '../../form/xpath/ast.ts';
import { walk } from '../../form/xpath/walk.ts';
import { askedIn } from './answered.ts';
import type { TypedAnswer } from './answers.ts';
import { questionsOf } from './deciding.ts';

/** Functions that look at the characters of a text: a condition with one of them checks it. */
const CHECKS: ReadonlySet<string> = new Set(
  'regex string-length starts-with ends-with contains substr translate number int'.split(' '),
);
const ORDERS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/** An answer that nothing has looked at. */
export interface Unchecked {
  /** Its condition only compares it with the answer to this question, which nothing has looked at either. */
  readonly comparedWith: Question | null;
}

/** Whether an answer reaches the write without any condition having looked at it, unchanged or only joined. */
export function isUnchecked(
  { question, part }: TypedAnswer,
  write: Write,
  form: FormModel,
): Unchecked | null {
  const comparedWith = question.constraint ? onlyCompared(question, form) : null;
  if (part.changed || (question.constraint && !comparedWith)) return null;
  const reaches = possibleValues(form)
    .ofWrite(write)
    .values.some(
      ({ parts, guards }) =>
        parts.some((one) => one.type === 'answer' && !one.changed && one.question.path === question.path) &&
        !isCheckedBy(guards, question, form),
    );
  return reaches ? { comparedWith } : null;
}

const ASKED: ReadonlySet<string> = new Set(['text', 'phone']);

/** `. = /data/phone`: the answer that was typed twice, when the first one has no condition of its own. */
function onlyCompared(question: Question, form: FormModel, seen = new Set<string>()): Question | null {
  const parsed = question.constraint && form.parse(question.constraint);
  if (!parsed?.ok || seen.has(question.path)) return null;
  seen.add(question.path);
  const other = comparedIn(parsed.expr, question, form);
  if (!other || !ASKED.has(other.kind) || seen.has(other.path)) return null;
  return !other.constraint || onlyCompared(other, form, seen) ? other : null;
}

function comparedIn(expr: Expr, question: Question, form: FormModel): Question | null {
  if (expr.type === 'group') return comparedIn(expr.inner, question, form);
  if (expr.type !== 'binary' || expr.operator !== '=') return null;
  const sides = [expr.left, expr.right].map((side) => {
    const path = form.resolve(side, question.path);
    return path === null ? undefined : form.question(path);
  });
  const [other, another] = sides.filter((side) => side !== question);
  return sides.includes(question) && other && another === undefined ? other : null;
}

/** Whether a condition on the way lets only texts of the question through that it has looked into. */
export function isCheckedBy(guards: readonly Guard[], question: Question, form: FormModel): boolean {
  return guards.some(({ condition, context, holds }) => {
    const mentions = (expr: Expr) => refersTo(expr, question.path, context, form);
    return (
      looksInto(condition, holds, mentions) || isStoppedBy({ condition, context, holds }, question, form)
    );
  });
}

/** A text that no check of a number lets through. */
const NO_NUMBER = 'x';

/** `if(#form/is_valid, …)`: a hidden value has looked into the answer, and stops what is no number. */
function isStoppedBy({ condition, context, holds }: Guard, question: Question, form: FormModel): boolean {
  const named = questionsOf(condition, context, form);
  if (named.has(question.path) || !askedIn(named, form).includes(question)) return false;
  const supposed = possibleValues(form).suppose(new Map([[question.path, NO_NUMBER]]));
  return supposed.decides(condition, context) === !holds;
}

/** `wanted`: how the condition turns out where the text gets through. A pattern that fails has checked nothing. */
function looksInto(expr: Expr, wanted: boolean, mentions: (expr: Expr) => boolean): boolean {
  if (expr.type === 'group') return looksInto(expr.inner, wanted, mentions);
  if (expr.type === 'binary' && (expr.operator === 'and' || expr.operator === 'or')) {
    return looksInto(expr.left, wanted, mentions) || looksInto(expr.right, wanted, mentions);
  }
  if (expr.type === 'call' && expr.name === 'not' && expr.args[0]) {
    return looksInto(expr.args[0], !wanted, mentions);
  }
  if (expr.type === 'call' && expr.name === 'regex') return wanted && mentions(expr);
  let looks = false;
  walk(expr, (inner) => {
    if (inner.type === 'call' && CHECKS.has(inner.name)) looks ||= inner.args.some(mentions);
    if (inner.type === 'binary' && ORDERS.has(inner.operator)) {
      looks ||= [inner.left, inner.right].some((side) => !isCount(side) && mentions(side));
    }
  });
  return looks;
}

/** `count(/data/phone) > 0`, which HQ builds into every write of an app, says nothing of the text. */
function isCount(expr: Expr): boolean {
  if (expr.type === 'group') return isCount(expr.inner);
  return expr.type === 'call' && expr.name === 'count';
}

/** Whether an expression names the question, directly. */
export function refersTo(expr: Expr, path: string, context: string, form: FormModel): boolean {
  let found = false;
  walk(expr, (inner) => {
    if (inner.type === 'path' || inner.type === 'hashtag') found ||= form.resolve(inner, context) === path;
  });
  return found;
}

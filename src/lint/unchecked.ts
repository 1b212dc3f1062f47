import type { FormModel } from '../form/model.ts';
import type { Question } from '../form/source.ts';
import type { Guard } from '../form/values/index.ts';
import type { Expr } from '../form/xpath/ast.ts';
import { walk } from '../form/xpath/walk.ts';

/** Functions that look at the characters of a text: a condition with one of them checks it. */
const CHECKS: ReadonlySet<string> = new Set([
  'regex',
  'string-length',
  'starts-with',
  'ends-with',
  'contains',
  'substr',
  'translate',
]);

/** Whether a condition on the way lets only texts of the question through that it has looked into. */
export function isCheckedBy(guards: readonly Guard[], question: Question, form: FormModel): boolean {
  return guards.some((guard) => {
    let looks = false;
    walk(guard.condition, (expr) => {
      if (expr.type !== 'call' || !CHECKS.has(expr.name)) return;
      looks ||= expr.args.some((arg) => refersTo(arg, question.path, guard.context, form));
    });
    return looks;
  });
}

/** Whether an expression names the question, directly. */
export function refersTo(expr: Expr, path: string, context: string, form: FormModel): boolean {
  let found = false;
  walk(expr, (inner) => {
    if (inner.type === 'path' || inner.type === 'hashtag') found ||= form.resolve(inner, context) === path;
  });
  return found;
}

import type { FormModel } from '../../form/model.ts';
import type { Origin } from '../../form/values/index.ts';
import type { Expr } from '../../form/xpath/ast.ts';
import { walk } from '../../form/xpath/walk.ts';

/** The piece of an expression that a part comes from; null where it comes from none. */
export function expressionAt({ expression, span }: Origin, form: FormModel): Expr | null {
  const parsed = expression && form.parse(expression);
  if (!parsed?.ok || !span) return null;
  const found: Expr[] = [];
  walk(parsed.expr, (expr) => {
    if (expr.start === span.start && expr.end === span.end) found.push(expr);
  });
  return found[0] ?? null;
}

/** Whether the form works it out without an answer or a case: `today()`, `uuid()`. */
export function asksNothing(origin: Origin, form: FormModel): boolean {
  const expr = expressionAt(origin, form);
  if (expr?.type !== 'call') return false;
  let asks = false;
  walk(expr, ({ type }) => {
    asks ||= type === 'path' || type === 'hashtag';
  });
  return !asks;
}

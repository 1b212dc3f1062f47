import { leavesForm, withoutPredicates } from '../resolve.ts';
import type { Expr, Filter, Hashtag, Path } from '../xpath/ast.ts';
import { at, only, opaque, type Run, type Scope } from './run.ts';
import { optional, type Values } from './value.ts';

/** What a reference means: a question of this form, or something outside it. */
export function reference(expr: Hashtag | Path | Filter, scope: Scope, run: Run): Values {
  const origin = at(scope, expr);
  if (leavesForm(expr)) return only({ type: 'outside', origin });
  const plain = withoutPredicates(expr);
  const path = run.form.resolve(plain, scope.context);
  if (path === null) return opaque(origin);
  const root = run.form.source.root;
  if (path.startsWith(`${root}/meta/`)) return only({ type: 'outside', origin });
  const values = run.question(path, origin);
  // What a predicate filters may be none; so may the rows of a repeat.
  return plain !== expr || isOpenRepeat(expr, scope, run) ? optional(values) : values;
}

/** A path into a repeat that is not around where it is seen from: it can mean several rows, or none. */
export function isOpenRepeat(expr: Expr, scope: Scope, run: Run): boolean {
  if (expr.type !== 'path' && expr.type !== 'hashtag') return false;
  const path = run.form.resolve(withoutPredicates(expr), scope.context);
  if (path === null) return false;
  const question = run.form.question(path);
  const repeat = question?.kind === 'repeat' ? question.path : (question?.repeat ?? null);
  return repeat !== null && !`${scope.context}/`.startsWith(`${repeat}/`);
}

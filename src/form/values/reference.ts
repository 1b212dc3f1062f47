import { withoutPredicates } from '../resolve.ts';
import type { Expr, Filter, Hashtag, Path } from '../xpath/ast.ts';
import { at, only, opaque, type Run, type Scope } from './run.ts';
import type { Values } from './value.ts';

/** What a reference means: a question of this form, or something outside it. */
export function reference(expr: Hashtag | Path | Filter, scope: Scope, run: Run): Values {
  const origin = at(scope, expr);
  if (leavesForm(expr)) return only({ type: 'outside', origin });
  const path = run.form.resolve(withoutPredicates(expr), scope.context);
  if (path === null) return opaque(origin);
  const root = run.form.source.root;
  if (path.startsWith(`${root}/meta/`)) return only({ type: 'outside', origin });
  return run.question(path, origin);
}

/** `#case/x`, `#user/x`, `instance('casedb')/…`, and whatever is looked up in them. */
export function leavesForm(expr: Expr): boolean {
  switch (expr.type) {
    case 'hashtag':
      return expr.namespace !== 'form';
    case 'path':
      return expr.base !== null && leavesForm(expr.base);
    case 'filter':
      return leavesForm(expr.base);
    case 'group':
      return leavesForm(expr.inner);
    case 'call':
      return expr.name === 'instance';
    default:
      return false;
  }
}

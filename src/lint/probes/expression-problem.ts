import { nearest } from '../../contact/distance.ts';
import type { FormModel } from '../../form/model.ts';
import type { Reason } from '../../form/reasons.ts';
import { withoutPredicates } from '../../form/resolve.ts';
import type { Call, Expr, Hashtag, Path, Span } from '../../form/xpath/ast.ts';
import { FUNCTIONS, takesArguments } from '../../form/xpath/functions/table.ts';
import { compiledRegex } from '../../form/xpath/regex/compiled.ts';
import { oncePerExpression } from '../once-per-expression.ts';

/** What keeps an expression from running on a phone. */
export type ExpressionProblem =
  | { readonly type: 'syntax'; readonly reason: Reason; readonly span: Span }
  | { readonly type: 'function'; readonly name: string; readonly near: string | null; readonly span: Span }
  | { readonly type: 'arguments'; readonly name: string; readonly count: number; readonly span: Span }
  | { readonly type: 'question'; readonly path: string; readonly near: string | null; readonly span: Span }
  | {
      readonly type: 'regex';
      readonly pattern: string;
      readonly reason: Reason;
      /** Where it stops the form: phones and Web Apps read patterns differently. */
      readonly where: 'everywhere' | 'phones' | 'web-apps';
      readonly span: Span;
    };

/** The first problem of an expression, in the order of its text; null when it can run. */
export const problemOf = oncePerExpression((expression, context, form): ExpressionProblem | null => {
  const parsed = form.parse(expression);
  if (parsed.ok) return inspect(parsed.expr, context, false, form);
  const { reason, offset } = parsed.problem;
  const start = Math.min(offset, Math.max(0, expression.text.length - 1));
  return { type: 'syntax', reason, span: { start, end: expression.text.length } };
});

/** `inside`: in a predicate, where relative paths start at the node that is filtered. */
function inspect(expr: Expr, context: string, inside: boolean, form: FormModel): ExpressionProblem | null {
  const all = (parts: readonly Expr[], within: boolean) =>
    first(parts, (part) => inspect(part, context, within, form));
  switch (expr.type) {
    case 'string':
    case 'number':
    case 'variable':
      return null;
    case 'hashtag':
      return missing(expr, context, form);
    case 'group':
      return inspect(expr.inner, context, inside, form);
    case 'negate':
      return inspect(expr.operand, context, inside, form);
    case 'binary':
      return all([expr.left, expr.right], inside);
    case 'filter':
      return inspect(expr.base, context, inside, form) ?? all(expr.predicates, true);
    case 'call':
      return ofCall(expr) ?? all(expr.args, inside);
    case 'path': {
      const base = expr.base ? inspect(expr.base, context, inside, form) : null;
      const relative = expr.root === 'relative' && inside;
      return (
        base ??
        (relative ? null : missing(expr, context, form)) ??
        all(
          expr.steps.flatMap((step) => step.predicates),
          true,
        )
      );
    }
  }
}

function first<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function ofCall(call: Call): ExpressionProblem | null {
  const { name, args, nameSpan } = call;
  const fits = takesArguments(name, args.length);
  if (fits === null) {
    return { type: 'function', name, near: nearFunction(name.toLowerCase()), span: nameSpan };
  }
  if (!fits) return { type: 'arguments', name, count: args.length, span: call };
  const pattern = name === 'regex' || name === 'replace' ? args[1] : undefined;
  if (pattern?.type !== 'string') return null;
  return ofPattern(pattern.value, pattern);
}

function ofPattern(pattern: string, span: Span): ExpressionProblem | null {
  const [onPhones, inWebApps] = [compiledRegex(pattern, 'icu'), compiledRegex(pattern, 'java')];
  const refused = inWebApps.ok ? onPhones : inWebApps;
  if (refused.ok) return null;
  const where = inWebApps.ok ? 'phones' : onPhones.ok ? 'web-apps' : 'everywhere';
  return { type: 'regex', pattern, reason: refused.problem.reason, where, span };
}

/** What spreadsheets and other languages call a function that takes the same values here. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  len: 'string-length',
  length: 'string-length',
  upper: 'upper-case',
  lower: 'lower-case',
  concatenate: 'concat',
  iif: 'if',
};

/** Functions of others that cut a text: `substr` does it with other positions, so that the name alone would mislead. */
export const CUTTING: ReadonlySet<string> = new Set(['substring', 'mid', 'left', 'right']);

/** A slip in two letters makes another word of a short one: `len` is not `log`. */
function nearFunction(name: string): string | null {
  if (CUTTING.has(name)) return null;
  if (Object.hasOwn(OTHER_NAMES, name)) return OTHER_NAMES[name] ?? null;
  return nearest(name, FUNCTIONS.keys(), name.length < 5 ? 1 : 2, (known) => known)[0] ?? null;
}

function missing(expr: Hashtag | Path, context: string, form: FormModel): ExpressionProblem | null {
  const path = form.resolve(withoutPredicates(expr), context);
  if (path === null || form.hasNode(path)) return null;
  const paths = form.source.questions.map((question) => question.path);
  const near = nearest(path.toLowerCase(), paths, 2, (known) => known.toLowerCase())[0] ?? null;
  return { type: 'question', path, near, span: { start: expr.start, end: expr.end } };
}

import type { FormModel } from '../../form/model.ts';
import type { Guard, PossibleValue, ValuePart } from '../../form/values/index.ts';
import type { Expr } from '../../form/xpath/ast.ts';
import { walk } from '../../form/xpath/walk.ts';

/** What an expression or value looks at, through hidden values. */
export interface Dependence {
  /** Questions that people answer. */
  readonly answers: ReadonlySet<string>;
  /** The case, the user, a lookup table: something outside the form. */
  readonly outside: boolean;
}

interface Found {
  readonly answers: Set<string>;
  outside: boolean;
  /** Hidden values looked into already. */
  readonly seen: Set<string>;
}

/** Everything that decides which value is written, and whether. */
export function dependenceOf(value: PossibleValue, form: FormModel): Dependence {
  const found: Found = { answers: new Set(), outside: false, seen: new Set() };
  for (const part of value.parts) lookAtPart(part, form, found);
  for (const guard of value.guards) lookAtGuard(guard, form, found);
  return found;
}

function lookAtGuard({ condition, context }: Guard, form: FormModel, found: Found): void {
  lookAt(condition, context, form, found);
}

function lookAtPart(part: ValuePart, form: FormModel, found: Found): void {
  const { path, part: place, expression, span } = part.origin;
  if (part.type === 'constant') for (const source of part.madeOf ?? []) lookAtQuestion(source, form, found);
  if (part.type === 'answer') found.answers.add(part.question.path);
  else if (part.type === 'outside') found.outside = true;
  else if (place === 'choice' || place === 'kind') lookAtQuestion(path, form, found);
  else if (part.type === 'constant' && place === 'default') lookAtQuestion(path, form, found);
  else if (part.type !== 'constant' && expression && span) {
    const parsed = form.parse(expression);
    if (!parsed.ok) return;
    walk(parsed.expr, (expr) => {
      if (expr.start === span.start && expr.end === span.end) {
        lookAt(expr, path ?? form.source.root, form, found);
      }
    });
  }
}

function lookAt(expr: Expr, context: string, form: FormModel, found: Found): void {
  walk(expr, (inner) => {
    if (inner.type === 'call' && inner.name === 'instance') found.outside = true;
    if (inner.type !== 'path' && inner.type !== 'hashtag') return;
    if (inner.type === 'hashtag' && inner.namespace !== 'form') found.outside = true;
    lookAtQuestion(form.resolve(inner, context), form, found);
  });
}

function lookAtQuestion(path: string | null, form: FormModel, found: Found): void {
  const question = path === null ? undefined : form.question(path);
  if (!question || found.seen.has(question.path)) return;
  found.seen.add(question.path);
  if (question.kind === 'lookup' || question.kind === 'multi-lookup') found.outside = true;
  if (question.kind !== 'hidden') {
    found.answers.add(question.path);
    return;
  }
  for (const expression of [question.calculate, question.defaultValue, question.relevant]) {
    const parsed = expression && form.parse(expression);
    if (parsed?.ok) lookAt(parsed.expr, question.path, form, found);
  }
}

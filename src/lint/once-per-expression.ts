import type { FormModel } from '../form/model.ts';
import type { Expression } from '../form/source.ts';
import { oncePerForm } from './once-per-form.ts';

/**
 * Remembers what was worked out of an expression as it is seen from a node: each of thousands of writes may come to the
 * same ones, and so does each rule.
 */
export function oncePerExpression<T>(
  workOut: (expression: Expression, context: string, form: FormModel) => T,
): (expression: Expression, context: string, form: FormModel) => T {
  const knownOf = oncePerForm(() => new WeakMap<Expression, Map<string, { readonly value: T }>>());
  return (expression, context, form) => {
    const known = knownOf(form);
    const seen = known.get(expression) ?? new Map<string, { readonly value: T }>();
    const found = seen.get(context);
    if (found) return found.value;
    const value = workOut(expression, context, form);
    known.set(expression, seen.set(context, { value }));
    return value;
  };
}

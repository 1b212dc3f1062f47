import type { FormModel, Write } from '../../form/model.ts';
import { decidingExpressions } from './deciding.ts';
import { problemOf } from './expression-problem.ts';

/**
 * Whether an expression of the write is one that nobody can read. A wrong number of arguments and a circle are not
 * meant: these are readable, and the form does not open.
 */
export function invalidIn(write: Write, form: FormModel): boolean {
  for (const { expression, context } of decidingExpressions(write, form)) {
    const problem = problemOf(expression, context, form);
    if (problem && problem.type !== 'arguments') return true;
  }
  return false;
}

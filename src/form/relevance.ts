import type { FormModel } from './model.ts';
import type { Expression } from './source.ts';

/** A display condition, with the node that has it: relative references are seen from there. */
export interface Relevance {
  readonly condition: Expression;
  readonly path: string;
}

/**
 * Everything that must hold for a node to be there: its own relevance and that of the groups around it, the
 * outermost first. A node that is not relevant reads as empty and is not submitted, and neither is a case block in
 * it. The node itself need not be a question.
 */
export function relevanceOf(model: FormModel, path: string): readonly Relevance[] {
  const conditions: Relevance[] = [];
  const add = (node: string): void => {
    const condition = model.question(node)?.relevant;
    if (condition !== undefined) conditions.push({ condition, path: node });
  };
  for (let end = path.indexOf('/', 1); end !== -1; end = path.indexOf('/', end + 1)) add(path.slice(0, end));
  add(path);
  return conditions;
}

import type { FormModel } from './model.ts';
import type { Expression } from './source.ts';

/**
 * Everything that must hold for a node to be there: its own relevance and that of the groups around it, the
 * outermost first. A node that is not relevant reads as empty and is not submitted.
 */
export function relevanceOf(model: FormModel, path: string): readonly Expression[] {
  const conditions: Expression[] = [];
  for (let end = path.indexOf('/', 1); end !== -1; end = path.indexOf('/', end + 1)) {
    const relevant = model.question(path.slice(0, end))?.relevant;
    if (relevant !== undefined) conditions.push(relevant);
  }
  const own = model.question(path)?.relevant;
  return own === undefined ? conditions : [...conditions, own];
}

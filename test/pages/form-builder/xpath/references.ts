import { type Expression, FunctionCall, HashtagExpression, PathExpression, StringLiteral } from './nodes.ts';

export interface References {
  /** Every path and hashtag of the expression, predicates included. */
  readonly paths: readonly (PathExpression | HashtagExpression)[];
  /** Only those that are not inside another one: these become bubbles. */
  readonly topLevel: readonly (PathExpression | HashtagExpression)[];
  readonly instances: readonly string[];
  /** The expression names its own question with `.`. */
  readonly self: boolean;
}

/** Collects what an expression refers to. */
export function referencesOf(root: Expression): References {
  const paths: (PathExpression | HashtagExpression)[] = [];
  const topLevel: (PathExpression | HashtagExpression)[] = [];
  const instances = new Set<string>();
  let self = false;
  const visit = (node: Expression, inside: boolean): void => {
    const isPath = node instanceof PathExpression;
    if (isPath || node instanceof HashtagExpression) {
      paths.push(node);
      if (!inside) topLevel.push(node);
      if (isPath && node.initial_context === 'rel' && node.steps.length === 1 && node.steps[0]?.name === '.')
        self = true;
    } else if (node instanceof FunctionCall && node.id === 'instance') {
      const [id] = node.args;
      if (id instanceof StringLiteral) instances.add(id.value);
    }
    for (const child of node.getChildren()) visit(child, inside || isPath);
  };
  visit(root, false);
  return { paths, topLevel, instances: [...instances], self };
}

import type { Expr } from '../xpath/ast.ts';
import type { Failure, Unknown } from '../xpath/value.ts';
import type { Live } from './live.ts';
import type { Ref } from './reference.ts';

/** Whether a node passes a predicate; positions count from 1. */
export type Judge = (predicate: Expr, candidate: Live, position: number) => boolean | Unknown | Failure;

/** All nodes that a reference means, whether shown or not (`EvaluationContext.expandReference`). */
export function expandWith(root: Live, ref: Ref, judge: Judge): Live[] | Unknown | Failure {
  let nodes: Live[] = [root];
  for (const { name, row, predicates } of ref.slice(1)) {
    const next: Live[] = [];
    for (const node of nodes) {
      const rows = node.children.get(name) ?? [];
      const one = row === null ? undefined : rows[row];
      const candidates = row === null ? rows : one ? [one] : [];
      const passed = predicates.length === 0 ? candidates : filtered(candidates, predicates, judge);
      if (!Array.isArray(passed)) return passed;
      next.push(...passed);
    }
    nodes = next;
  }
  return nodes;
}

/** Each predicate counts positions on its own. */
function filtered(
  candidates: readonly Live[],
  predicates: readonly Expr[],
  judge: Judge,
): Live[] | Unknown | Failure {
  const positions = predicates.map(() => 0);
  const passed: Live[] = [];
  for (const candidate of candidates) {
    let passes = true;
    for (const [at, predicate] of predicates.entries()) {
      const position = (positions[at] ?? 0) + 1;
      positions[at] = position;
      const verdict = judge(predicate, candidate, position);
      if (typeof verdict === 'object') return verdict;
      passes = verdict;
      if (!passes) break;
    }
    if (passes) passed.push(candidate);
  }
  return passed;
}

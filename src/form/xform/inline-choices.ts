import { resolveReference, withoutPredicates } from '../resolve.ts';
import type { Choice, Itemset } from '../source.ts';
import type { Path } from '../xpath/ast.ts';
import { parseXPath } from '../xpath/parser.ts';
import { type Collected, tagRange } from './collected.ts';

/**
 * The choices of an itemset whose instance stands in the form itself. Predicates only make the list shorter, so they
 * are left out; empty where the list comes from a lookup table or the case database.
 */
export function inlineChoices(itemset: Itemset, { inlineInstances }: Collected): Choice[] {
  if (inlineInstances.size === 0 || itemset.value === '') return [];
  const parsed = parseXPath(itemset.nodeset);
  if (!parsed.ok || parsed.expr.type !== 'path') return [];
  const nodes = inlineInstances.get(instanceId(parsed.expr) ?? '')?.nodes ?? [];
  const path = nodes.length === 0 ? null : pathInside(parsed.expr);
  const values = new Map<string, Choice>();
  for (const node of nodes) {
    if (node.local !== itemset.value || node.parent?.path !== path) continue;
    const value = node.text.trim();
    if (!values.has(value)) values.set(value, { value, labels: {}, range: tagRange(node) });
  }
  return [...values.values()];
}

function instanceId({ base }: Path): string | null {
  const argument = base?.type === 'call' && base.name === 'instance' ? base.args[0] : undefined;
  return argument?.type === 'string' ? argument.value : null;
}

function pathInside(path: Path): string | null {
  return resolveReference(withoutPredicates({ ...path, root: 'absolute', base: null }), '', '');
}

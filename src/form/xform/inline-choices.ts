import { resolveReference, withoutPredicates } from '../resolve.ts';
import type { Choice, Itemset } from '../source.ts';
import type { Expr, Path, Step } from '../xpath/ast.ts';
import { type Environment, evaluate } from '../xpath/evaluate.ts';
import { parseXPath } from '../xpath/parser.ts';
import { type Evaluated, known, unknown } from '../xpath/value.ts';
import { type BodyText, type Collected, type DataNode, tagRange } from './collected.ts';

/**
 * The choices of an itemset whose instance stands in the form itself; empty where the list comes from a lookup table or
 * the case database. A row that a filter certainly leaves out (`item[country = 'KE']`) is no choice; what a filter does
 * while the form is filled in (`item[country = /data/country]`) is not known, and its rows stay.
 */
export function inlineChoices(
  itemset: Itemset,
  { inlineInstances }: Collected,
  labelsOf: (row: DataNode) => Choice['labels'],
): Choice[] {
  if (inlineInstances.size === 0 || itemset.value === '') return [];
  const parsed = parseXPath(itemset.nodeset);
  if (!parsed.ok || parsed.expr.type !== 'path') return [];
  const { steps } = parsed.expr;
  const nodes = inlineInstances.get(instanceId(parsed.expr) ?? '')?.nodes ?? [];
  const path = nodes.length === 0 ? null : pathInside(parsed.expr);
  const values = new Map<string, Choice>();
  for (const node of nodes) {
    if (node.local !== itemset.value || !node.parent || node.parent.path !== path) continue;
    const value = node.text.trim();
    if (values.has(value) || isLeftOut(node.parent, steps)) continue;
    values.set(value, { value, labels: labelsOf(node.parent), range: tagRange(node) });
  }
  return [...values.values()];
}

const ITEXT_OF_NODE = /^\s*jr:itext\(\s*([\w.-]+)\s*\)\s*$/;

/** What a row is called: the text of one of its nodes, or the text of itext whose id stands there. */
export function rowLabelOf(row: DataNode, label: string): BodyText | null {
  const idNode = ITEXT_OF_NODE.exec(label)?.[1];
  const text = row.children.find(({ local }) => local === (idNode ?? label))?.text.trim() ?? '';
  if (text === '') return null;
  return idNode === undefined ? { inline: text } : text;
}

function instanceId({ base }: Path): string | null {
  const argument = base?.type === 'call' && base.name === 'instance' ? base.args[0] : undefined;
  return argument?.type === 'string' ? argument.value : null;
}

function pathInside(path: Path): string | null {
  return resolveReference(withoutPredicates({ ...path, root: 'absolute', base: null }), '', '');
}

/** Whether a predicate of the step that a row, or a node around it, answers to is certainly false. */
function isLeftOut(row: DataNode | null, steps: readonly Step[]): boolean {
  let node = row;
  for (let index = steps.length - 1; index >= 0 && node !== null; index -= 1) {
    const step = steps[index];
    // With `..` or `.` among them the steps are no row of ancestors.
    if (!step || step.test === 'node()') return false;
    const around = environment(node);
    // A number is a position, which depends on what else is left out; phones take no other values.
    for (const predicate of step.predicates) {
      const result = evaluate(predicate, around);
      if (result.type === 'value' && result.value === false) return true;
    }
    node = node.parent;
  }
  return false;
}

/** What a filter can know of a row: the texts in it. A name that the row lacks is an empty text on phones. */
function environment(row: DataNode): Environment {
  return {
    reference(expr: Expr): Evaluated {
      const path =
        expr.type === 'path' && expr.root === 'relative' ? resolveReference(expr, row.path, '') : null;
      const name = path?.startsWith(`${row.path}/`) ? path.slice(row.path.length + 1) : null;
      if (name === null || /[/@]/.test(name)) return unknown('outside of the row');
      const found = row.children.filter(({ local }) => local === name);
      if (found.length > 1 || found.some(({ children }) => children.length > 0))
        return unknown('more than one text');
      return known(found[0]?.text.trim() ?? '');
    },
  };
}

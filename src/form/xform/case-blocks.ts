import type { CaseAction, Expression, PropertyWrite } from '../source.ts';
import { parseXPath } from '../xpath/parser.ts';
import { quoteXPath } from '../xpath/quote.ts';
import { type Collected, type DataNode, type NodeFacts, tagRange } from './collected.ts';

const CASE_TRANSACTION = 'http://commcarehq.org/case/transaction/';

export interface CaseBlocks {
  readonly actions: readonly CaseAction[];
  /** `case` elements with everything in them. */
  readonly inside: ReadonlySet<DataNode>;
}

/** SaveToCase blocks and hand-written case blocks of the instance. */
export function readCaseBlocks(
  { nodes }: Collected,
  factsOf: (path: string) => Readonly<NodeFacts>,
  repeatOf: (node: DataNode) => string | null,
): CaseBlocks {
  const actions: CaseAction[] = [];
  const inside = new Set<DataNode>();
  const paths = new Set<string>();
  for (const node of nodes) {
    if (node.parent !== null && inside.has(node.parent)) inside.add(node);
    else if (node.parent !== null && isCaseElement(node)) {
      inside.add(node);
      // The template of a repeat and its first copy are one block.
      if (paths.has(node.path)) continue;
      paths.add(node.path);
      actions.push(toAction(node, node.parent, factsOf, repeatOf));
    }
  }
  return { actions, inside };
}

/**
 * HQ takes any element `case` with a case id for a case block, whatever its namespace: version 1 wrote the id as a
 * child and had no namespace of its own.
 */
function isCaseElement(node: DataNode): boolean {
  if (node.local !== 'case') return false;
  if (node.uri.startsWith(CASE_TRANSACTION)) return true;
  return node.caseId !== null || node.children.some((child) => child.local === 'case_id');
}

function toAction(
  node: DataNode,
  parent: DataNode,
  factsOf: (path: string) => Readonly<NodeFacts>,
  repeatOf: (node: DataNode) => string | null,
): CaseAction {
  const own = factsOf(node.path);
  const around = factsOf(parent.path);
  const writes: PropertyWrite[] = [];
  const index = indexOf(parent);
  for (const block of node.children) {
    if (block.local !== 'create' && block.local !== 'update') continue;
    const blockCondition = factsOf(block.path).bind?.relevant;
    for (const property of block.children)
      writes.push(toWrite(property, block.local, factsOf(property.path), blockCondition, index));
  }
  return {
    id: parent.path,
    origin: parent.role === 'SaveToCase' ? 'save-to-case' : 'case-block',
    path: parent.path,
    caseType: caseTypeOf(node, parent, factsOf),
    caseId: caseIdOf(node, factsOf),
    creates: node.children.some((child) => child.local === 'create'),
    repeat: repeatOf(node),
    condition: both(around.bind?.relevant, own.bind?.relevant),
    writes,
    range: tagRange(parent),
  };
}

/** HQ compiles `parent/x` into a block of its own around `parent`, `parent/parent/x` one deeper. */
function indexOf(wrapper: DataNode): string | null {
  return /^\/[^/]+(?:\/parents)?\/((?:parent|host)(?:\/(?:parent|host))*)$/.exec(wrapper.path)?.[1] ?? null;
}

function toWrite(
  node: DataNode,
  block: 'create' | 'update',
  facts: NodeFacts,
  blockCondition: Expression | undefined,
  index: string | null,
): PropertyWrite {
  return {
    property: node.local,
    index,
    block,
    source:
      facts.control === undefined
        ? { type: 'expression', expression: nodeValue(node, facts) }
        : { type: 'question', path: node.path },
    once: facts.bind?.calculate === undefined && facts.setValue !== undefined ? true : undefined,
    condition: both(blockCondition, facts.bind?.relevant),
    path: node.path,
    range: facts.bind?.range ?? tagRange(node),
  };
}

/** What a node without control holds: its calculation, else its default, else its own text. */
function nodeValue(node: DataNode, { bind, setValue }: NodeFacts): Expression {
  return bind?.calculate ?? setValue ?? { text: quoteXPath(node.text.trim()) };
}

function caseIdOf(node: DataNode, factsOf: (path: string) => Readonly<NodeFacts>): Expression | null {
  const attribute = factsOf(`${node.path}/@case_id`);
  const calculated = attribute.bind?.calculate ?? attribute.setValue;
  if (calculated !== undefined) return calculated;
  const child = node.children.find(({ local }) => local === 'case_id');
  if (child !== undefined) {
    const facts = factsOf(child.path);
    const value = facts.bind?.calculate ?? facts.setValue;
    if (value !== undefined) return value;
  }
  const constant = node.caseId || child?.text.trim() || '';
  return constant === '' ? null : { text: quoteXPath(constant) };
}

/** `vellum:case_type`, else the constant that the create or update block writes. */
function caseTypeOf(
  node: DataNode,
  parent: DataNode,
  factsOf: (path: string) => Readonly<NodeFacts>,
): string | null {
  if (parent.caseType) return parent.caseType;
  // HQ's name for the block of user properties in a compiled form.
  if (parent.local === 'commcare_usercase') return 'commcare-user';
  for (const block of node.children) {
    const child = block.children.find(({ local }) => local === 'case_type' || local === 'case_type_id');
    if (child === undefined) continue;
    const parsed = parseXPath(nodeValue(child, factsOf(child.path)).text);
    if (parsed.ok && parsed.expr.type === 'string' && parsed.expr.value !== '') return parsed.expr.value;
  }
  return null;
}

/** Both must hold. Two together have no place in the file. */
function both(first: Expression | undefined, second: Expression | undefined): Expression | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return { text: `(${first.text}) and (${second.text})` };
}

/** Case mappings name neither case nor type; a mapped `name` is the sign of a registration form. */
export function toMappingAction({ mappings }: Collected): CaseAction | null {
  if (mappings.length === 0) return null;
  return {
    id: 'case-mappings',
    origin: 'case-mappings',
    path: null,
    caseType: null,
    caseId: null,
    creates: mappings.some(({ property }) => property === 'name'),
    repeat: null,
    writes: mappings.flatMap(({ property, questions }) => {
      const slash = property.lastIndexOf('/');
      return questions.map(
        ({ path, range, end }): PropertyWrite => ({
          property: property.slice(slash + 1),
          index: slash === -1 ? null : property.slice(0, slash),
          block: property === 'name' ? 'create' : 'update',
          source: { type: 'question', path },
          path: null,
          range: { start: range.start, end },
        }),
      );
    }),
  };
}

import type { Choice, FormSource, Question, SetValue } from '../source.ts';
import { type CaseBlocks, readCaseBlocks, toMappingAction } from './case-blocks.ts';
import { type Collected, type Control, type DataNode, type NodeFacts, tagRange } from './collected.ts';
import { inlineChoices, rowLabelOf } from './inline-choices.ts';
import { questionKind } from './question-kind.ts';
import { createReferences, type References } from './references.ts';
import { createTexts } from './texts.ts';

/** Puts everything together; null when the file has no primary instance. */
export function assemble(collected: Collected): FormSource | null {
  const { root } = collected;
  if (root === null) return null;
  const references = createReferences(collected);
  const setValues = setValuesOf(collected, references);
  const factsOf = findFacts(collected, references, setValues);
  const texts = createTexts(collected);
  const repeats = repeatFinder(collected);
  const blocks = readCaseBlocks(collected, factsOf, repeats);

  const rows = rowTextsOf(collected, repeats);
  const questions: Question[] = [];
  const otherNodes: string[] = [];
  for (const node of collected.byPath.values()) {
    if (node === root) continue;
    if (node.control === undefined && isOther(node, blocks)) {
      if (!blocks.inside.has(node)) otherNodes.push(node.path);
    } else questions.push(toQuestion(node, collected, texts, repeats(node), rows));
  }
  const actions = blocks.actions;
  const mappings = toMappingAction(collected);
  return {
    root: root.path,
    title: collected.title,
    xmlns: collected.rootUri,
    languages: texts.languages,
    defaultLanguage: texts.defaultLanguage,
    questions,
    caseActions: mappings === null ? actions : [...actions, mappings],
    setValues: collected.setValues.length === 0 ? undefined : setValues,
    otherNodes,
    instances: collected.instances,
  };
}

/**
 * Tells the nodes what the file says about them. Paths that the instance does not have (attributes of case blocks)
 * are kept beside them; the function returned knows both.
 */
function findFacts(
  collected: Collected,
  references: References,
  setValues: readonly SetValue[],
): (path: string) => NodeFacts {
  const { byPath } = collected;
  const others = new Map<string, NodeFacts>();
  const at = (path: string | null): NodeFacts | null => {
    if (path === null) return null;
    let facts = byPath.get(path) ?? others.get(path);
    if (facts === undefined) {
      facts = { bind: undefined, setValue: undefined, control: undefined };
      others.set(path, facts);
    }
    return facts;
  };
  for (const bind of collected.binds) {
    const facts = at(references.bindPath(bind));
    if (facts !== null) facts.bind ??= bind;
  }
  for (const { path, event, value } of setValues) {
    const facts = isDefaultEvent(event) ? at(path) : null;
    if (facts !== null) facts.setValue ??= value;
  }
  for (const control of collected.controls) {
    const facts = at(references.controlPath(control));
    // A repeat stands in a group of the same path; the repeat says more.
    if (facts !== null && (control.tag === 'repeat' || facts.control === undefined)) facts.control = control;
  }
  return (path) => byPath.get(path) ?? others.get(path) ?? NOTHING;
}

/** In the order of the file: a default sees what the ones before it have set. */
function setValuesOf({ setValues }: Collected, references: References): SetValue[] {
  return setValues.flatMap(({ ref, bind, event, value }) => {
    const path = references.path(ref, bind);
    return path === null ? [] : [{ path, event, value }];
  });
}

const NOTHING: NodeFacts = { bind: undefined, setValue: undefined, control: undefined };

/** `meta` is HQ's, and nodes of a case block are read as writes. */
function isOther(node: DataNode, blocks: CaseBlocks): boolean {
  if (blocks.inside.has(node)) return true;
  for (let outer: DataNode | null = node; outer !== null; outer = outer.parent) {
    if (outer.local === 'meta' && outer.parent?.parent === null) return true;
  }
  return false;
}

/** The events that fill a question before its answer: on opening, and when a repeat is added. */
function isDefaultEvent(event: string): boolean {
  return event.split(/\s+/).some((name) => name === 'xforms-ready' || name === 'jr-insert');
}

/** The nearest repeat around a node, itself not counted. */
function repeatFinder({ byPath, controls }: Collected): (node: DataNode) => string | null {
  if (!controls.some((control) => control.tag === 'repeat')) return () => null;
  // Neighbours share their answer.
  const found = new Map<DataNode, string | null>();
  const around = ({ parent }: DataNode): string | null => {
    if (parent === null) return null;
    let repeat = found.get(parent);
    if (repeat === undefined) {
      repeat = byPath.get(parent.path)?.control?.tag === 'repeat' ? parent.path : around(parent);
      found.set(parent, repeat);
    }
    return repeat;
  };
  return around;
}

function toQuestion(
  node: DataNode,
  collected: Collected,
  texts: ReturnType<typeof createTexts>,
  repeat: string | null,
  rows: ReadonlyMap<string, readonly string[]>,
): Question {
  const { bind, setValue, control } = node;
  const dataType = bind?.type ?? '';
  const rowTexts = rows.get(node.path);
  // A new row is made of the template alone.
  const bare = rowTexts !== undefined && !isInTemplate(node);
  const initial = node.children.length === 0 && !bare ? node.text.trim() : '';
  return {
    path: node.path,
    kind: questionKind(node, control, dataType),
    dataType,
    appearance: control?.appearance ?? '',
    labels: texts.labels(control === undefined ? null : labelOf(control)),
    choices: control === undefined ? NO_CHOICES : choicesOf(control, collected, texts),
    itemset: control?.itemset ?? undefined,
    calculate: bind?.calculate,
    constraint: bind?.constraint,
    constraintMessages: texts.constraintMessages(bind?.constraintMessage),
    relevant: bind?.relevant,
    required: bind?.required,
    defaultValue: setValue,
    initialValue: initial === '' ? undefined : initial,
    preloaded: bind?.preload ? true : undefined,
    rowTexts,
    repeat,
    rows: control?.tag === 'repeat' ? initialRows(node) : undefined,
    fixedRows: control?.fixedRows ? true : undefined,
    count: control?.count,
    locked: node.locked ? true : undefined,
    range: bind?.range ?? tagRange(control ?? node),
  };
}

/** What stands in the rows of repeats, by path; the rows of a template are none. */
function rowTextsOf(
  { nodes }: Collected,
  repeats: (node: DataNode) => string | null,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const node of nodes) {
    if (repeats(node) === null || node.children.length > 0 || isInTemplate(node)) continue;
    const texts = found.get(node.path);
    if (texts) texts.push(node.text.trim());
    else found.set(node.path, [node.text.trim()]);
  }
  return found;
}

function isInTemplate(node: DataNode): boolean {
  for (let at: DataNode | null = node; at !== null; at = at.parent) if (at.template) return true;
  return false;
}

/** Siblings of one name are rows; the template of a repeat (`jr:template`) is none. */
function initialRows({ parent, path }: DataNode): number {
  return parent?.children.filter((sibling) => sibling.path === path && !sibling.template).length ?? 0;
}

const NO_CHOICES: readonly Choice[] = [];

function choicesOf(
  { items, itemset, rowLabel }: Control,
  collected: Collected,
  texts: ReturnType<typeof createTexts>,
): readonly Choice[] {
  if (itemset !== null) {
    return inlineChoices(itemset, collected, (row) => texts.labels(rowLabelOf(row, rowLabel, collected)));
  }
  if (items.length === 0) return NO_CHOICES;
  return items.map(({ value, label, range }) => ({ value, labels: texts.labels(label), range }));
}

/** Vellum labels a repeat on the group around it. */
function labelOf(control: Control) {
  const { label, parent } = control;
  return label ?? (control.tag === 'repeat' && parent?.tag === 'group' ? parent.label : null);
}

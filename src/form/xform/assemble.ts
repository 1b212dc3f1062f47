import type { Choice, Expression, FormSource, Question } from '../source.ts';
import { type CaseBlocks, readCaseBlocks, toMappingAction } from './case-blocks.ts';
import type { Bind, Collected, Control, DataNode } from './collected.ts';
import { inlineChoices } from './inline-choices.ts';
import { questionKind } from './question-kind.ts';
import { createReferences } from './references.ts';
import { createTexts } from './texts.ts';

/** What the rest of the file says about one node of the instance. */
export interface NodeFacts {
  readonly bind: Bind | undefined;
  readonly setValue: Expression | undefined;
  readonly control: Control | undefined;
}

/** Puts everything together; null when the file has no primary instance. */
export function assemble(collected: Collected): FormSource | null {
  const { root } = collected;
  if (root === null) return null;
  const references = createReferences(collected);
  const binds = new Map<string, Bind>();
  for (const bind of collected.binds) addFirst(binds, references.bindPath(bind), bind);
  const setValues = new Map<string, Expression>();
  for (const { ref, bind, event, value } of collected.setValues) {
    if (isDefaultEvent(event)) addFirst(setValues, references.path(ref, bind), value);
  }
  const controls = new Map<string, Control>();
  for (const control of collected.controls) {
    const path = references.controlPath(control);
    // A repeat stands in a group of the same path; the repeat says more.
    if (path !== null && (control.tag === 'repeat' || !controls.has(path))) controls.set(path, control);
  }
  const factsOf = (path: string): NodeFacts => ({
    bind: binds.get(path),
    setValue: setValues.get(path),
    control: controls.get(path),
  });
  const texts = createTexts(collected);
  const repeats = repeatFinder(collected, controls);
  const blocks = readCaseBlocks(collected, factsOf, repeats);

  const questions: Question[] = [];
  const otherNodes: string[] = [];
  const seen = new Set<string>();
  for (const node of collected.nodes) {
    // The empty first copy of a repeat (`jr:template`) and real ones share a path.
    if (node === root || seen.has(node.path)) continue;
    seen.add(node.path);
    const facts = factsOf(node.path);
    if (facts.control === undefined && isOther(node, blocks)) {
      if (!blocks.inside.has(node)) otherNodes.push(node.path);
    } else questions.push(toQuestion(node, facts, collected, texts, repeats(node)));
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
    otherNodes,
    instances: collected.instances,
  };
}

/** `meta` is HQ's, and nodes of a case block are read as writes. */
function isOther(node: DataNode, blocks: CaseBlocks): boolean {
  if (blocks.inside.has(node)) return true;
  for (let outer: DataNode | null = node; outer !== null; outer = outer.parent) {
    if (outer.local === 'meta' && outer.parent?.parent === null) return true;
  }
  return false;
}

function addFirst<T>(map: Map<string, T>, path: string | null, value: T): void {
  if (path !== null && !map.has(path)) map.set(path, value);
}

/** The events that fill a question before its answer: on opening, and when a repeat is added. */
function isDefaultEvent(event: string): boolean {
  return event.split(/\s+/).some((name) => name === 'xforms-ready' || name === 'jr-insert');
}

/** The nearest repeat around a node, itself not counted. */
function repeatFinder(
  collected: Collected,
  controls: ReadonlyMap<string, Control>,
): (node: DataNode) => string | null {
  const hasRepeats = collected.controls.some((control) => control.tag === 'repeat');
  return (node) => {
    if (!hasRepeats) return null;
    for (let outer = node.parent; outer !== null; outer = outer.parent) {
      if (controls.get(outer.path)?.tag === 'repeat') return outer.path;
    }
    return null;
  };
}

function toQuestion(
  node: DataNode,
  { bind, setValue, control }: NodeFacts,
  collected: Collected,
  texts: ReturnType<typeof createTexts>,
  repeat: string | null,
): Question {
  const dataType = bind?.type ?? '';
  const initial = node.children.length === 0 ? node.text.trim() : '';
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
    repeat,
    locked: node.locked ? true : undefined,
    range: bind?.range ?? control?.range ?? node.range,
  };
}

const NO_CHOICES: readonly Choice[] = [];

function choicesOf(
  { items, itemset }: Control,
  collected: Collected,
  texts: ReturnType<typeof createTexts>,
): readonly Choice[] {
  if (itemset !== null) return inlineChoices(itemset, collected);
  if (items.length === 0) return NO_CHOICES;
  return items.map(({ value, label, range }) => ({ value, labels: texts.labels(label), range }));
}

/** Vellum labels a repeat on the group around it. */
function labelOf(control: Control) {
  const { label, parent } = control;
  return label ?? (control.tag === 'repeat' && parent?.tag === 'group' ? parent.label : null);
}

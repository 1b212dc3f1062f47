import type { Choice, Expression, FormSource, Question } from '../source.ts';
import { type CaseBlocks, readCaseBlocks, toMappingAction } from './case-blocks.ts';
import { type Bind, type Collected, type Control, type DataNode, tagRange } from './collected.ts';
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

/** The same while it is found out. Nodes of one path (the template of a repeat and its copies) are one place. */
interface Place {
  /** The first of them; null where the file speaks of a path that the instance does not have. */
  readonly node: DataNode | null;
  bind: Bind | undefined;
  setValue: Expression | undefined;
  control: Control | undefined;
}

type Places = Map<string, Place>;

const NOTHING: NodeFacts = { bind: undefined, setValue: undefined, control: undefined };

/** Puts everything together; null when the file has no primary instance. */
export function assemble(collected: Collected): FormSource | null {
  const { root } = collected;
  if (root === null) return null;
  const places = findPlaces(collected);
  const texts = createTexts(collected);
  const repeats = repeatFinder(collected, places);
  const blocks = readCaseBlocks(collected, (path) => places.get(path) ?? NOTHING, repeats);

  const questions: Question[] = [];
  const otherNodes: string[] = [];
  for (const place of places.values()) {
    const { node } = place;
    // The nodes stand first.
    if (node === null) break;
    if (node === root) continue;
    if (place.control === undefined && isOther(node, blocks)) {
      if (!blocks.inside.has(node)) otherNodes.push(node.path);
    } else questions.push(toQuestion(node, place, collected, texts, repeats(node)));
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

/** Everything that the file says about a path, in one index: first the nodes in their order, then other paths. */
function findPlaces(collected: Collected): Places {
  const places: Places = new Map();
  for (const node of collected.nodes) {
    if (!places.has(node.path)) places.set(node.path, toPlace(node));
  }
  const references = createReferences(collected);
  for (const bind of collected.binds) {
    const place = placeAt(places, references.bindPath(bind));
    if (place !== null) place.bind ??= bind;
  }
  for (const { ref, bind, event, value } of collected.setValues) {
    if (!isDefaultEvent(event)) continue;
    const place = placeAt(places, references.path(ref, bind));
    if (place !== null) place.setValue ??= value;
  }
  for (const control of collected.controls) {
    const place = placeAt(places, references.controlPath(control));
    if (place === null) continue;
    // A repeat stands in a group of the same path; the repeat says more.
    if (control.tag === 'repeat' || place.control === undefined) place.control = control;
  }
  return places;
}

function toPlace(node: DataNode | null): Place {
  return { node, bind: undefined, setValue: undefined, control: undefined };
}

function placeAt(places: Places, path: string | null): Place | null {
  if (path === null) return null;
  let place = places.get(path);
  if (place === undefined) {
    place = toPlace(null);
    places.set(path, place);
  }
  return place;
}

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
function repeatFinder(collected: Collected, places: Places): (node: DataNode) => string | null {
  if (!collected.controls.some((control) => control.tag === 'repeat')) return () => null;
  // Neighbours share their answer.
  const found = new Map<DataNode, string | null>();
  const around = ({ parent }: DataNode): string | null => {
    if (parent === null) return null;
    let repeat = found.get(parent);
    if (repeat === undefined) {
      repeat = places.get(parent.path)?.control?.tag === 'repeat' ? parent.path : around(parent);
      found.set(parent, repeat);
    }
    return repeat;
  };
  return around;
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
    range: bind?.range ?? tagRange(control ?? node),
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

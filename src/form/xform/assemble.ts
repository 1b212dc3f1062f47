import { withQuestions } from '../question-finder.ts';
import type { FormSource, SetValue } from '../source.ts';
import { type CaseBlocks, readCaseBlocks, toMappingAction } from './case-blocks.ts';
import type { Collected, DataNode, NodeFacts } from './collected.ts';
import { createQuestions } from './questions.ts';
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

  const isQuestion = (node: DataNode) =>
    node !== root && (node.control !== undefined || !isOther(node, blocks));
  const otherNodes = collected.byPath
    .values()
    .filter((node) => node !== root && !isQuestion(node) && !blocks.inside.has(node))
    .map(({ path }) => path);
  const mappings = toMappingAction(collected);
  return withQuestions(
    {
      root: root.path,
      title: collected.title,
      xmlns: collected.rootUri,
      languages: texts.languages,
      defaultLanguage: texts.defaultLanguage,
      caseActions: mappings === null ? blocks.actions : [...blocks.actions, mappings],
      setValues: collected.setValues.length === 0 ? undefined : setValues,
      otherNodes,
      instances: collected.instances,
    },
    createQuestions({ collected, texts, repeats, isQuestion }),
  );
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

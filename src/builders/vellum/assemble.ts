import type { FormSource, Question } from '../../form/source.ts';
import { caseBlockActions, caseBlockAround, mappingAction, saveToCaseAction } from './case-actions.ts';
import { expressionOf } from './expressions.ts';
import { kindOf } from './kinds.ts';
import type { RawHead, RawMug } from './protocol.ts';
import { readable } from './readable.ts';

/** The language in which Vellum's tree shows no labels but IDs. */
const IDS = '_ids';

/** Own properties even for a language called `__proto__`. */
function byLanguage(texts: readonly (readonly [string, string])[] | undefined): Record<string, string> {
  return Object.fromEntries(texts ?? []);
}

function labelsOf(texts: readonly (readonly [string, string])[] | undefined): Record<string, string> {
  return byLanguage(texts?.map(([language, text]) => [language, readable(text)] as const));
}

/** One mug as a question. */
export function toQuestion(mug: RawMug, path: string): Question {
  const appearance = mug.appearance ?? '';
  const messages = byLanguage(mug.messages);
  return {
    path,
    kind: kindOf(mug.type, appearance),
    dataType: mug.dataType ?? '',
    appearance,
    labels: labelsOf(mug.labels),
    choices: (mug.choices ?? []).map(({ value, labels }) => ({ value, labels: labelsOf(labels) })),
    itemset: mug.itemset,
    calculate: expressionOf(mug.calculate),
    constraint: expressionOf(mug.constraint),
    constraintMessages: Object.keys(messages).length > 0 ? messages : undefined,
    relevant: expressionOf(mug.relevant),
    required: expressionOf(mug.required),
    defaultValue: expressionOf(mug.default),
    initialValue: mug.value,
    repeat: mug.repeat,
    locked: mug.locked,
  };
}

/** Paths with something below them: a hidden value with children is a group of data. */
function parentsOf(paths: Iterable<string>): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const path of paths) parents.add(path.slice(0, path.lastIndexOf('/')));
  return parents;
}

/**
 * The form from its mugs in their order. `questionOf` keeps questions whose mug did not change, so that a form of
 * thousands is not made anew at every key stroke.
 */
export function assemble(
  head: RawHead,
  mugs: Iterable<RawMug>,
  questionOf: (mug: RawMug, path: string) => Question,
): FormSource {
  const byPath = new Map<string, RawMug>();
  for (const mug of mugs) if (mug.path !== null) byPath.set(mug.path, mug);
  const parents = parentsOf(byPath.keys());
  const blocks = caseBlockActions(byPath, head);
  const handWritten = new Set(blocks.map((action) => action.id));
  const questions: Question[] = [];
  const saves = [];
  for (const [path, mug] of byPath) {
    if (mug.save) saves.push(saveToCaseAction(mug, path, mug.save));
    const block = caseBlockAround(path);
    // Nodes of a hand-written case block are writes, not questions.
    if (block !== null && handWritten.has(block)) continue;
    const question = questionOf(mug, path);
    questions.push(
      question.kind === 'hidden' && parents.has(path) ? { ...question, kind: 'group' } : question,
    );
  }
  const mappings = mappingAction(head);
  return {
    root: head.root,
    title: head.title,
    xmlns: head.xmlns,
    languages: head.languages,
    defaultLanguage: head.defaultLanguage,
    shownLanguage: head.shownLanguage === IDS ? null : head.shownLanguage,
    questions,
    caseActions: [...saves, ...blocks, ...(mappings ? [mappings] : [])],
    instances: head.instances,
  };
}

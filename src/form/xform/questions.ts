import type { LaterQuestions } from '../question-finder.ts';
import type { Choice, Question } from '../source.ts';
import { type Collected, type Control, type DataNode, tagRange } from './collected.ts';
import { inlineChoices, rowLabelOf } from './inline-choices.ts';
import { itemsOf } from './items.ts';
import { questionKind } from './question-kind.ts';
import type { createTexts } from './texts.ts';

type Texts = ReturnType<typeof createTexts>;

/** What questions are made of. */
interface Parts {
  readonly collected: Collected;
  readonly texts: Texts;
  readonly repeats: (node: DataNode) => string | null;
  readonly isQuestion: (node: DataNode) => boolean;
}

/** The questions of a form, made when they are asked for: rules look at a few of thousands. */
export function createQuestions(given: Parts): LaterQuestions {
  /** Null when all are made: nothing else of the file is held on to then. */
  let parts: Parts | null = given;
  const made = new Map<string, Question>();
  let list: readonly Question[] = [];
  let rowTexts: ReadonlyMap<string, readonly string[]> | null = null;

  const questionOf = (node: DataNode, from: Parts): Question => {
    let question = made.get(node.path);
    if (question === undefined) {
      const repeat = from.repeats(node);
      if (repeat !== null) rowTexts ??= rowTextsOf(from);
      question = toQuestion(node, from, repeat, rowTexts?.get(node.path));
      made.set(node.path, question);
    }
    return question;
  };

  return {
    all() {
      const from = parts;
      if (from === null) return list;
      list = from.collected.byPath
        .values()
        .flatMap((node) => (from.isQuestion(node) ? questionOf(node, from) : []));
      parts = null;
      rowTexts = null;
      return list;
    },

    at(path) {
      const node = parts?.collected.byPath.get(path);
      return node && parts?.isQuestion(node) ? questionOf(node, parts) : made.get(path);
    },
  };
}

function toQuestion(
  node: DataNode,
  { collected, texts }: Parts,
  repeat: string | null,
  rowTexts: readonly string[] | undefined,
): Question {
  const { bind, setValue, control } = node;
  const dataType = bind?.type ?? '';
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
function rowTextsOf({ collected: { nodes }, repeats }: Parts): ReadonlyMap<string, readonly string[]> {
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

function choicesOf(control: Control, collected: Collected, texts: Texts): readonly Choice[] {
  const { itemset, rowLabel } = control;
  if (itemset !== null) {
    return inlineChoices(itemset, collected, (row) => texts.labels(rowLabelOf(row, rowLabel)));
  }
  const items = itemsOf(control, collected.file);
  if (items.length === 0) return NO_CHOICES;
  return items.map(({ value, label, range }) => ({ value, labels: texts.labels(label), range }));
}

/** Vellum labels a repeat on the group around it. */
function labelOf(control: Control) {
  const { label, parent } = control;
  return label ?? (control.tag === 'repeat' && parent?.tag === 'group' ? parent.label : null);
}

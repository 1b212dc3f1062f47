import type { Choice, Question } from '../source.ts';
import { type Collected, type Control, type DataNode, tagRange } from './collected.ts';
import { inlineChoices, rowLabelOf } from './inline-choices.ts';
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
export class Questions {
  /** Null when all are made: nothing else of the file is held on to then. */
  private parts: Parts | null;
  private readonly made = new Map<string, Question>();
  private list: readonly Question[] = [];
  private rowTexts: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** In the order of the file; always the same ones. */
  all(): readonly Question[] {
    const { parts } = this;
    if (parts === null) return this.list;
    const nodes = parts.collected.byPath.values().filter(parts.isQuestion);
    this.list = nodes.map((node) => this.questionOf(node, parts));
    this.parts = null;
    this.rowTexts = null;
    return this.list;
  }

  at(path: string): Question | undefined {
    const before = this.made.get(path);
    if (before !== undefined || this.parts === null) return before;
    const node = this.parts.collected.byPath.get(path);
    return node !== undefined && this.parts.isQuestion(node) ? this.questionOf(node, this.parts) : undefined;
  }

  private questionOf(node: DataNode, parts: Parts): Question {
    let question = this.made.get(node.path);
    if (question === undefined) {
      const repeat = parts.repeats(node);
      if (repeat !== null) this.rowTexts ??= rowTextsOf(parts);
      question = toQuestion(node, parts, repeat, this.rowTexts?.get(node.path));
      this.made.set(node.path, question);
    }
    return question;
  }
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

function choicesOf(
  { items, itemset, rowLabel }: Control,
  collected: Collected,
  texts: Texts,
): readonly Choice[] {
  if (itemset !== null) {
    return inlineChoices(itemset, collected, (row) => texts.labels(rowLabelOf(row, rowLabel)));
  }
  if (items.length === 0) return NO_CHOICES;
  return items.map(({ value, label, range }) => ({ value, labels: texts.labels(label), range }));
}

/** Vellum labels a repeat on the group around it. */
function labelOf(control: Control) {
  const { label, parent } = control;
  return label ?? (control.tag === 'repeat' && parent?.tag === 'group' ? parent.label : null);
}

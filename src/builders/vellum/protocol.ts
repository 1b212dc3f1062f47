import * as v from 'valibot';
import type { Edit } from '../../form/edits/edit.ts';
import { troubleMessage } from '../trouble-message.ts';

/**
 * What the two halves of the Vellum builder say to each other over one MessagePort. The page half runs among the
 * page's own scripts, so everything it says is untrusted: each message is parsed by `pageMessage`, unknown kinds and
 * oversized ones are dropped. The page half imports types only and guards by hand (`page/guard.ts`), to stay small.
 */

/** Longest text, most entries: far above any real form, below what would hang a tab. */
export const LIMITS = {
  text: 200_000,
  name: 2_000,
  mugs: 100_000,
  part: 1_000,
  choices: 20_000,
  marks: 2_000,
};

const text = v.pipe(v.string(), v.maxLength(LIMITS.text));
const name = v.pipe(v.string(), v.maxLength(LIMITS.name));
const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const list = <S extends v.GenericSchema>(item: S, most: number) => v.pipe(v.array(item), v.maxLength(most));
/** Texts by language. Pairs, because a language is a key that the page chooses. */
const texts = list(v.tuple([name, text]), 200);

/** One card of an Advanced Case Action: property, calculation, condition. */
const card = v.tuple([name, text, text]);

/** What Vellum's model holds of a SaveToCase question. */
const rawSave = v.object({
  creates: v.boolean(),
  updates: v.boolean(),
  caseType: v.optional(text),
  caseTypeXPath: v.optional(text),
  caseId: v.optional(text),
  condition: v.optional(text),
  caseName: v.optional(text),
  ownerId: v.optional(text),
  ownerCondition: v.optional(text),
  /** Vellum moves the update block of a creating action in here when it loads a form. */
  createCards: list(card, 2_000),
  updateCards: list(card, 2_000),
});

/** One question (a mug) as Vellum's model has it, choices inside; the builder half translates it. */
const rawMug = v.object({
  /** Vellum's own id of the mug, also the id of its item in the question tree. */
  id: name,
  /** Vellum's class: `Text`, `DataBindOnly`, `SaveToCase`, … */
  type: name,
  path: v.nullable(name),
  dataType: v.optional(name),
  appearance: v.optional(text),
  calculate: v.optional(text),
  constraint: v.optional(text),
  relevant: v.optional(text),
  required: v.optional(text),
  default: v.optional(text),
  value: v.optional(text),
  labels: v.optional(texts),
  messages: v.optional(texts),
  choices: v.optional(list(v.object({ id: name, value: text, labels: texts }), LIMITS.choices)),
  itemset: v.optional(v.object({ nodeset: text, value: text })),
  repeat: v.nullable(name),
  locked: v.optional(v.boolean()),
  save: v.optional(rawSave),
});

/** What belongs to the form as a whole. */
const rawHead = v.object({
  root: name,
  title: text,
  xmlns: text,
  languages: list(name, 200),
  defaultLanguage: v.nullable(name),
  /** Of the names in the tree. */
  shownLanguage: v.optional(name),
  instances: list(v.object({ id: name, src: v.nullable(text) }), 2_000),
  /** Case Management: property to question paths. Null where Vellum has no such section. */
  mappings: v.nullable(list(v.tuple([name, list(name, 2_000)]), 20_000)),
  /** The form opens a case; null where HQ does not say. */
  registration: v.nullable(v.boolean()),
  /** `<setvalue>` of hand-written case blocks: node of `@case_id`, expression. */
  caseIds: list(v.tuple([name, text]), 2_000),
});

const reply = v.picklist(['ok', 'locked', 'gone', 'unsupported', 'failed']);

/** What the page half may say. */
export const pageMessage = v.variant('kind', [
  v.object({ kind: v.literal('ready') }),
  v.object({
    kind: v.literal('form'),
    head: v.optional(rawHead),
    /** Ids of all mugs in the form's order; only sent when it changed. */
    order: v.optional(list(name, LIMITS.mugs)),
    /** The mugs that changed, all of them the first time. A form comes in parts. */
    mugs: list(rawMug, LIMITS.part),
    /** The form is whole again. */
    done: v.boolean(),
  }),
  /** `failed`: Vellum could not load it; otherwise it has not done so yet. */
  v.object({ kind: v.literal('no-form'), failed: v.boolean() }),
  v.object({ kind: v.literal('reply'), id, result: reply }),
  v.object({ kind: v.literal('save-asked'), id }),
  troubleMessage,
  v.object({ kind: v.literal('degraded'), code: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)) }),
]);

export type PageMessage = v.InferOutput<typeof pageMessage>;
export type RawMug = v.InferOutput<typeof rawMug>;
export type RawHead = v.InferOutput<typeof rawHead>;
export type RawSave = v.InferOutput<typeof rawSave>;
export type Reply = v.InferOutput<typeof reply>;

const INPUT_KINDS = [
  'text',
  'phone',
  'int',
  'long',
  'decimal',
  'date',
  'time',
  'date-time',
  'geopoint',
  'barcode',
] as const;
/** By language code. */
const translations = v.optional(v.record(name, text));
const field = <T extends string>(...values: T[]) => v.picklist(values);
const block = field('create', 'update');

/** Checked against the type, so that a new edit cannot be forgotten here. */
const edit = v.variant('type', [
  v.object({
    type: v.literal('set-expression'),
    path: name,
    part: field('calculate', 'constraint', 'relevant', 'default'),
    value: text,
  }),
  v.object({
    type: v.literal('set-constraint-message'),
    path: name,
    text,
    texts: translations,
    replaces: v.optional(v.boolean()),
  }),
  v.object({ type: v.literal('set-question-kind'), path: name, kind: v.picklist(INPUT_KINDS) }),
  v.object({ type: v.literal('set-choice-value'), path: name, from: text, to: text }),
  v.object({ type: v.literal('add-choice'), path: name, value: text, label: text, labels: translations }),
  v.object({ type: v.literal('set-write-expression'), action: name, block, property: name, value: text }),
  v.object({
    type: v.literal('rename-write'),
    action: name,
    block,
    property: name,
    to: name,
    source: v.optional(name),
  }),
  v.object({
    type: v.literal('remove-write'),
    action: name,
    block,
    property: name,
    source: v.optional(name),
  }),
  v.object({ type: v.literal('map-question'), property: name, path: name }),
  v.object({ type: v.literal('restore-constraint-message'), path: name, language: name, text }),
  v.object({ type: v.literal('remove-choice'), path: name, value: text }),
  v.object({ type: v.literal('remove-question'), path: name }),
  v.object({ type: v.literal('add-mapping'), property: name, path: name }),
  v.object({ type: v.literal('add-hidden-value'), after: v.optional(name), id: name, calculate: text }),
  v.object({
    type: v.literal('add-question'),
    after: v.optional(name),
    id: name,
    kind: field('text', 'phone', 'select'),
    label: text,
    labels: translations,
    required: v.optional(v.boolean()),
  }),
]) satisfies v.GenericSchema<Edit, Edit>;

/** Where a mark or a reveal goes: a question, one of its choices, one of its fields. */
const place = v.object({
  path: name,
  choice: v.optional(text),
  /** Vellum's name of the field (`constraintAttr`); null: the question as a whole. */
  attr: v.nullable(name),
});

/** A message in Vellum's own place for it. */
const mark = v.object({
  ...place.entries,
  /** Always `caseline:…`. */
  key: name,
  text,
});

/** What the builder half may say. */
export const builderMessage = v.variant('kind', [
  /** Answered when the form of this moment has been sent. */
  v.object({ kind: v.literal('sync'), id }),
  v.object({ kind: v.literal('show'), marks: list(mark, LIMITS.marks) }),
  /** Answered twice: `id` with what became of the edits, then `told` when the form as they left it has been sent. */
  v.object({ kind: v.literal('apply'), id, told: id, edits: list(edit, 200) }),
  v.object({ kind: v.literal('reveal'), id, place }),
  /** From now on ask before each save. */
  v.object({ kind: v.literal('hold') }),
  /** `wait`: somebody is still thinking about it. */
  v.object({ kind: v.literal('save-answer'), id, decision: field('save', 'cancel', 'wait') }),
  v.object({ kind: v.literal('dispose') }),
]);

export type BuilderMessage = v.InferOutput<typeof builderMessage>;
export type Place = v.InferOutput<typeof place>;
export type Mark = v.InferOutput<typeof mark>;

/** A message of the page, or null for anything that is none. */
export function parsePageMessage(data: unknown): PageMessage | null {
  const result = v.safeParse(pageMessage, data, { abortEarly: true });
  return result.success ? result.output : null;
}

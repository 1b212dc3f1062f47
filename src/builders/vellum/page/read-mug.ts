import type { RawHead, RawMug, RawSave } from '../protocol.ts';
import { type Cards, type Form, type Itext, type Mug, repeatAround, textOf, type Vellum } from './vellum.ts';

type Pairs = [string, string][];

function optional(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function itextOf(item: unknown, languages: readonly string[]): Pairs {
  const pairs: Pairs = [];
  if (typeof item !== 'object' || item === null) return pairs;
  for (const language of languages) {
    const value = textOf((item as Itext).get('default', language));
    if (value !== '') pairs.push([language, value]);
  }
  return pairs;
}

function cardsOf(cards: unknown): [string, string, string][] {
  if (typeof cards !== 'object' || cards === null) return [];
  const entries = Object.entries(cards as Cards);
  return entries.map(([name, card]) => [name, textOf(card?.calculate), textOf(card?.relevant)]);
}

function saveOf(p: Mug['p']): RawSave {
  return {
    creates: !!p.useCreate,
    updates: !!p.useUpdate,
    caseType: optional(p.case_type),
    caseTypeXPath: optional(p.caseTypeXPath),
    caseId: optional(p.case_id),
    condition: optional(p.openCaseCondition),
    caseName: optional(p.caseName),
    ownerId: optional(p.ownerId),
    ownerCondition: optional(p.ownerIdCondition),
    createCards: cardsOf(p.createProperty),
    updateCards: cardsOf(p.updateProperty),
  };
}

/** Choices and itemsets are mugs of their own in Vellum; they travel inside their question. */
export function isPartOfQuestion(mug: Mug): boolean {
  return mug.__className === 'Choice' || mug.__className === 'Itemset';
}

/** One question as plain data. */
export function readMug(form: Form, mug: Mug, languages: readonly string[]): RawMug {
  const { p } = mug;
  const type = mug.__className;
  const children = /Select/.test(type) ? form.getChildren(mug) : [];
  const itemset = children.find((child) => child.__className === 'Itemset')?.p;
  const data = itemset?.itemsetData as { readonly nodeset?: unknown } | undefined;
  const filter = textOf(itemset?.filter);
  const raw = p.rawBindAttributes as { readonly type?: unknown } | null | undefined;
  return {
    id: mug.ufid,
    type,
    path: mug.absolutePath,
    dataType: optional(mug.options?.dataType) ?? optional(raw?.type),
    appearance: optional(p.appearance),
    calculate: optional(p.calculateAttr),
    constraint: optional(p.constraintAttr),
    relevant: optional(p.relevantAttr),
    required: p.requiredAttr ? textOf(p.requiredCondition) || 'true()' : undefined,
    default: optional(p.defaultValue),
    value: optional(p.dataValue),
    labels: itextOf(p.labelItext, languages),
    messages: itextOf(p.constraintMsgItext, languages),
    choices: children
      .filter((child) => child.__className === 'Choice')
      .map((child) => ({
        id: child.ufid,
        value: textOf(child.p.nodeID),
        labels: itextOf(child.p.labelItext, languages),
      })),
    itemset: itemset && {
      nodeset: textOf(data?.nodeset) + (filter && `[${filter}]`),
      value: textOf(itemset.valueRef),
    },
    repeat: repeatAround(mug)?.absolutePath ?? null,
    locked: p.locked === true || undefined,
    save: type === 'SaveToCase' ? saveOf(p) : undefined,
  };
}

export function languagesOf(vellum: Vellum): string[] {
  return [...(vellum.data.javaRosa?.Itext?.getLanguages() ?? [])];
}

/** What belongs to the form as a whole. */
export function readHead(vellum: Vellum, form: Form): RawHead {
  const management = vellum.data.caseManagement;
  const mappings = management?.caseMappings;
  const registration = management?.is_registration_form;
  return {
    root: form.getBasePath(true),
    title: textOf(form.formName),
    xmlns: textOf(form.formUuid),
    languages: languagesOf(vellum),
    defaultLanguage: vellum.data.javaRosa?.Itext?.getDefaultLanguage() || null,
    shownLanguage: optional(vellum.data.core.currentItextDisplayLanguage),
    instances: (form.instanceMetadata ?? []).flatMap(({ attributes }) => {
      const id = textOf(attributes?.id);
      return id ? [{ id, src: optional(attributes?.src) ?? null }] : [];
    }),
    mappings: mappings
      ? Object.entries(mappings).map(([property, questions]) => [
          property,
          questions.map((question) => textOf(question.question_path)),
        ])
      : null,
    registration: typeof registration === 'boolean' ? registration : null,
    caseIds: (form.getSetValues?.() ?? []).flatMap(({ ref, value }) =>
      textOf(ref).endsWith('/case/@case_id') ? [[textOf(ref), textOf(value)] as [string, string]] : [],
    ),
  };
}

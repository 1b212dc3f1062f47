import type { Edit } from '../../../form/edits/edit.ts';
import {
  calculationOf,
  cardsNamed,
  fire,
  hasField,
  isLocked,
  nameField,
  setCardCalculation,
  setting,
} from './fields.ts';
import { type EditPlan, type FormAtHand, withMug } from './plan.ts';
import { type Cards, type Mug, repeatAround, type Vellum } from './vellum.ts';

type WriteEdit = Extract<Edit, { type: 'set-write-expression' | 'rename-write' | 'remove-write' }>;

/** Parts of the create block that Vellum keeps as fields of their own. */
const CREATE_FIELDS: Readonly<Record<string, string>> = {
  case_name: 'caseName',
  owner_id: 'ownerId',
  case_type: 'caseTypeXPath',
};

/** Edits of what a case action writes: a card, a node of a hand-written case block, or a mapping. */
export function planWrite(desk: FormAtHand, edit: WriteEdit): EditPlan {
  if (edit.action === 'case-mappings') return planMapping(desk, edit);
  const action = desk.form.getMugByPath(edit.action);
  if (action?.__className === 'SaveToCase') return planCard(desk, action, edit);
  const node = `${edit.action}/case/${edit.block}/${edit.property}`;
  return withMug(desk, node, (mug) => planNode(desk, mug, edit));
}

function planNode({ vellum, form, removed }: FormAtHand, mug: Mug, edit: WriteEdit): EditPlan {
  const attr = edit.type === 'set-write-expression' ? 'calculateAttr' : 'nodeID';
  if (isLocked(vellum, mug, attr)) return 'locked';
  if (edit.type === 'set-write-expression') return setting(vellum, mug, attr, edit.value);
  if (edit.type === 'rename-write') return setting(vellum, mug, attr, edit.to);
  if (!form.removeMugsFromForm || vellum.isMugRemoveable?.(mug) === false) return 'unsupported';
  return () => void removed.push(mug);
}

function planCard({ vellum }: FormAtHand, mug: Mug, edit: WriteEdit): EditPlan {
  const field = edit.block === 'create' ? CREATE_FIELDS[edit.property] : undefined;
  if (field !== undefined) {
    if (edit.type !== 'set-write-expression' || !hasField(mug, field)) return 'unsupported';
    if (isLocked(vellum, mug, field)) return 'locked';
    return setting(vellum, mug, field, edit.value);
  }
  const { property } = edit;
  // Vellum moves the update block of a creating action in with its create cards.
  const attr = ['updateProperty', 'createProperty'].find((name) =>
    Object.hasOwn((mug.p[name] as Cards | undefined) ?? {}, property),
  );
  if (attr === undefined) return 'gone';
  if (isLocked(vellum, mug, attr)) return 'locked';
  if (edit.type === 'rename-write' && Object.hasOwn(mug.p[attr] as Cards, edit.to)) return 'failed';
  return (undo) => {
    const before = mug.p[attr];
    undo(() => {
      mug.p[attr] = before;
      vellum.refreshCurrentMug?.();
    });
    const cards = cardsNamed(vellum, mug, attr, property);
    if (!changeOnScreen(vellum, cards, edit)) {
      mug.p[attr] = changedCards(mug.p[attr] as Cards, edit);
      // Another card of the same action may be on the screen.
      vellum.refreshCurrentMug?.();
    }
  };
}

/** Through the card's own fields, so that the card shows it and Ctrl+Z works. */
function changeOnScreen(vellum: Vellum, cards: readonly HTMLElement[], edit: WriteEdit): boolean {
  const last = cards.at(-1);
  if (!last) return false;
  if (edit.type === 'set-write-expression') return setCardCalculation(vellum, last, edit.value);
  if (edit.type === 'rename-write') {
    const name = nameField(last);
    if (!name) return false;
    name.value = edit.to;
    fire(name, 'change');
    return true;
  }
  // Of several cards of one name Vellum saves the last: the others go, they were lost already. Only an empty last
  // one gives way to what the designer wrote before.
  const kept = cards.findLast((card) => calculationOf(vellum, card) !== '') ?? last;
  const surplus = cards.length > 1 ? cards.filter((card) => card !== kept) : cards;
  const buttons = surplus.map((card) => card.querySelector<HTMLElement>('.fd-remove-property'));
  if (buttons.includes(null)) return false;
  for (const button of buttons) button?.click();
  return true;
}

/** A new object: Vellum notices an edit of cards by identity. */
function changedCards(cards: Cards, edit: WriteEdit): Cards {
  const entries = Object.entries(cards).flatMap(([name, card]) => {
    if (name !== edit.property) return [[name, card] as const];
    if (edit.type === 'remove-write') return [];
    if (edit.type === 'rename-write') return [[edit.to, card] as const];
    return [[name, { ...card, calculate: edit.value }] as const];
  });
  return Object.fromEntries(entries);
}

/** Questions mapped to a property, or to `parent/property` when none is mapped to the bare name. */
function mapped(
  desk: FormAtHand,
  property: string,
): { readonly name: string; readonly paths: readonly string[] } | null {
  const mappings = desk.vellum.data.caseManagement?.caseMappings;
  if (!mappings) return null;
  const names = Object.keys(mappings);
  const name = names.find((n) => n === property) ?? names.find((n) => n.endsWith(`/${property}`));
  if (name === undefined) return { name: property, paths: [] };
  return { name, paths: (mappings[name] ?? []).map((question) => String(question.question_path)) };
}

/** A question with several mappings is only edited on HQ's Manage Case page; Vellum locks its field. */
function planCaseProperty(desk: FormAtHand, mug: Mug, from: string | null, to: string | null): EditPlan {
  if (!hasField(mug, 'caseProperty') || repeatAround(mug)) return 'unsupported';
  if (isLocked(desk.vellum, mug, 'caseProperty')) return 'locked';
  const mappings = Object.values(desk.vellum.data.caseManagement?.caseMappings ?? {});
  const uses = mappings.flat().filter((question) => question.question_path === mug.absolutePath).length;
  if (uses > 1 || (mug.p.caseProperty || null) !== from) return 'unsupported';
  return setting(desk.vellum, mug, 'caseProperty', to);
}

/** All plans as one; the first refusal refuses the lot. */
function together(plans: readonly EditPlan[]): EditPlan {
  const refusal = plans.find((plan) => typeof plan === 'string');
  if (refusal !== undefined) return refusal;
  return (undo) => {
    for (const plan of plans) if (typeof plan === 'function') plan(undo);
  };
}

function planMapping(desk: FormAtHand, edit: WriteEdit): EditPlan {
  if (edit.type === 'set-write-expression') return 'unsupported';
  const found = mapped(desk, edit.property);
  if (!found) return 'unsupported';
  const paths = found.paths.filter((path) => edit.source === undefined || path === edit.source);
  if (paths.length === 0) return 'gone';
  const prefix = found.name.slice(0, found.name.length - edit.property.length);
  const to = edit.type === 'rename-write' ? prefix + edit.to : null;
  return together(
    paths.map((path) => withMug(desk, path, (mug) => planCaseProperty(desk, mug, found.name, to))),
  );
}

/** One question for one property; the mappings of other questions go. */
export function planMapQuestion(desk: FormAtHand, edit: Extract<Edit, { type: 'map-question' }>): EditPlan {
  const found = mapped(desk, edit.property);
  if (!found) return 'unsupported';
  const others = found.paths.filter((path) => path !== edit.path);
  const drop = others.map((path) =>
    withMug(desk, path, (mug) => planCaseProperty(desk, mug, found.name, null)),
  );
  if (found.paths.includes(edit.path)) return together(drop);
  const take = withMug(desk, edit.path, (mug) => planCaseProperty(desk, mug, null, found.name));
  return together([...drop, take]);
}

/** The question for the property, beside others. */
export function planAlsoMapped(desk: FormAtHand, edit: Extract<Edit, { type: 'add-mapping' }>): EditPlan {
  const found = mapped(desk, edit.property);
  if (!found) return 'unsupported';
  return withMug(desk, edit.path, (mug) => planCaseProperty(desk, mug, null, found.name));
}

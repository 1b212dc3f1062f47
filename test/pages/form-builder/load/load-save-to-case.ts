import type { Mug } from '../model/mug.ts';
import { childrenOf, firstChild } from '../xml/reader.ts';

type CardsName = 'createProperty' | 'updateProperty' | 'indexProperty';
const CARDS: Readonly<Record<string, CardsName>> = {
  create: 'createProperty',
  update: 'updateProperty',
  index: 'indexProperty',
};
const PLAIN = {
  close: ['closeCondition', 'relevant'],
  '@date_modified': ['date_modified', 'calculate'],
  '@user_id': ['user_id', 'calculate'],
  '@case_id': ['case_id', 'calculate'],
} as const;

/** Which actions the node of an Advanced Case Action holds. */
export function loadCaseNode(mug: Mug, element: Element): void {
  const block = firstChild(element, 'case');
  const type = element.getAttribute('vellum:case_type');
  if (type) mug.p.case_type = type;
  if (firstChild(block, 'create')) mug.p.useCreate = true;
  if (firstChild(block, 'update')) mug.p.useUpdate = true;
  if (firstChild(block, 'close')) mug.p.useClose = true;
  const index = firstChild(block, 'index');
  if (!index) return;
  mug.p.useIndex = true;
  mug.p.indexProperty = Object.fromEntries(
    childrenOf(index).map((child) => [
      child.tagName,
      {
        case_type: child.getAttribute('case_type') ?? '',
        relationship: child.getAttribute('relationship') ?? '',
      },
    ]),
  );
}

/** Reads a bind inside a case block. The plain attribute is kept as it is: expressions here are raw XPath. */
export function loadCaseBind(mug: Mug, inside: string, bind: Element): boolean {
  if (inside === '') {
    const condition = bind.getAttribute('relevant');
    if (condition) mug.p.openCaseCondition = condition;
    return true;
  }
  const plain = PLAIN[inside.slice(1) as keyof typeof PLAIN];
  if (plain) {
    mug.p[plain[0]] = bind.getAttribute(plain[1]);
    return true;
  }
  const [, action = '', property = ''] = /^\/(create|update|index)\/([\w-]+)$/.exec(inside) ?? [];
  if (!action) return false;
  if (action === 'create' && loadCreateBind(mug, property, bind)) return true;
  const name = CARDS[action] ?? 'updateProperty';
  const cards = mug.p[name] ?? {};
  mug.p.set(name, cards);
  const relevant = bind.getAttribute('relevant');
  const card = cards[property] ?? {};
  cards[property] = card;
  card.calculate = bind.getAttribute('calculate') ?? undefined;
  if (relevant) card.relevant = relevant;
  return true;
}

function loadCreateBind(mug: Mug, property: string, bind: Element): boolean {
  const calculate = bind.getAttribute('calculate') ?? '';
  const relevant = bind.getAttribute('relevant');
  if (property === 'case_type') {
    const literal = /^(['"])(.*)\1$/.exec(calculate)?.[2];
    if (literal) {
      mug.p.case_type = literal;
    } else if (calculate) {
      mug.p.caseTypeXPath = calculate;
      mug.p.case_type = '';
    }
  } else if (property === 'case_name') {
    mug.p.caseName = calculate;
  } else if (property === 'owner_id') {
    mug.p.ownerId = calculate;
    if (relevant) mug.p.ownerIdCondition = relevant;
    return true;
  } else {
    return false;
  }
  if (relevant) mug.stashedConditions[property] = relevant;
  return true;
}

/** A create action takes its case id from a setvalue, and all cards of the update block with it. */
export function finishCreateAction(mug: Mug): void {
  if (mug.__className !== 'SaveToCase' || !mug.p.useCreate) return;
  const { form } = mug;
  const ref = `${mug.absolutePath}/case/@case_id`;
  const id = form.setValues.find((one) => one.ref === ref);
  if (id) {
    mug.p.case_id = id.value;
    form.setValues = form.setValues.filter((one) => one !== id);
  }
  const conditions = [...new Set(Object.values(mug.stashedConditions))];
  if (conditions.length > 0 && !mug.p.openCaseCondition) mug.p.openCaseCondition = conditions.join(' and ');
  mug.stashedConditions = {};
  if (!mug.p.useUpdate) return;
  mug.p.set('createProperty', { ...mug.p.createProperty, ...mug.p.updateProperty });
  mug.p.set('updateProperty', {});
  mug.p.set('useUpdate', false);
}

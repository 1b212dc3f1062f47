import type { Mug } from '../model/mug.ts';
import type { Cards } from '../model/properties.ts';

type Bind = Readonly<Record<string, string | null | undefined>>;

/** The binds of one question, empty values included. */
export function bindsOf(mug: Mug): Bind[] {
  if (mug.options.isControlOnly) return [];
  return mug.__className === 'SaveToCase' ? caseBinds(mug) : [questionBind(mug)];
}

function questionBind(mug: Mug): Bind {
  const { p } = mug;
  const message = p.constraintMsgItext;
  const required = p.requiredAttr === undefined ? null : `${p.requiredAttr}()`;
  const bind: Record<string, string | null | undefined> = {
    nodeset: mug.hashtagPath,
    type: mug.options.dataType,
    constraint: p.constraintAttr,
    'jr:constraintMsg': message && !message.isEmpty() ? `jr:itext('${message.id}')` : p.constraintMsgAttr,
    relevant: p.relevantAttr,
    required: p.requiredAttr ? p.requiredCondition || required : required,
    requiredCondition: p.requiredCondition,
    calculate: p.calculateAttr,
  };
  for (const [name, value] of Object.entries(p.rawBindAttributes ?? {})) bind[name] ??= value;
  return bind;
}

function cardBinds(base: string, cards: Cards | undefined): Bind[] {
  return Object.entries(cards ?? {})
    .filter(([name]) => name)
    .map(([name, { calculate, relevant }]) => ({ nodeset: `${base}/${name}`, calculate, relevant }));
}

function caseBinds(mug: Mug): Bind[] {
  const { p } = mug;
  const base = `${mug.absolutePath}/case`;
  const binds: Bind[] = [];
  if (p.useCreate) {
    if (mug.isInRepeat()) binds.push({ nodeset: `${base}/@case_id`, calculate: p.case_id });
    if (p.openCaseCondition) binds.push({ nodeset: base, relevant: p.openCaseCondition });
    if (p.case_type || p.caseTypeXPath) {
      binds.push({ nodeset: `${base}/create/case_type`, calculate: p.caseTypeXPath || `'${p.case_type}'` });
    }
    if (p.caseName) binds.push({ nodeset: `${base}/create/case_name`, calculate: p.caseName });
    if (p.ownerId) {
      binds.push({ nodeset: `${base}/create/owner_id`, calculate: p.ownerId, relevant: p.ownerIdCondition });
    }
    binds.push(...cardBinds(`${base}/update`, p.createProperty));
  }
  if (p.useUpdate) binds.push(...cardBinds(`${base}/update`, p.updateProperty));
  if (p.useClose) binds.push({ nodeset: `${base}/close`, relevant: p.closeCondition });
  if (p.useIndex) binds.push(...cardBinds(`${base}/index`, p.indexProperty));
  if (p.useCreate || p.useUpdate || p.useClose || p.useIndex) {
    binds.push({ nodeset: `${base}/@date_modified`, calculate: p.date_modified, type: 'xsd:dateTime' });
    binds.push({ nodeset: `${base}/@user_id`, calculate: p.user_id });
    if (!p.useCreate) binds.push({ nodeset: `${base}/@case_id`, calculate: p.case_id });
  }
  return binds;
}

export function setValuesOf(mug: Mug): { event: string; ref: string; value: string }[] {
  if (mug.__className === 'SaveToCase') {
    if (!mug.p.useCreate || mug.isInRepeat()) return [];
    return [{ event: 'xforms-ready', ref: `${mug.absolutePath}/case/@case_id`, value: mug.p.case_id ?? '' }];
  }
  const { defaultValue } = mug.p;
  if (!defaultValue || !mug.hashtagPath) return [];
  return [
    { event: mug.isInRepeat() ? 'jr-insert' : 'xforms-ready', ref: mug.hashtagPath, value: defaultValue },
  ];
}

import type { Edit } from '../../../form/edit.ts';
import type { Reply } from '../protocol.ts';
import { hasField, isLocked, setProperty, shownMug, widgetOf } from './fields.ts';
import { type Desk, type Plan, withMug } from './plan.ts';
import type { Form, Itext, Mug, Vellum } from './vellum.ts';
import { planMapQuestion, planWrite } from './write-edits.ts';

const PARTS = {
  calculate: 'calculateAttr',
  constraint: 'constraintAttr',
  relevant: 'relevantAttr',
  default: 'defaultValue',
} as const;

function planExpression({ vellum }: Desk, mug: Mug, attr: string, value: string): Plan {
  if (!hasField(mug, attr)) return 'unsupported';
  if (isLocked(vellum, mug, attr)) return 'locked';
  return () => setProperty(vellum, mug, attr, value);
}

/** For every language that has no text of its own; Vellum's own `set` would also replace the default language's. */
function planConstraintMessage({ vellum, form }: Desk, mug: Mug, text: string): Plan {
  const item = mug.p.constraintMsgItext as Itext | undefined;
  const languages = vellum.data.javaRosa?.Itext?.getLanguages() ?? [];
  if (!item || !hasField(mug, 'constraintMsgItext')) return 'unsupported';
  if (isLocked(vellum, mug, 'constraintMsgItext')) return 'locked';
  return () => {
    for (const language of languages) {
      if (item.get('default', language)) continue;
      const widget = shownMug(vellum) === mug && widgetOf(vellum, mug, `itext-${language}-constraintMsg`);
      if (widget) {
        widget.setValue(text);
        widget.handleChange();
      }
      if (!item.get('default', language)) item.set(text, 'default', language);
    }
    form.fireChange(mug);
  };
}

function planKind({ vellum }: Desk, mug: Mug, kind: 'text' | 'phone'): Plan {
  const type = kind === 'phone' ? 'PhoneNumber' : 'Text';
  const current = vellum.data.core.mugTypes?.allTypes?.[mug.__className];
  if (mug.__className === type) return () => {};
  if (mug.p.locked) return 'locked';
  if (!vellum.changeMugType || vellum.isMugTypeChangeable?.(mug) === false) return 'unsupported';
  if (current?.typeChangeError?.(mug, type)) return 'unsupported';
  return () => {
    // Vellum maps a question to its property a second time when the type changes, warns of it, and posts it to HQ,
    // which then builds no app: the mapping is taken off for that moment.
    const { caseProperty } = mug.p;
    if (caseProperty) mug.p.caseProperty = null;
    try {
      vellum.changeMugType?.(mug, type);
    } finally {
      if (caseProperty) {
        mug.p.caseProperty = caseProperty;
        if (shownMug(vellum) === mug) vellum.refreshCurrentMug?.();
      }
    }
  };
}

function choicesOf(form: Form, mug: Mug): Mug[] {
  return form.getChildren(mug).filter((child) => child.__className === 'Choice');
}

function planChoiceValue({ vellum, form }: Desk, mug: Mug, from: string, to: string): Plan {
  const choices = choicesOf(form, mug);
  const choice = choices.find((child) => child.p.nodeID === from);
  if (!choice) return 'gone';
  if (choices.some((child) => child.p.nodeID === to)) return 'failed';
  if (isLocked(vellum, mug, 'nodeID') || isLocked(vellum, choice, 'nodeID')) return 'locked';
  return () => setProperty(vellum, choice, 'nodeID', to);
}

function planAddChoice({ vellum, form }: Desk, mug: Mug, value: string, label: string): Plan {
  if (!/^M?Select$/.test(mug.__className) || !vellum.addQuestion) return 'unsupported';
  if (mug.p.locked) return 'locked';
  if (choicesOf(form, mug).some((child) => child.p.nodeID === value)) return 'failed';
  return () => {
    const choice = vellum.addQuestion?.('Choice', 'into', mug);
    if (!choice) throw new Error('not added');
    const item = choice.p.labelItext as Itext | undefined;
    for (const language of vellum.data.javaRosa?.Itext?.getLanguages() ?? []) {
      item?.set(label, 'default', language);
    }
    choice.p.nodeID = value;
    form.fireChange(choice);
    vellum.refreshCurrentMug?.();
  };
}

function planHiddenValue(desk: Desk, edit: Extract<Edit, { type: 'add-hidden-value' }>): Plan {
  const { vellum, form, coming } = desk;
  const after = form.getMugByPath(edit.after);
  if (!after) return 'gone';
  if (!vellum.addQuestion) return 'unsupported';
  const path = `${after.parentMug?.absolutePath ?? form.getBasePath(true)}/${edit.id}`;
  if (form.getMugByPath(path) || coming.has(path)) return 'failed';
  if (vellum.isInsertAllowed?.('DataBindOnly', 'after', after) === false) return 'unsupported';
  coming.add(path);
  return () => {
    const mug = vellum.addQuestion?.('DataBindOnly', 'after', after);
    if (!mug) throw new Error('not added');
    setProperty(vellum, mug, 'nodeID', edit.id);
    setProperty(vellum, mug, 'calculateAttr', edit.calculate);
  };
}

function planEdit(desk: Desk, edit: Edit): Plan {
  switch (edit.type) {
    case 'set-expression':
      return withMug(desk, edit.path, (mug) => planExpression(desk, mug, PARTS[edit.part], edit.value));
    case 'set-constraint-message':
      return withMug(desk, edit.path, (mug) => planConstraintMessage(desk, mug, edit.text));
    case 'set-question-kind':
      return withMug(desk, edit.path, (mug) => planKind(desk, mug, edit.kind));
    case 'set-choice-value':
      return withMug(desk, edit.path, (mug) => planChoiceValue(desk, mug, edit.from, edit.to));
    case 'add-choice':
      return withMug(desk, edit.path, (mug) => planAddChoice(desk, mug, edit.value, edit.label));
    case 'set-write-expression':
    case 'rename-write':
    case 'remove-write':
      return planWrite(desk, edit);
    case 'map-question':
      return planMapQuestion(desk, edit);
    case 'add-hidden-value':
      return planHiddenValue(desk, edit);
    default:
      return 'unsupported';
  }
}

/** Does all edits, or none when one of them is refused. `failed` may leave earlier ones done. */
export function applyEdits(vellum: Vellum, edits: readonly Edit[]): Reply {
  const { form, formLoadingFailed, hasXPathEditorChanged } = vellum.data.core;
  if (!form || formLoadingFailed) return 'gone';
  // The expression editor holds unsaved words of the designer; Vellum would stop us with a dialog.
  if (hasXPathEditorChanged) return 'failed';
  const desk: Desk = { vellum, form, coming: new Set() };
  const steps: (() => void)[] = [];
  for (const edit of edits) {
    const plan = planEdit(desk, edit);
    if (typeof plan === 'string') return plan;
    steps.push(plan);
  }
  for (const step of steps) step();
  return 'ok';
}

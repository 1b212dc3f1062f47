import type { Edit, InputKind } from '../../../form/edits/edit.ts';
import { textIn } from '../../../form/edits/text-in.ts';
import { trouble } from '../../../guard/trouble.ts';
import type { Reply } from '../protocol.ts';
import { choicesOf, hasField, isLocked, setMessage, setting, shownMug } from './fields.ts';
import { planHiddenValue, planQuestion, setLabel } from './new-questions.ts';
import { type EditPlan, type EditRefusal, type FormAtHand, runAll, withMug } from './plan.ts';
import { languagesOf } from './read-mug.ts';
import { planMessageBefore, planWithoutChoice, planWithoutQuestion } from './take-back.ts';
import { type Itext, type Mug, textOf, type Vellum } from './vellum.ts';
import { planAlsoMapped, planMapQuestion, planWrite } from './write-edits.ts';

const PARTS = {
  calculate: 'calculateAttr',
  constraint: 'constraintAttr',
  relevant: 'relevantAttr',
  default: 'defaultValue',
} as const;

function planExpression({ vellum }: FormAtHand, mug: Mug, attr: string, value: string): EditPlan {
  if (!hasField(mug, attr)) return 'unsupported';
  if (isLocked(vellum, mug, attr)) return 'locked';
  return setting(vellum, mug, attr, value);
}

/**
 * For every language that has no text of its own, or for all; Vellum's own `set` would also replace the default
 * language's.
 */
function planConstraintMessage(
  { vellum, form }: FormAtHand,
  mug: Mug,
  { text, texts, replaces }: Extract<Edit, { type: 'set-constraint-message' }>,
): EditPlan {
  const item = mug.p.constraintMsgItext as Itext | undefined;
  const languages = languagesOf(vellum);
  if (!item || !hasField(mug, 'constraintMsgItext')) return 'unsupported';
  if (isLocked(vellum, mug, 'constraintMsgItext')) return 'locked';
  return (undo) => {
    const before = languages.map((language) => [language, item.get('default', language)] as const);
    undo(() => {
      for (const [language, old] of before) item.set(textOf(old), 'default', language);
      form.fireChange(mug);
      if (shownMug(vellum) === mug) vellum.refreshCurrentMug?.();
    });
    for (const language of languages) {
      if (item.get('default', language) && !replaces) continue;
      setMessage(vellum, mug, item, language, textIn(language, text, texts));
    }
    form.fireChange(mug);
  };
}

/**
 * Vellum maps a question to its property a second time when the type changes, warns of it, and posts it to HQ, which
 * then builds no app: the mapping is taken off for that moment.
 */
function changeType(vellum: Vellum, mug: Mug, type: string): void {
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
}

/** Vellum's classes of them. */
const INPUTS: Readonly<Record<InputKind, string>> = {
  text: 'Text',
  phone: 'PhoneNumber',
  int: 'Int',
  long: 'Long',
  decimal: 'Double',
  date: 'Date',
  time: 'Time',
  'date-time': 'DateTime',
  geopoint: 'Geopoint',
  barcode: 'Barcode',
};

function planKind({ vellum }: FormAtHand, mug: Mug, kind: InputKind): EditPlan {
  const type = INPUTS[kind];
  const current = vellum.data.core.mugTypes?.allTypes?.[mug.__className];
  if (mug.__className === type) return () => {};
  if (mug.p.locked) return 'locked';
  if (!vellum.changeMugType || vellum.isMugTypeChangeable?.(mug) === false) return 'unsupported';
  if (current?.typeChangeError?.(mug, type)) return 'unsupported';
  const before = mug.__className;
  return (undo) => {
    undo(() => mug.__className !== before && changeType(vellum, mug, before));
    changeType(vellum, mug, type);
  };
}

function planChoiceValue({ vellum, form }: FormAtHand, mug: Mug, from: string, to: string): EditPlan {
  const choices = choicesOf(form, mug);
  const choice = choices.find((child) => child.p.nodeID === from);
  if (!choice) return 'gone';
  if (choices.some((child) => child.p.nodeID === to)) return 'failed';
  if (isLocked(vellum, mug, 'nodeID') || isLocked(vellum, choice, 'nodeID')) return 'locked';
  return setting(vellum, choice, 'nodeID', to);
}

function planAddChoice(
  { vellum, form }: FormAtHand,
  mug: Mug,
  { value, label, labels }: Extract<Edit, { type: 'add-choice' }>,
): EditPlan {
  if (!/^M?Select$/.test(mug.__className) || !vellum.addQuestion) return 'unsupported';
  if (mug.p.locked) return 'locked';
  if (choicesOf(form, mug).some((child) => child.p.nodeID === value)) return 'failed';
  return (undo) => {
    const choice = vellum.addQuestion?.('Choice', 'into', mug);
    if (!choice) throw new Error('not added');
    undo(() => form.removeMugsFromForm?.([choice]));
    setLabel(vellum, choice, label, labels);
    choice.p.nodeID = value;
    form.fireChange(choice);
    vellum.refreshCurrentMug?.();
  };
}

function planEdit(desk: FormAtHand, edit: Edit): EditPlan {
  switch (edit.type) {
    case 'set-expression':
      return withMug(desk, edit.path, (mug) => planExpression(desk, mug, PARTS[edit.part], edit.value));
    case 'set-constraint-message':
      return withMug(desk, edit.path, (mug) => planConstraintMessage(desk, mug, edit));
    case 'set-question-kind':
      return withMug(desk, edit.path, (mug) => planKind(desk, mug, edit.kind));
    case 'set-choice-value':
      return withMug(desk, edit.path, (mug) => planChoiceValue(desk, mug, edit.from, edit.to));
    case 'add-choice':
      return withMug(desk, edit.path, (mug) => planAddChoice(desk, mug, edit));
    case 'set-write-expression':
    case 'rename-write':
    case 'remove-write':
      return planWrite(desk, edit);
    case 'map-question':
      return planMapQuestion(desk, edit);
    case 'add-hidden-value':
      return planHiddenValue(desk, edit);
    case 'restore-constraint-message':
      return withMug(desk, edit.path, (mug) => planMessageBefore(desk, mug, edit.language, edit.text));
    case 'remove-choice':
      return withMug(desk, edit.path, (mug) => planWithoutChoice(desk, mug, edit.value));
    case 'remove-question':
      return withMug(desk, edit.path, (mug) => planWithoutQuestion(desk, mug));
    case 'add-mapping':
      return planAlsoMapped(desk, edit);
    case 'add-question':
      return planQuestion(desk, edit);
    default:
      return 'unsupported';
  }
}

/** Does all edits, or none: also when Vellum breaks off in the middle of them. */
export function applyEdits(vellum: Vellum, edits: readonly Edit[]): Reply {
  const { form, formLoadingFailed, hasXPathEditorChanged } = vellum.data.core;
  if (!form || formLoadingFailed) return 'gone';
  // The expression editor holds unsaved words of the designer; Vellum would stop us with a dialog.
  if (hasXPathEditorChanged) return 'failed';
  const desk: FormAtHand = { vellum, form, coming: new Set(), removed: [] };
  const steps: Exclude<EditPlan, EditRefusal>[] = [];
  for (const edit of edits) {
    const plan = planEdit(desk, edit);
    if (typeof plan === 'string') return plan;
    steps.push(plan);
  }
  try {
    runAll([
      ...steps,
      () => {
        if (desk.removed.length === 0) return;
        form.removeMugsFromForm?.(desk.removed);
        vellum.refreshCurrentMug?.();
      },
    ]);
    return 'ok';
  } catch (error) {
    trouble('apply an edit', error);
    return 'failed';
  }
}

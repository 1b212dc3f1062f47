import type { Edit, Texts } from '../../../form/edits/edit.ts';
import { textIn } from '../../../form/edits/text-in.ts';
import { setProperty } from './fields.ts';
import type { EditPlan, FormAtHand } from './plan.ts';
import { languagesOf } from './read-mug.ts';
import type { Itext, Mug, Vellum } from './vellum.ts';

type New = Extract<Edit, { type: 'add-hidden-value' | 'add-question' }>;

const TYPES = { text: 'Text', phone: 'PhoneNumber', select: 'Select' } as const;

/** The label of a question or choice that is new, in every language of the form. */
export function setLabel(vellum: Vellum, mug: Mug, label: string, labels: Texts | undefined): void {
  const item = mug.p.labelItext as Itext | undefined;
  for (const language of languagesOf(vellum)) {
    item?.set(textIn(language, label, labels), 'default', language);
  }
}

/** Where a new question goes: beside one that is there, or that an earlier edit of the list makes; at the end without. */
function placeOf({ form, coming }: FormAtHand, after: string | undefined): string | null {
  if (after === undefined) return form.getBasePath(true);
  const beside = form.getMugByPath(after);
  if (beside) return beside.parentMug?.absolutePath ?? form.getBasePath(true);
  return coming.has(after) ? after.slice(0, after.lastIndexOf('/')) : null;
}

function planNew(desk: FormAtHand, { after, id }: New, type: string, fill: (mug: Mug) => void): EditPlan {
  const { vellum, form, coming } = desk;
  const parent = placeOf(desk, after);
  if (parent === null) return 'gone';
  if (!vellum.addQuestion) return 'unsupported';
  const path = `${parent}/${id}`;
  if (form.getMugByPath(path) || coming.has(path)) return 'failed';
  const known = after === undefined ? null : (form.getMugByPath(after) ?? undefined);
  const position = after === undefined ? 'last' : 'after';
  if (known !== undefined && vellum.isInsertAllowed?.(type, position, known) === false) return 'unsupported';
  coming.add(path);
  return (undo) => {
    const beside = after === undefined ? null : form.getMugByPath(after);
    const mug = beside === undefined ? undefined : vellum.addQuestion?.(type, position, beside);
    if (!mug) throw new Error('not added');
    undo(() => form.removeMugsFromForm?.([mug]));
    fill(mug);
  };
}

export function planHiddenValue(
  desk: FormAtHand,
  edit: Extract<New, { type: 'add-hidden-value' }>,
): EditPlan {
  return planNew(desk, edit, 'DataBindOnly', (mug) => {
    setProperty(desk.vellum, mug, 'nodeID', edit.id);
    setProperty(desk.vellum, mug, 'calculateAttr', edit.calculate);
  });
}

export function planQuestion(desk: FormAtHand, edit: Extract<New, { type: 'add-question' }>): EditPlan {
  return planNew(desk, edit, TYPES[edit.kind], (mug) => {
    setLabel(desk.vellum, mug, edit.label, edit.labels);
    if (edit.required) mug.p.requiredAttr = true;
    // Last, because the tree takes up the label with it.
    setProperty(desk.vellum, mug, 'nodeID', edit.id);
    desk.vellum.refreshCurrentMug?.();
  });
}

import type { FormSource } from '../source.ts';
import type { Edit } from './edit.ts';
import { planBindExpression, planDefault } from './expressions.ts';
import { type FormFile, openFormFile } from './form-file.ts';
import { applyPatches, overlap, type Patch, type PatchPlan, refuse } from './patch.ts';
import {
  planChoiceValue,
  planHiddenValue,
  planKind,
  planNewChoice,
  planWithoutChoice,
  planWithoutQuestion,
} from './questions.ts';
import { planConstraintMessage, planMessageBefore } from './texts.ts';
import { planAlsoMapped, planMapping, planRemove, planRename, planWriteExpression } from './writes.ts';

export type XmlEditResult =
  | { readonly ok: true; readonly text: string }
  /** Nothing was written. */
  | { readonly ok: false; readonly reason: string };

/**
 * Writes edits into a form's XML and touches nothing else: expressions with their `vellum:` twins, new elements in
 * the file's own indentation, line ends and prefixes. All edits or none. Doing it twice is the same as once.
 *
 * @param source what was read from `text` and what the edits speak of; edits of HQ's own actions are refused, since
 * they do not stand in the XML
 */
export function applyEdits(text: string, source: FormSource, edits: readonly Edit[]): XmlEditResult {
  const beside = new Set(
    source.caseActions.filter(({ origin }) => origin === 'hq-actions').map(({ id }) => id),
  );
  let file = openFormFile(text);
  if (file === null) return { ok: false, reason: 'The file is no readable form' };
  let pending: Patch[] = [];
  let touched = new Set<string>();

  /** Edits are planned on one reading of the file as long as they do not meet. */
  const flush = (opened: FormFile): FormFile | null => {
    const next = pending.length === 0 ? opened : openFormFile(applyPatches(opened.text, pending));
    pending = [];
    touched = new Set();
    return next;
  };

  for (const edit of edits) {
    if ('action' in edit && beside.has(edit.action))
      return { ok: false, reason: 'This case action is kept by CommCare HQ beside the form, not in its XML' };
    const key = placeOf(edit);
    let planned: PatchPlan | null = touched.has(key) ? null : planEdit(file, edit);
    if (planned === null || !planned.ok || overlap(planned.patches, pending)) {
      file = flush(file);
      if (file === null) return { ok: false, reason: 'The edits together would break the form' };
      planned = planEdit(file, edit);
    }
    if (!planned.ok) return planned;
    pending.push(...planned.patches);
    touched.add(key);
  }
  const done = flush(file);
  return done === null
    ? { ok: false, reason: 'The edits would break the form' }
    : { ok: true, text: done.text };
}

function placeOf(edit: Edit): string {
  if ('action' in edit) return edit.action;
  if (edit.type === 'map-question' || edit.type === 'add-mapping') return 'case-mappings';
  return 'path' in edit ? edit.path : (edit.after ?? '');
}

function planEdit(file: FormFile, edit: Edit): PatchPlan {
  switch (edit.type) {
    case 'set-expression':
      return edit.part === 'default'
        ? planDefault(file, edit.path, edit.value)
        : planBindExpression(file, edit.path, edit.part, edit.value);
    case 'set-constraint-message':
      return planConstraintMessage(file, edit.path, edit);
    case 'set-question-kind':
      return planKind(file, edit.path, edit.kind);
    case 'set-choice-value':
      return planChoiceValue(file, edit.path, edit.from, edit.to);
    case 'add-choice':
      return planNewChoice(file, edit);
    case 'set-write-expression':
      return planWriteExpression(file, edit, edit.value);
    case 'rename-write':
      return planRename(file, edit, edit.to);
    case 'remove-write':
      return planRemove(file, edit);
    case 'map-question':
      return planMapping(file, edit.property, edit.path);
    case 'add-hidden-value':
      return planHiddenValue(file, edit.after ?? lastOf(file), edit.id, edit.calculate);
    case 'restore-constraint-message':
      return planMessageBefore(file, edit.path, edit.language, edit.text);
    case 'remove-choice':
      return planWithoutChoice(file, edit.path, edit.value);
    case 'remove-question':
      return planWithoutQuestion(file, edit.path);
    case 'add-mapping':
      return planAlsoMapped(file, edit.property, edit.path);
    case 'add-question':
      return refuse('Questions are added in the form builder');
  }
}

/** The last question at the outermost level; '' in an empty form. */
function lastOf({ source }: FormFile): string {
  const outer = source.questions.filter(({ path }) => path.lastIndexOf('/') === source.root.length);
  return outer.at(-1)?.path ?? '';
}

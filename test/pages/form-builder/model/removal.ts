import type { Form } from './form.ts';
import type { Mug } from './mug.ts';
import type { Removed } from './undo-manager.ts';

/** Takes questions and all that is in them out of the form, in a way that can be undone once. */
export function removeMugs(form: Form, mugs: readonly Mug[]): void {
  form.undomanager.resetUndo();
  const removed: Removed[] = [];
  const note = (mug: Mug): void => {
    if (removed.some((one) => one.mug === mug)) return;
    const reference = mug.previousSibling;
    removed.push({ mug, reference, position: reference === mug.parentMug ? 'first' : 'after' });
    for (const child of form.getChildren(mug)) note(child);
  };
  for (const mug of mugs) note(mug);
  form.undomanager.setUndo(removed);
  for (const mug of mugs) remove(form, mug, false);
  // Expressions that name one of them are broken now.
  form.walkMugs((mug) => form._logicManager.updateReferences(mug));
}

function remove(form: Form, mug: Mug, isInternal: boolean): void {
  if (!form.mugMap[mug.ufid]) return;
  const { absolutePath, hashtagPath } = mug;
  for (const child of form.getChildren(mug)) remove(form, child, true);
  form.unregister(hashtagPath);
  form.tree.removeMug(mug);
  form._logicManager.clearReferences(mug);
  delete form.mugMap[mug.ufid];
  form.fire({ type: 'question-remove', mug, absolutePath, isInternal });
}

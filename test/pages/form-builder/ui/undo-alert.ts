import type { Form } from '../model/form.ts';
import type { Vellum } from '../vellum.ts';
import { el, find } from './dom.ts';

/** Shows or takes away the line that offers to bring deleted questions back. */
export function showUndo(vellum: Vellum, form: Form): void {
  const container = find(vellum.$f[0] ?? document, '.fd-undo-container');
  const removed = form.undomanager.undoStack.map(({ mug }) => mug);
  if (removed.length === 0) {
    container.replaceChildren();
    return;
  }
  if (container.childElementCount > 0) return;
  const named = removed.filter((mug) => mug.isReferencedByOtherMugs(removed)).map((mug) => mug.p.nodeID);
  const close = el('button', { type: 'button', class: 'close' }, '×');
  const undo = el('a', { class: 'fd-undo', href: '#' }, 'Undo');
  const kind = named.length > 0 ? 'danger' : 'success';
  const box = el(
    'div',
    { class: `fd-undo-delete alert alert-${kind} fade in` },
    close,
    'You have deleted a question. ',
    undo,
  );
  if (named.length > 0)
    box.append(el('p', {}, `Warning: ${named.join(', ')} is still referenced by other questions.`));
  close.addEventListener('click', () => form.undomanager.resetUndo());
  undo.addEventListener('click', (event) => {
    event.preventDefault();
    vellum.ensureCurrentMugIsSaved(() => form.undo());
  });
  container.append(box);
}

import type { Form } from './form.ts';
import type { Mug } from './mug.ts';

/** An id that no sibling has: the wanted one, `copy-1-of-…`, or without a wish `question1`. */
export function generateId(form: Form, wanted: string, mug: Mug | undefined, count: () => number): string {
  const isTaken = (id: string): boolean => {
    const siblings = mug && form.tree.has(mug) ? form.tree.childrenOf(mug.parentMug) : form.getMugList();
    return siblings.some((other) => other.p.nodeID === id);
  };
  const base = /^copy-\d+-of-(.+)$/.exec(wanted)?.[1] ?? wanted;
  for (let copy = 0; base; copy++) {
    const id = copy === 0 ? base : `copy-${copy}-of-${base}`;
    if (!isTaken(id)) return id;
  }
  const prefix = mug?.__className === 'Choice' ? 'choice' : 'question';
  let id = '';
  do id = `${prefix}${count()}`;
  while (isTaken(id));
  return id;
}

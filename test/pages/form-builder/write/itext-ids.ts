import type { Form } from '../model/form.ts';
import type { ItextItem } from '../model/itext.ts';
import type { Mug } from '../model/mug.ts';

const NAMES = ['labelItext', 'hintItext', 'helpItext', 'constraintMsgItext'] as const;

function root(mug: Mug): string {
  const parent = mug.parentMug;
  if (mug.__className === 'Choice' && parent) {
    return `${root(parent)}-${(mug.p.nodeID ?? '').replace(/[<&'">]/g, '_')}`;
  }
  return (mug.absolutePathNoRoot ?? `/${mug.p.nodeID}`).slice(1);
}

/** The id that a text has as long as no one chose another: `group/phone-label`. */
export function defaultItextId(mug: Mug, name: string): string {
  return `${root(mug)}-${name}`;
}

/** All texts that are not empty, with ids that are unique. Automatic ids follow the question's path. */
export function collectItext(form: Form): ItextItem[] {
  const byId = new Map<string, ItextItem>();
  form.walkMugs((mug) => {
    for (const name of NAMES) {
      const item = mug.p[name];
      if (!item || item.isEmpty() || [...byId.values()].includes(item)) continue;
      const wanted = item.autoId || !item.id ? defaultItextId(mug, name.replace('Itext', '')) : item.id;
      let id = wanted;
      for (let count = 2; byId.has(id); count++) id = `${wanted}${count}`;
      item.id = id;
      byId.set(id, item);
    }
  });
  return [...byId.values()];
}

import { submittedText } from './data.ts';
import { isShown, type Live, livePath } from './live.ts';
import { DEPENDS } from './why.ts';

/** What is written into the form that is submitted; a question in a repeat has a text for each row. */
export type Saved = Readonly<Record<string, string | readonly string[]>>;

export interface Undecided {
  readonly path: string;
  readonly why: string;
}

/** The text of a node that is shown; null when it cannot be said, with why. */
export function savedText({ held }: Live): { readonly text: string } | { readonly why: string } {
  if (held.type === 'unknown') return { why: held.reason };
  const text = submittedText(held.data);
  return text === null ? { why: DEPENDS.zone } : { text };
}

/** Every leaf that is shown, in the order of the form. Case blocks are told with the cases. */
export function savedNodes(root: Live): { saved: Saved; undecided: readonly Undecided[] } {
  const texts = new Map<string, string[]>();
  const undecided: Undecided[] = [];
  const visit = (live: Live): void => {
    const { plan } = live;
    if (plan.attribute || plan.ofCase) return;
    const shown = [...live.children.values()].flat().filter((child) => isShown(child) !== false);
    if (shown.some((child) => !child.plan.attribute)) {
      for (const child of shown) visit(child);
      return;
    }
    if (plan.children.some((child) => child.ofCase)) return;
    const result = isShown(live) === null ? { why: DEPENDS.shown } : savedText(live);
    if ('why' in result) undecided.push({ path: livePath(live), why: result.why });
    else {
      const rows = texts.get(plan.path) ?? [];
      rows.push(result.text);
      texts.set(plan.path, rows);
    }
  };
  visit(root);
  const saved = Object.fromEntries(
    [...texts].map(([path, rows]) => [path, rows.length === 1 ? (rows[0] ?? '') : rows]),
  );
  return { saved, undecided };
}

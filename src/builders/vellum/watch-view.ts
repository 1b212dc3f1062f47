import { ROOT } from './dom.ts';

const TREE = '.fd-question-tree';
/** The column of the shown question, with its fields and the expression editor. */
const COLUMN = '.fd-content-right';
/** After these the tree may draw an item anew that is as large as before: another language, a move, another name. */
const BY_HAND = ['click', 'keyup', 'drop', 'pointerup'] as const;

/**
 * Calls back after the page's layout around the questions changed: another question, an opened section, a card more,
 * an opened group in the tree. At most once per frame. Vellum's own observers are not disturbed: nothing is written.
 *
 * The tree itself is watched by its size and by what a person does, not by its nodes: Vellum draws it anew for each
 * question that it loads, and an observer would keep every node that was thrown away.
 *
 * Not in the frame but after it: to draw a change in a tree of 5,000 questions takes the browser 40 ms by itself, and
 * what we do then must not be added to it.
 */
export function watchView(document: Document, changed: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  const root = document.querySelector(ROOT);
  if (!view || !root) return;
  let waiting = false;
  let tree: Element | null = null;
  let column: Element | null = null;
  const tell = (): void => {
    waiting = false;
    if (signal.aborted) return;
    observe();
    changed();
  };
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    view.requestAnimationFrame(() => view.setTimeout(tell));
  };
  const nodes = new view.MutationObserver(soon);
  const size = new view.ResizeObserver(soon);
  const whole = { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] };

  /** What was found stays while it is in the page: a search goes through the whole tree. */
  const find = (known: Element | null, selector: string): Element | null =>
    known?.isConnected ? known : (root?.querySelector(selector) ?? null);

  /** Vellum makes both once, and again when it is made again. Another edition may have no such column. */
  function observe(): void {
    const nowTree = find(tree, TREE);
    const nowColumn = find(column, COLUMN) ?? root;
    if (nowTree !== tree) {
      size.disconnect();
      if (nowTree) size.observe(nowTree);
      tree = nowTree;
    }
    if (nowColumn !== column && root) {
      nodes.disconnect();
      nodes.observe(root, { childList: true });
      for (const part of root.children) nodes.observe(part, { childList: true });
      if (nowColumn) nodes.observe(nowColumn, whole);
      column = nowColumn;
    }
  }

  observe();
  for (const type of BY_HAND) root.addEventListener(type, soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    nodes.disconnect();
    size.disconnect();
  });
}

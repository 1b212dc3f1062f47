import type { Mug } from '../model/mug.ts';
import { textOf } from '../model/mug-messages.ts';
import { el } from './dom.ts';
import { markdown } from './markdown.ts';

/** The messages of one property as boxes. Texts with an "n" go through Markdown: Vellum looks for a newline so. */
export function messageBoxes(mug: Mug, attribute: string | null): HTMLElement[] {
  const seen = new Set<string>();
  const boxes: HTMLElement[] = [];
  for (const { key, level, message } of mug.messages.of(attribute)) {
    const text = textOf(message);
    if (seen.has(text)) continue;
    seen.add(text);
    const close = el('button', { type: 'button', class: 'close', 'data-dismiss': 'alert' }, '×');
    const classes = `fd-control-message alert alert-warning alert-block ${level ?? ''}`;
    const box = el('div', { class: classes }, close);
    if (typeof message === 'object' || text.includes('n'))
      box.insertAdjacentHTML('beforeend', markdown(text));
    else box.append(text);
    close.addEventListener('click', () => {
      mug.dropMessage(attribute, key);
      box.remove();
    });
    boxes.push(box);
  }
  return boxes;
}

/** Fills a `.messages` box; an empty one is hidden. */
export function showMessages(
  container: HTMLElement | null,
  mug: Mug,
  attribute: string | null,
  hideEmpty = true,
): void {
  const boxes = messageBoxes(mug, attribute);
  container?.replaceChildren(...boxes);
  if (hideEmpty) container?.classList.toggle('hide', boxes.length === 0);
}

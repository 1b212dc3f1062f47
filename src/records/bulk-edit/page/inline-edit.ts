/** A cell's own form (`cell_inline_edit`): what is typed there, and how a value is put in for the person to send. */
import { typed } from './events.ts';

const FORM = 'form[hq-hx-action="cell_inline_edit"]';
const INPUT = `${FORM} input[name="newValue"]`;
const PENCIL = '.dc-inline-edit-action';

export function isCellInput(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.matches(INPUT);
}

/** Whether somebody sees it: HQ keeps the form of each cell in the page, hidden. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

/** So many frames Alpine may take to show the form. */
const FRAMES = 20;

function focusWhenShown(input: HTMLInputElement, frames: number): void {
  if (isShown(input)) input.focus({ preventScroll: true });
  else if (frames > 0)
    input.ownerDocument.defaultView?.requestAnimationFrame(() => focusWhenShown(input, frames - 1));
}

/** Opens the cell's form by HQ's own button and writes a value into it. False when the cell has none. */
export function proposeValue(cell: Element, value: string): boolean {
  const input = cell.querySelector<HTMLInputElement>(INPUT);
  if (!input) return false;
  if (!isShown(input)) cell.querySelector<HTMLButtonElement>(PENCIL)?.click();
  typed(input, value);
  focusWhenShown(input, FRAMES);
  return true;
}

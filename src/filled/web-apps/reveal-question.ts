/** The header of a folded group or row; what is in it stays in the document, invisible. */
const FOLDED = ':scope > .gr-header[role=button][aria-expanded=false]';

/** Unfolds what a question stands in, from the outside in, as HQ's own way to an error does. */
function unfold(block: Element): void {
  const around: Element[] = [];
  for (let at = block.closest('.gr'); at; at = at.parentElement?.closest('.gr') ?? null) around.unshift(at);
  for (const group of around) group.querySelector<HTMLElement>(FOLDED)?.click();
}

/** Brings a question on the screen with the focus in it. */
export function revealQuestion(block: Element): void {
  unfold(block);
  const target = block.querySelector<HTMLElement>('.widget :is(input, textarea, select, button)');
  block.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

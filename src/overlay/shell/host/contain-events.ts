/** What a page listens to: short cuts, "click outside closes", focus traps of its dialogues, drafts of its fields. */
const CONTAINED = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'copy',
  'cut',
  'paste',
  'focusin',
  'focusout',
  'submit',
] as const;

/**
 * Keeps what happens in our layer from the page's bubbling listeners: typing a reason must not run a short cut of the
 * form builder, and a click on a fix must not close its popover.
 */
export function containEvents(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of CONTAINED) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
}

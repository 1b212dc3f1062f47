import { $ } from '../../form-builder/jquery.ts';

/**
 * jquery-textchange: tells of an input's new text by jQuery's own event, once per text, after a key, an input event
 * or a paste.
 */
export function onTextChange(home: HTMLElement, changed: () => void): void {
  const last = new WeakMap<EventTarget, string>();
  const check = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    const before = last.get(target) ?? target.defaultValue;
    if (target.value === before) return;
    last.set(target, target.value);
    $(target).trigger('textchange', [before]);
  };
  for (const type of ['keyup', 'input', 'paste', 'cut']) home.addEventListener(type, check);
  home.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement) last.set(target, target.value);
  });
  $(home).on('textchange', changed);
}

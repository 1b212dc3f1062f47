import { $ } from '../../form-builder/jquery.ts';

/** What jquery-textchange lets pass after an input event, a cut or a paste; a key is heard at once. */
const WAIT_MS = 25;

/** Inputs that are heard, with the text that was told last. */
const heard = new WeakMap<HTMLInputElement, string>();

/** jquery-textchange: tells of an input's new text by jQuery's own event, once per text. */
export function hearTextChange(input: HTMLInputElement): void {
  if (heard.has(input)) return;
  heard.set(input, input.value);
  const check = (): void => {
    const before = heard.get(input);
    if (input.value === before) return;
    heard.set(input, input.value);
    $(input).trigger('textchange', [before]);
  };
  input.addEventListener('keyup', check);
  for (const type of ['input', 'cut', 'paste']) {
    input.addEventListener(type, () => setTimeout(check, WAIT_MS));
  }
}

/** HQ hears every input of a tab, and after each change those that came since. */
export function onTextChange(home: HTMLElement, changed: () => void): void {
  const hearAll = (): void => {
    for (const input of home.querySelectorAll('input')) hearTextChange(input);
  };
  hearAll();
  $(home).on('textchange', () => {
    changed();
    hearAll();
  });
}

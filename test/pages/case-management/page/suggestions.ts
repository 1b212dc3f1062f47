import { el } from '../../form-builder/ui/dom.ts';

/** So long At.js leaves its menu open when the focus leaves the field. */
const HIDE_MS = 300;
/** Keys whose release opens no menu. */
const QUIET = new Set(['Escape', 'ArrowDown', 'ArrowUp', 'Control', 'Enter']);

/**
 * At.js around an input, as HQ sets it up: every key that is let go, and a click, opens a menu of the names that hold
 * the text, with the focus in the field or without. Only leaving the field, Escape in it, a choice, or a text without
 * names closes it.
 */
export function offerSuggestions(
  input: HTMLInputElement,
  names: () => readonly string[],
  choose: (name: string) => void,
): void {
  const list = el('ul', { class: 'atwho-view-ul' });
  const view = el('div', { class: 'atwho-view', style: 'display: none' }, list);
  const isOpen = (): boolean => view.style.display !== 'none';
  let hiding = 0;

  const hide = (): void => {
    view.style.display = 'none';
  };
  function show(): void {
    clearTimeout(hiding);
    const found = names().filter((name) => name.includes(input.value));
    if (found.length === 0) {
      hide();
      return;
    }
    list.replaceChildren(
      ...found.map((name, at) => el('li', { class: at === 0 ? 'cur' : '', 'data-value': name }, name)),
    );
    const place = input.getBoundingClientRect();
    view.setAttribute(
      'style',
      `position:absolute;left:${place.left + scrollX}px;top:${place.bottom + scrollY}px`,
    );
    container().append(view);
  }
  function take(item: Element | null): void {
    const name = item?.getAttribute('data-value');
    if (name === null || name === undefined) return;
    hide();
    choose(name);
  }
  function move(by: 1 | -1): void {
    const items = [...list.children];
    const at = items.findIndex((item) => item.classList.contains('cur'));
    const next = items[(at + by + items.length) % items.length];
    for (const item of items) item.classList.toggle('cur', item === next);
  }

  input.addEventListener('keyup', ({ key }) => {
    if (!QUIET.has(key)) show();
  });
  input.addEventListener('click', show);
  input.addEventListener('blur', () => {
    hiding = window.setTimeout(hide, HIDE_MS);
  });
  input.addEventListener('keydown', (event) => {
    if (!isOpen()) return;
    if (event.key === 'Escape') hide();
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') take(list.querySelector('.cur'));
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) take(target.closest('li'));
  });
}

/** At.js puts its menus at the end of the page. */
function container(): HTMLElement {
  const present = document.querySelector<HTMLElement>('.atwho-container');
  if (present) return present;
  const made = el('div', { class: 'atwho-container' });
  document.body.append(made);
  return made;
}

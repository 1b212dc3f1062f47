import { $ } from '../jquery.ts';
import { el } from './dom.ts';

export interface Select2Options {
  readonly tags?: boolean;
  readonly allowClear?: boolean;
  /** Makes the value of what was typed. */
  readonly makeTag?: (term: string) => string;
}

/**
 * A select with a search box that takes new values, with select2's elements and its habit: a choice is told by
 * jQuery's `trigger` alone, so no native event is fired.
 */
export class Select2 {
  readonly #container: HTMLElement;
  readonly #selection: HTMLElement;
  readonly #rendered: HTMLElement;
  #dropdown: HTMLElement | null = null;

  constructor(
    readonly select: HTMLSelectElement,
    readonly options: Select2Options,
  ) {
    this.#rendered = el('span', { class: 'select2-selection__rendered' });
    const classes = 'select2-selection select2-selection--single';
    const arrow = el('span', { class: 'select2-selection__arrow' }, '▾');
    const selection = el('span', { class: classes, role: 'combobox', tabindex: '0' }, this.#rendered, arrow);
    this.#selection = selection;
    this.#container = el(
      'span',
      { class: 'select2 select2-container select2-container--default', dir: 'ltr' },
      el('span', { class: 'selection' }, selection),
    );
    select.classList.add('select2-hidden-accessible');
    select.after(this.#container);
    selection.addEventListener('click', (event) => {
      const onClear =
        event.target instanceof HTMLElement && event.target.closest('.select2-selection__clear');
      if (onClear) this.#choose('');
      else if (!select.disabled) this.#toggle();
    });
    selection.addEventListener('keydown', (event) => {
      if (['Enter', ' ', 'ArrowDown'].includes(event.key) && !select.disabled) {
        event.preventDefault();
        this.open();
      }
    });
    $(select).on('change.select2', () => this.refresh());
    $(select).data('select2', this);
    this.refresh();
  }

  destroy(): void {
    this.close();
    $(this.select).off('.select2');
    $(this.select).removeData('select2');
    this.#container.remove();
    this.select.classList.remove('select2-hidden-accessible');
  }

  refresh(): void {
    const { select, options } = this;
    const text = select.selectedOptions[0]?.textContent ?? '';
    this.#rendered.title = text;
    this.#rendered.textContent = text;
    this.#selection.querySelector('.select2-selection__clear')?.remove();
    const clearable = Boolean(options.allowClear && text && !select.disabled);
    this.#selection.classList.toggle('select2-selection--clearable', clearable);
    const classes = 'select2-selection__clear';
    if (clearable) {
      this.#selection.prepend(
        el('button', { type: 'button', class: classes, tabindex: '-1', title: 'Remove all items' }, '×'),
      );
    }
    this.#container.classList.toggle('select2-container--disabled', select.disabled);
  }

  #toggle(): void {
    if (this.#dropdown) this.close();
    else this.open();
  }

  open(): void {
    if (this.#dropdown) return;
    const search = el('input', { class: 'select2-search__field', type: 'search', autocomplete: 'off' });
    const list = el('ul', { class: 'select2-results__options', role: 'listbox' });
    const box = el(
      'span',
      { class: 'select2-dropdown select2-dropdown--below' },
      el('span', { class: 'select2-search select2-search--dropdown' }, search),
      el('span', { class: 'select2-results' }, list),
    );
    const place = this.#container.getBoundingClientRect();
    this.#dropdown = el(
      'span',
      { class: 'select2-container select2-container--default select2-container--open' },
      box,
    );
    const style = `position:absolute;left:${place.left + scrollX}px;top:${place.bottom + scrollY}px;width:${place.width}px`;
    this.#dropdown.setAttribute('style', style);
    document.body.append(this.#dropdown);
    this.#container.classList.add('select2-container--open');
    const show = (): void => this.#list(list, search.value);
    search.addEventListener('input', show);
    search.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
      if (event.key === 'Enter') {
        event.preventDefault();
        list.querySelector('li')?.dispatchEvent(new Event('mouseup', { bubbles: true }));
      }
    });
    document.addEventListener('mousedown', this.#closeOutside, true);
    show();
    search.focus();
  }

  readonly #closeOutside = (event: Event): void => {
    const inside =
      event.target instanceof Node &&
      (this.#dropdown?.contains(event.target) || this.#container.contains(event.target));
    if (!inside) this.close();
  };

  close(): void {
    document.removeEventListener('mousedown', this.#closeOutside, true);
    this.#dropdown?.remove();
    this.#dropdown = null;
    this.#container.classList.remove('select2-container--open');
  }

  #list(list: HTMLElement, term: string): void {
    const options = [...this.select.options].filter(({ value }) => value !== '');
    const wanted = term.trim();
    const tag = this.options.makeTag?.(wanted) ?? wanted;
    const shown = options
      .map(({ value, text }) => ({ value, text }))
      .filter(({ text }) => text.toLowerCase().includes(wanted.toLowerCase()));
    if (this.options.tags && wanted && !options.some(({ value }) => value === tag)) {
      shown.unshift({ value: tag, text: tag });
    }
    const items = shown.map(({ value, text }) => {
      const classes = 'select2-results__option select2-results__option--selectable';
      const item = el(
        'li',
        { class: classes, role: 'option', 'aria-selected': `${value === this.select.value}` },
        text,
      );
      item.addEventListener('mouseup', () => {
        this.close();
        this.#choose(value);
      });
      return item;
    });
    list.replaceChildren(...items);
  }

  #choose(value: string): void {
    if (value && ![...this.select.options].some((option) => option.value === value)) {
      this.select.append(el('option', { value, 'data-select2-tag': 'true' }, value));
    }
    this.select.value = value;
    if (value === '') this.select.selectedIndex = -1;
    $(this.select).trigger('input').trigger('change');
  }
}

/** Makes `$(select).select2(…)` work, `'destroy'` and `'open'` included. */
export function installSelect2(): void {
  $.fn.select2 = function (this: ReturnType<typeof $>, action?: unknown) {
    const element = this[0];
    const present = this.data('select2');
    if (present instanceof Select2) {
      if (action === 'destroy') present.destroy();
      if (action === 'open') present.open();
    } else if (element instanceof HTMLSelectElement && typeof action !== 'string') {
      new Select2(element, (action ?? {}) as Select2Options);
    }
    return this;
  };
}

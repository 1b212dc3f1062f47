import { $ } from '../jquery.ts';
import type { Card, Cards } from '../model/properties.ts';
import type { CardConfig } from '../model/property-spec.ts';
import { el } from '../ui/dom.ts';
import { emptyCard, makeField, type ShownField, validateField } from './card-fields.ts';
import { Widget, type WidgetPlace } from './widget.ts';

/**
 * The cards of an Advanced Case Action. The value is keyed by the cards' names, so of two cards with one name the
 * model keeps the last only, while both stay on the screen.
 */
export class CardsWidget extends Widget {
  readonly field: HTMLElement;
  readonly config: CardConfig;
  readonly #shown = new Map<HTMLElement, readonly ShownField[]>();
  override hasLogicReferences = true;

  constructor(place: WidgetPlace) {
    super(place);
    if (!place.spec.cards) throw new Error(`${place.path} has no cards`);
    this.config = place.spec.cards;
    this.field = el('div', { class: 'control-row', name: this.id });
  }
  get input() {
    return $(this.field);
  }

  getValue(): Cards {
    const value: Cards = {};
    for (const card of this.field.querySelectorAll<HTMLElement>(`.${this.config.rootClass}`)) {
      const data: Card = {};
      let name = '';
      for (const { spec, read } of this.#shown.get(card) ?? []) {
        if (spec.key === null) name = read();
        else data[spec.key] = read();
      }
      value[name] = data;
    }
    return value;
  }

  /** Renders all cards anew. */
  setValue(value: unknown): void {
    this.#shown.clear();
    const cards = Object.entries((value ?? {}) as Cards).map(([name, card]) => this.#card(name, card));
    const add = el(
      'button',
      { type: 'button', class: 'btn btn-default fd-add-property' },
      `+ ${this.config.addLabel}`,
    );
    add.addEventListener('click', () => this.addProperty());
    this.field.replaceChildren(el('div', { class: 'fd-card-list' }, ...cards, add));
    for (const card of cards) this.validateCard(card);
  }

  #card(name: string, data: Card): HTMLElement {
    const remove = el(
      'button',
      { type: 'button', class: 'btn btn-xs btn-link pull-right fd-remove-property', title: 'Remove' },
      '×',
    );
    const title = el('span', { class: 'fd-card-title' }, this.config.title);
    const body = el('div', { class: 'panel-body form-horizontal fd-card-body' });
    const head = el('div', { class: 'panel-heading clearfix fd-card-header' }, title, remove);
    const card = el('div', { class: `panel panel-default fd-card ${this.config.rootClass}` }, head, body);
    const fields: ShownField[] = [];
    for (const spec of this.config.fields) {
      const value = spec.key === null ? name : (data[spec.key] ?? '');
      const [row, field] = makeField(this.mug, spec, value, () => {
        this.handleChange();
        this.validateCard(card);
      });
      field.touched = name !== '';
      fields.push(field);
      body.append(row);
    }
    this.#shown.set(card, fields);
    remove.addEventListener('click', () => {
      card.remove();
      this.handleChange();
      this.#tellErrors();
    });
    return card;
  }

  addProperty(): void {
    const value = this.getValue();
    if (!Object.hasOwn(value, '')) {
      value[''] = emptyCard(this.config);
      this.setValue(value);
      this.handleChange();
    }
    const cards = this.field.querySelectorAll('.fd-card');
    cards[cards.length - 1]?.querySelector('input')?.focus();
  }

  validateCard(card: HTMLElement): void {
    for (const field of this.#shown.get(card) ?? []) validateField(this.mug, field);
    this.#tellErrors();
    this.refreshMessages();
  }

  #tellErrors(): void {
    const key = `mug-${this.path}-error`;
    if (this.field.querySelector('.has-error')) {
      this.mug.addMessage(this.path, { key, level: 'error', message: this.config.errorSummary });
    } else {
      this.mug.dropMessage(this.path, key);
    }
  }
}

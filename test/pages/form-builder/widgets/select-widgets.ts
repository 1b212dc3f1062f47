import { $ } from '../jquery.ts';
import { el } from '../ui/dom.ts';
import { Select2, type Select2Options } from '../ui/select2.ts';
import { Widget, type WidgetPlace } from './widget.ts';

const BLANKS = /\s/g;

abstract class SelectWidget extends Widget {
  readonly field: HTMLSelectElement;
  readonly dropdown: ReturnType<typeof $>;

  constructor(place: WidgetPlace) {
    super(place);
    this.field = el('select', { name: this.id, class: 'form-control' });
    this.dropdown = $(this.field);
    this.dropdown.on('change', () => this.handleChange());
  }
  get input() {
    return this.dropdown;
  }
  getValue(): unknown {
    return this.field.value;
  }
  setValue(value: unknown): void {
    const text = typeof value === 'string' ? value : '';
    const known = [...this.field.options].some((option) => option.value === text);
    if (text && !known) this.addOption(text);
    this.field.value = text;
    if (!text) this.field.selectedIndex = -1;
  }
  addOption(value: string): void {
    this.field.append(el('option', { value }, value));
  }
  override updateValue(): void {
    const value = this.getValue();
    if (typeof value === 'string' && BLANKS.test(value)) this.setValue(value.replace(BLANKS, '_'));
    super.updateValue();
  }
  abstract get select2Options(): Select2Options;

  override postRender(): void {
    const select2 = new Select2(this.field, this.select2Options);
    this.mug.on('teardown-mug-properties', () => select2.close(), null, 'teardown-mug-properties');
  }
}

/** The case property of a question. The first choice is always the question's own id. */
export class CasePropertyWidget extends SelectWidget {
  constructor(place: WidgetPlace) {
    super(place);
    this.#fill();
    place.mug.on(
      'property-changed',
      (event) => {
        if (event.property === 'nodeID') this.#refillSoon();
      },
      null,
      'teardown-mug-properties',
    );
  }
  #timer: ReturnType<typeof setTimeout> | undefined;

  get select2Options(): Select2Options {
    return { tags: true, allowClear: true };
  }
  #refillSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const value = this.getValue();
      this.field.replaceChildren();
      this.#fill();
      this.setValue(value);
      this.dropdown.trigger('change.select2');
    }, 500);
  }
  #fill(): void {
    const data = this.vellum.data.caseManagement;
    const names = new Set([...(data?.properties ?? []), ...Object.keys(data?.caseMappings ?? {})]);
    const own = this.mug.p.nodeID || this.vellum.nodeIDFromLabel(this.mug);
    names.delete(own);
    for (const name of [...(own ? [own] : []), ...[...names].sort()]) this.addOption(name);
  }
}

/** The case type of an Advanced Case Action; a new one can be typed only where the case is created. */
export class CaseTypeWidget extends SelectWidget {
  constructor(place: WidgetPlace) {
    super(place);
    for (const type of this.vellum.data.saveToCase?.existingCaseTypes ?? []) this.addOption(type);
  }
  get select2Options(): Select2Options {
    const tags = Boolean(this.mug.p.useCreate);
    return { tags, allowClear: true, makeTag: (term) => term.replace(BLANKS, '_') };
  }
}

import { $ } from '../jquery.ts';
import { el } from '../ui/dom.ts';
import { Widget, type WidgetPlace } from './widget.ts';

/** A newline in an `<input>` would become a blank. */
function encode(widget: Widget, value: unknown): string {
  const text = String(value ?? '').replaceAll('\n', '&#10;');
  return widget.hasLogicReferences ? widget.mug.form.normalizeXPath(text) : text;
}

function decode(widget: Widget, text: string): string {
  const value = text.replaceAll('&#10;', '\n');
  return widget.hasLogicReferences ? widget.mug.form.normalizeHashtag(value) : value;
}

export class TextWidget extends Widget {
  readonly field: HTMLInputElement;

  constructor(place: WidgetPlace) {
    super(place);
    this.field = el('input', { type: 'text', name: this.id, id: this.id, class: 'form-control' });
    $(this.field).on('change input', () => this.handleChange());
  }
  get input() {
    return $(this.field);
  }
  setValue(value: unknown): void {
    this.field.value = encode(this, value);
  }
  getValue(): unknown {
    return decode(this, this.field.value);
  }
}

/** An expression while rich text is off. */
export class PlainXPathWidget extends TextWidget {
  override hasLogicReferences = true;

  override getValue(): unknown {
    return String(super.getValue()).trim();
  }
}

export class TextAreaWidget extends Widget {
  readonly field: HTMLTextAreaElement;

  constructor(place: WidgetPlace) {
    super(place);
    this.field = el('textarea', { name: this.id, id: this.id, rows: '2', class: 'form-control' });
    $(this.field).on('change input', () => this.handleChange());
  }
  get input() {
    return $(this.field);
  }
  setValue(value: unknown): void {
    this.field.value = String(value ?? '');
  }
  getValue(): unknown {
    return this.field.value;
  }
}

export class CheckboxWidget extends Widget {
  readonly field: HTMLInputElement;

  constructor(place: WidgetPlace) {
    super(place);
    this.field = el('input', { type: 'checkbox', name: this.id, id: this.id });
    $(this.field).on('change', () => this.handleChange());
  }
  get input() {
    return $(this.field);
  }
  setValue(value: unknown): void {
    this.field.checked = Boolean(value);
  }
  getValue(): unknown {
    return this.field.checked;
  }
}

export class ReadOnlyWidget extends Widget {
  readonly field = el('p', { class: 'fd-read-only' });

  get input() {
    return $(this.field);
  }
  setValue(value: unknown): void {
    this.field.textContent = String(value ?? '');
  }
  getValue(): unknown {
    return this.currentValue;
  }
}

/** The question id: blanks become `_`, an empty one will be made of the label. */
export class IdentifierWidget extends TextWidget {
  #urlTimer: ReturnType<typeof setTimeout> | undefined;

  override setValue(value: unknown): void {
    super.setValue(this.mug.p.conflictedNodeId ?? value);
  }
  override updateValue(): void {
    const value = this.field.value;
    if (value.includes(' ')) this.field.value = value.replace(/\s/g, '_');
    if (value === '') this.field.placeholder = this.vellum.nodeIDFromLabel(this.mug);
    super.updateValue();
  }
  override handleChange(): void {
    super.handleChange();
    clearTimeout(this.#urlTimer);
    this.#urlTimer = setTimeout(() => this.vellum._setURLHash(this.mug), 500);
    if (!this.mug.p.nodeID) this.mug.dropMessage('nodeID', 'mug-nodeID-error');
  }
}

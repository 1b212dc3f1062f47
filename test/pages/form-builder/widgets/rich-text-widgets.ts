import { $ } from '../jquery.ts';
import { el } from '../ui/dom.ts';
import { showMessages } from '../ui/messages.ts';
import { type EditorWrapper, makeEditor } from './rich-text.ts';
import { Widget, type WidgetPlace } from './widget.ts';

/** An expression with bubbles. */
export class RichXPathWidget extends Widget {
  readonly field: HTMLElement;
  readonly editor: EditorWrapper;
  override hasLogicReferences = true;

  constructor(place: WidgetPlace) {
    super(place);
    const classes = 'form-control jstree-drop fd-input';
    this.field = el('div', { contenteditable: 'true', name: this.id, class: classes, role: 'textbox' });
    this.editor = makeEditor(this.field, place.mug.form, true);
    this.editor.on('change', () => this.handleChange());
    place.mug.on('teardown-mug-properties', () => this.editor.destroy(), null, 'teardown-mug-properties');
  }
  get input() {
    return $(this.field);
  }
  setValue(value: unknown): void {
    this.editor.setValue(typeof value === 'string' ? value : '');
  }
  getValue(): unknown {
    return this.editor.getValue().trim();
  }
  override getUIElement(): HTMLElement {
    const element = super.getUIElement();
    addEditButton(element, this);
    return element;
  }
}

/** The button that opens the expression editor. */
export function addEditButton(element: HTMLElement, widget: Widget): void {
  const button = el(
    'button',
    { type: 'button', class: 'fd-edit-button btn btn-default btn-block', title: 'Edit' },
    '✎',
  );
  button.disabled = widget.isDisabled();
  button.addEventListener('click', () => widget.vellum.displayXPathEditor(widget));
  element.querySelector('.controls')?.after(el('div', { class: 'col-sm-1' }, button));
}

/** One language of a text. The default language's text goes to the languages that had the same. */
export class ItextWidget extends Widget {
  readonly field: HTMLElement | HTMLTextAreaElement;
  readonly editor: EditorWrapper | null;

  constructor(
    place: WidgetPlace,
    readonly language: string,
  ) {
    super(place);
    const name = this.id;
    if (place.mug.form.richText) {
      const classes = 'form-control jstree-drop fd-textarea';
      this.field = el('div', { contenteditable: 'true', name, class: classes, role: 'textbox' });
      this.editor = makeEditor(this.field, place.mug.form, false);
      this.editor.on('change', () => this.handleChange());
      place.mug.on('teardown-mug-properties', () => this.editor?.destroy(), null, 'teardown-mug-properties');
    } else {
      this.field = el('textarea', { name, id: name, rows: '2', class: 'form-control jstree-drop' });
      this.editor = null;
      $(this.field).on('change input', () => this.handleChange());
    }
    const isDefault = language === this.#item?.itextModel.getDefaultLanguage();
    if (!isDefault)
      place.mug.on(
        'defaultLanguage-itext-changed',
        (event) => this.#follow(event),
        null,
        'teardown-mug-properties',
      );
  }

  get #item() {
    const item = this.mug.p[`${this.definition.itextType ?? 'label'}Itext`];
    return item;
  }
  override get id(): string {
    return `itext-${this.language}-${this.definition.itextType}`;
  }
  get input() {
    return $(this.field);
  }
  override get currentValue(): unknown {
    const item = this.#item;
    return item?.get('default', this.language) ?? item?.get('default') ?? '';
  }
  override getDisplayName(): string {
    const languages = this.#item?.itextModel.getLanguages() ?? [];
    return (this.definition.lstring ?? '') + (languages.length > 1 ? ` (${this.language})` : '');
  }
  setValue(value: unknown): void {
    const text = typeof value === 'string' ? value : '';
    if (this.editor) this.editor.setValue(text);
    else if (this.field instanceof HTMLTextAreaElement) this.field.value = text;
  }
  getValue(): unknown {
    return this.editor ? this.editor.getValue() : $(this.field).val();
  }
  #follow(event: { readonly [field: string]: unknown }): void {
    if (
      event.itextType !== this.definition.itextType ||
      this.#item?.get('default', this.language) !== event.prevValue
    )
      return;
    this.#item?.set(String(event.value), 'default', this.language);
    this.setValue(event.value);
  }
  override save(): void {
    const item = this.#item;
    const value = String(this.getValue());
    if (!item) return;
    if (this.language === item.itextModel.getDefaultLanguage()) {
      const { itextType } = this.definition;
      const prevValue = item.get('default', this.language);
      this.mug.fire({ type: 'defaultLanguage-itext-changed', form: 'default', prevValue, value, itextType });
    }
    item.set(value || (item.get('default') ?? ''), 'default', this.language);
    if (!value && this.language === item.itextModel.getDefaultLanguage())
      item.set('', 'default', this.language);
  }
  override handleChange(): void {
    const before = this.#item?.get('default', this.language);
    super.handleChange();
    const text = this.#item?.get('default', this.language);
    if (before !== text) this.mug.form.fire({ type: 'question-label-text-change', mug: this.mug, text });
  }
  override refreshMessages(): void {
    const boxes = this.element?.querySelectorAll<HTMLElement>('.messages');
    showMessages(boxes?.[boxes.length - 1] ?? null, this.mug, this.id, false);
  }
}

import { $ } from '../jquery.ts';
import type { Mug } from '../model/mug.ts';
import type { Card } from '../model/properties.ts';
import type { CardConfig, CardField } from '../model/property-spec.ts';
import { el } from '../ui/dom.ts';
import { type EditorWrapper, makeEditor } from './rich-text.ts';

/** One field of a card that is on the screen. */
export interface ShownField {
  readonly spec: CardField;
  readonly control: HTMLElement;
  readonly error: HTMLElement;
  /** What is wrong is said of a required field only after it was touched. */
  touched: boolean;
  read(): string;
}

function makeControl(
  mug: Mug,
  spec: CardField,
  value: string,
): { control: HTMLElement; editor: EditorWrapper | null } {
  const common = { 'data-widget': spec.widget, 'data-required': spec.required ? 'true' : undefined };
  if (spec.widget === 'dropdown') {
    const options = ['', ...(spec.options ?? [])].map((one) =>
      el('option', { value: one, selected: one === value }, one),
    );
    return {
      control: el('select', { ...common, class: `form-control ${spec.className}` }, ...options),
      editor: null,
    };
  }
  if (spec.widget === 'xpath' && mug.form.richText) {
    const control = el('div', {
      ...common,
      class: `form-control fd-input jstree-drop fd-xpath-input ${spec.className}`,
      contenteditable: 'true',
      role: 'textbox',
      'data-initial-value': value,
    });
    const editor = makeEditor(control, mug.form, true);
    mug.on('teardown-mug-properties', editor.destroy, null, 'teardown-mug-properties');
    if (value) editor.setValue(value);
    return { control, editor };
  }
  const isXPath = spec.widget === 'xpath';
  const control = el('input', {
    ...common,
    type: 'text',
    class: `form-control ${isXPath ? 'fd-xpath-input ' : 'jstree-drop '}${spec.className}`,
    placeholder: spec.placeholder,
    'data-is-identifier': spec.key === null ? 'true' : undefined,
  });
  control.value = isXPath ? mug.form.normalizeXPath(value) : value;
  return { control, editor: null };
}

/** Makes one field of a card; `changed` is called for each change of it. */
export function makeField(
  mug: Mug,
  spec: CardField,
  value: string,
  changed: (field: ShownField) => void,
): [HTMLElement, ShownField] {
  const { control, editor } = makeControl(mug, spec, value);
  const error = el('div', { class: 'help-block text-danger fd-field-error hide' });
  const plain = (): string => $(control).val();
  const read = (): string => {
    if (editor) return editor.getValue();
    return spec.widget === 'xpath' ? mug.form.normalizeHashtag(plain()) : plain();
  };
  const field: ShownField = { spec, control, error, touched: false, read };
  const onChange = (): void => {
    field.touched = true;
    changed(field);
  };
  // A name is heard of by jQuery's change and keyup only: an `input` event alone does nothing.
  if (editor) editor.on('change', onChange);
  else $(control).on('change keyup', onChange);
  const edit = el(
    'button',
    { type: 'button', class: 'btn btn-default fd-xpath-edit', title: 'Open expression editor' },
    '✎',
  );
  const box =
    spec.widget === 'xpath' ? el('div', { class: 'fd-nested-xpath-field' }, control, edit) : control;
  const label = el('label', { class: 'control-label col-sm-3' }, spec.label);
  return [el('div', { class: 'form-group' }, label, el('div', { class: 'col-sm-9' }, box, error)), field];
}

function errorOf(mug: Mug, { spec, touched, read }: ShownField): string | null {
  const value = read();
  if (spec.required && !value && touched) return 'Required';
  if (spec.widget === 'xpath' && value) {
    try {
      mug.form.xpath.parse(value);
    } catch {
      return 'Invalid XPath expression';
    }
  }
  return spec.validate?.(value) ?? null;
}

/** Shows what is wrong with a field beside it. */
export function validateField(mug: Mug, field: ShownField): void {
  const error = errorOf(mug, field);
  field.control.closest('.form-group')?.classList.toggle('has-error', error !== null);
  field.error.textContent = error ?? '';
  field.error.classList.toggle('hide', error === null);
}

export function emptyCard(config: CardConfig): Card {
  return Object.fromEntries(config.fields.flatMap(({ key }) => (key === null ? [] : [[key, '']])));
}

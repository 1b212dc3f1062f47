import type { EditPlan } from './plan.ts';
import { type Form, type Itext, type JQuery, type Mug, textOf, type Vellum, type Widget } from './vellum.ts';

/** The question whose fields are on the screen; null when none or several are selected. */
export function shownMug(vellum: Vellum): Mug | null {
  const selected = vellum.getCurrentlySelectedMug?.(true);
  return Array.isArray(selected) && selected.length === 1 ? (selected[0] as Mug) : null;
}

/** Whether a mug has a field of that name; Vellum throws for names that it does not know. */
export function hasField(mug: Mug, attr: string): boolean {
  try {
    return Object.hasOwn(mug.spec ?? {}, attr) && mug.getPresence?.(attr) !== 'notallowed';
  } catch {
    return false;
  }
}

/** The lock plugin keeps designers from editing; a write from a script would get through, so it is asked here. */
export function isLocked(vellum: Vellum, mug: Mug, attr: string): boolean {
  return mug.p.locked === true || vellum.isPropertyLocked?.(mug, attr) === true;
}

/** The shown question's field of that name, as Vellum's own widget; null when it is not of this question. */
export function widgetOf(vellum: Vellum, mug: Mug, name: string): Widget | null {
  let element: JQuery = vellum.$f.find(`.fd-question-properties [name=${JSON.stringify(name)}]`);
  for (; element.length > 0; element = element.parent()) {
    const widget = element.data('vellum_widget') as Widget | undefined;
    if (widget) return widget.mug === mug ? widget : null;
  }
  return null;
}

/**
 * Sets a property the way a designer would. Through the field, where it is on the screen, because only then Ctrl+Z
 * takes it back; through the model's setter otherwise. Both fire Vellum's events and make the form dirty.
 */
export function setProperty(vellum: Vellum, mug: Mug, attr: string, value: string | null): void {
  const shown = shownMug(vellum) === mug;
  const widget = shown ? widgetOf(vellum, mug, `property-${attr}`) : null;
  if (widget) {
    widget.setValue(value ?? '');
    widget.handleChange();
    widget.input?.trigger('change.select2');
    return;
  }
  mug.p[attr] = value;
  // A field that shows an old value would write it back at the next key stroke.
  if (shown) vellum.refreshCurrentMug?.();
}

/** The same as a step that can be taken back. */
export function setting(vellum: Vellum, mug: Mug, attr: string, value: string | null): EditPlan {
  return (undo) => {
    const before = mug.p[attr];
    undo(() => setProperty(vellum, mug, attr, typeof before === 'string' ? before : null));
    setProperty(vellum, mug, attr, value);
  };
}

/** Cards of an action on the screen by their name. Two of one name can stand there; Vellum's model has the last. */
export function cardsNamed(vellum: Vellum, mug: Mug, attr: string, property: string): HTMLElement[] {
  if (shownMug(vellum) !== mug) return [];
  const cards = vellum.$f.find(`[name="property-${attr}"] .fd-update-property`);
  return Array.from(cards as ArrayLike<HTMLElement>).filter((card) => nameField(card)?.value === property);
}

export function nameField(card: HTMLElement): HTMLInputElement | null {
  return card.querySelector<HTMLInputElement>('input.fd-update-property-name');
}

interface Editor {
  getValue(): string;
  setValue(value: string): void;
}

function calculationField(vellum: Vellum, card: HTMLElement) {
  const field = card.querySelector<HTMLInputElement>('.fd-update-property-calculate');
  if (!field) return null;
  const jQuery = vellum.$f.constructor as (target: Element) => JQuery;
  return { field, editor: jQuery(field).data('editorWrapper') as Editor | undefined };
}

export function calculationOf(vellum: Vellum, card: HTMLElement): string {
  const found = calculationField(vellum, card);
  return found ? (found.editor?.getValue() ?? found.field.value).trim() : '';
}

/** Writes a card's calculation through its own editor. False when there is none to write with. */
export function setCardCalculation(vellum: Vellum, card: HTMLElement, value: string): boolean {
  const found = calculationField(vellum, card);
  if (!found) return false;
  const { field, editor } = found;
  if (editor) editor.setValue(value);
  // Without rich text the field shows XPath, although the model holds hashtags.
  else field.value = textOf(vellum.data.core.form?.normalizeXPath?.(value)) || value;
  fire(field, editor ? 'input' : 'change');
  return true;
}

export function fire(element: Element, type: string): void {
  element.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Through its field where that is on the screen. */
export function setMessage(vellum: Vellum, mug: Mug, item: Itext, language: string, text: string): void {
  const widget = shownMug(vellum) === mug && widgetOf(vellum, mug, `itext-${language}-constraintMsg`);
  if (widget) {
    widget.setValue(text);
    widget.handleChange();
  }
  if (item.get('default', language) !== text) item.set(text, 'default', language);
}

export function choicesOf(form: Form, mug: Mug): Mug[] {
  return form.getChildren(mug).filter((child) => child.__className === 'Choice');
}

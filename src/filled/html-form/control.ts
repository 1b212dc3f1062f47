import type { ContactProperty } from '../../contact/contact.ts';

/** One place of a form where a person enters a property: an input, or all radio buttons of a name. */
export interface Control {
  readonly property: ContactProperty;
  /** The input; of radio buttons the last, after which there is room. It carries the message. */
  readonly element: HTMLElement;
  /** All radio buttons of the name; else the input alone. */
  readonly elements: readonly HTMLElement[];
}

type Native = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** By name and not by class: inputs of another frame have classes of their own. */
export function isNative(element: Element): element is Native {
  return /^(input|textarea|select)$/.test(element.localName);
}

function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}

export function isToggle(element: Element): element is HTMLInputElement {
  return isInput(element) && (element.type === 'checkbox' || element.type === 'radio');
}

/** Whether a value can be read from an element: a native input, or a custom element with a text as its `value`. */
export function holdsValue(element: Element): element is HTMLElement {
  if (isNative(element)) return !isInput(element) || !/^(submit|reset|button|image|file)$/.test(element.type);
  return element.localName.includes('-') && typeof Reflect.get(element, 'value') === 'string';
}

/** What would be submitted. A box or radio button that is not chosen submits nothing. */
export function readValue({ elements }: Control): string {
  for (const element of elements) {
    if (isToggle(element)) {
      if (element.checked) return element.value;
    } else return String(Reflect.get(element, 'value') ?? '');
  }
  return '';
}

/** Sets a property behind the back of a framework's own accessor (React puts one on the input to see changes). */
function setNatively(element: HTMLElement, name: 'value' | 'checked', value: string | boolean): void {
  const prototype: unknown = Object.getPrototypeOf(element);
  const descriptor =
    typeof prototype === 'object' && prototype !== null
      ? Object.getOwnPropertyDescriptor(prototype, name)
      : undefined;
  if (descriptor?.set) Reflect.apply(descriptor.set, element, [value]);
  else Reflect.set(element, name, value);
}

function announce(element: HTMLElement, text: string | null): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const input =
    text === null
      ? new view.Event('input', { bubbles: true, composed: true })
      : new view.InputEvent('input', {
          bubbles: true,
          composed: true,
          inputType: 'insertReplacementText',
          data: text,
        });
  element.dispatchEvent(input);
  element.dispatchEvent(new view.Event('change', { bubbles: true }));
}

/** Whether the form offers a fixed choice, so that a person may not be able to enter what is right. */
export function isChoice({ elements }: Control): boolean {
  return elements.some((element) => isToggle(element) || element.localName === 'select');
}

/** Whether a value can be put into the control: it may be changed, and offers the value where it offers some. */
export function takes({ elements }: Pick<Control, 'elements'>, value: string): boolean {
  const [element] = elements;
  if (!element) return false;
  const toggles = elements.filter(isToggle);
  if (toggles.length > 0)
    return toggles.some((toggle) => toggle.type === 'radio' && toggle.value === value && !toggle.disabled);
  if (!isNative(element)) return true;
  if (element.disabled || ('readOnly' in element && element.readOnly)) return false;
  if (element.localName !== 'select') return true;
  const options = [...(element as HTMLSelectElement).options];
  return options.some((option) => option.value === value && !option.disabled);
}

/**
 * Puts a value in as a person would: frameworks notice it by the usual events.
 *
 * @returns false when the control cannot hold the value: no such choice, or it may not be changed. It is then as before.
 */
export function writeValue(control: Pick<Control, 'elements'>, value: string): boolean {
  const [element] = control.elements;
  if (!element || !takes(control, value)) return false;
  const toggle = control.elements.filter(isToggle).find((candidate) => candidate.value === value);
  if (toggle) {
    setNatively(toggle, 'checked', true);
    announce(toggle, null);
    return true;
  }
  const before = String(Reflect.get(element, 'value') ?? '');
  setNatively(element, 'value', value);
  // A number box takes no text that is no number, and an e-mail box drops outer blanks.
  if (Reflect.get(element, 'value') !== value) {
    setNatively(element, 'value', before);
    return false;
  }
  announce(element, value);
  return true;
}

import type { ContactProperty } from '../contact/contact.ts';

/** What a field says of its value. */
export interface FieldCheck {
  /** False when the form must not be sent with it: an error, or nothing where something is required. */
  readonly valid: boolean;
  /** Null when nothing is wrong. */
  readonly severity: 'error' | 'warning' | 'info' | null;
  /** What HQ would do with the value, in the words that the person sees; empty when nothing is wrong. */
  readonly text: string;
  /** What was probably meant. */
  readonly suggestion: string | null;
}

/** One of the custom elements that `defineElements` defines. It takes part in its form as inputs do. */
export interface FieldElement extends HTMLElement {
  /** What is stored: the digits of a number, a zone as HQ spells it, `1` for a number that is verified. */
  value: string;
  name: string;
  disabled: boolean;
  required: boolean;
  /** The case property that the value is for. */
  readonly contactProperty: ContactProperty;
  readonly type: string;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
  /** Says now what is wrong with the value, as leaving the field does, and answers with it. */
  validate(): FieldCheck;
}

/** The attributes of the elements, for JSX. */
export interface FieldAttributes {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly label?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly readonly?: boolean | undefined;
  /** ISO code of the phone field's first country. */
  readonly country?: string | undefined;
  /** The id of the number that a "verified" field is about. */
  readonly for?: string | undefined;
}

export interface CaselineElements {
  'caseline-phone-field': FieldElement;
  'caseline-verified-field': FieldElement;
  'caseline-email-field': FieldElement;
  'caseline-zone-field': FieldElement;
  'caseline-language-field': FieldElement;
  'caseline-gateway-field': FieldElement;
}

/** A field tells what is wrong with its value, whenever that is another. It bubbles. */
export const CHECK_EVENT = 'caseline-check';

declare global {
  interface HTMLElementTagNameMap extends CaselineElements {}
  interface HTMLElementEventMap {
    'caseline-check': CustomEvent<FieldCheck>;
  }
}

import { type FunctionComponent, render } from 'preact';
import type { ContactProperty } from '../contact/contact.ts';
import type { Judge } from '../contact/judge/judge.ts';
import type { ValueProblem } from '../contact/value-problem.ts';
import { problemText } from '../contact/verdict/problem-text.ts';
import { holdWhilePressed } from '../overlay/shell/host/hold-while-pressed.ts';
import { adopt } from './adopt.ts';
import { checkOf, QUIET } from './check-of.ts';
import { type FieldContext, type FieldProps, factsOf } from './field.ts';
import { CHECK_EVENT, type FieldCheck, type FieldElement } from './field-element.ts';
import { numberBeside } from './number-beside.ts';

/** Where the fields of a page learn what they share. */
export interface FieldHost {
  readonly context: FieldContext;
  readonly css: string;
  /** Called when the context has changed; ends with the signal. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

export interface FieldKind {
  readonly property: ContactProperty;
  readonly component: FunctionComponent<FieldProps>;
  readonly judge: Judge;
}

const ATTRIBUTES = ['value', 'label', 'placeholder', 'required', 'readonly', 'country', 'for'] as const;

/**
 * The class of a custom element that holds one property. It takes part in its form as inputs do: `name`, `value`,
 * validity, reset, `label for`, disabled fieldsets, `input` and `change`.
 *
 * @param view the window whose elements are made
 */
export function createFieldClass(
  view: Window & typeof globalThis,
  kind: FieldKind,
  host: FieldHost,
): CustomElementConstructor {
  return class CaselineField extends view.HTMLElement implements FieldElement {
    static readonly formAssociated = true;
    static readonly observedAttributes = ATTRIBUTES;

    readonly contactProperty = kind.property;
    readonly #internals = this.attachInternals();
    readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    #value = '';
    /** A value that was set or entered; until then the attribute counts. */
    #dirty = false;
    #touched = false;
    #missing = false;
    #disabled = false;
    #before = '';
    #told = QUIET;
    #life: AbortController | null = null;
    #whenReleased = (work: () => void): void => work();
    #worn = '';

    constructor() {
      super();
      this.#dress();
      // The boxes inside tell us; the page hears one event of the field itself.
      for (const type of ['input', 'change'])
        this.#root.addEventListener(type, (event) => event.stopPropagation());
      this.addEventListener('invalid', (event) => {
        // Said by the field itself, where it can be read again.
        event.preventDefault();
        this.#touched = true;
        this.#missing = true;
        this.#draw();
        if (this.form?.querySelector(':invalid') === this) this.focus();
      });
    }

    get value(): string {
      return this.#value;
    }
    set value(value: string) {
      this.#dirty = true;
      this.#set(String(value ?? ''));
    }
    get name(): string {
      return this.getAttribute('name') ?? '';
    }
    set name(name: string) {
      this.setAttribute('name', name);
    }
    get type(): string {
      return this.localName;
    }
    get form(): HTMLFormElement | null {
      return this.#internals.form;
    }
    get labels(): NodeList {
      return this.#internals.labels;
    }
    get validity(): ValidityState {
      return this.#internals.validity;
    }
    get validationMessage(): string {
      return this.#internals.validationMessage;
    }
    get willValidate(): boolean {
      return this.#internals.willValidate;
    }
    get disabled(): boolean {
      return this.hasAttribute('disabled');
    }
    set disabled(disabled: boolean) {
      this.toggleAttribute('disabled', disabled);
    }
    get required(): boolean {
      return this.hasAttribute('required');
    }
    set required(required: boolean) {
      this.toggleAttribute('required', required);
    }
    checkValidity(): boolean {
      return this.#internals.checkValidity();
    }
    reportValidity(): boolean {
      return this.#internals.reportValidity();
    }
    validate(): FieldCheck {
      this.#touched = true;
      this.#missing ||= this.required && this.#value === '';
      this.#set(this.#value);
      return this.#check();
    }

    connectedCallback(): void {
      // A value that was set before the element was defined is a plain property and hides ours.
      if (Object.hasOwn(this, 'value')) {
        const early: unknown = Reflect.get(this, 'value');
        Reflect.deleteProperty(this, 'value');
        this.value = String(early);
      }
      this.#life = new AbortController();
      const { signal } = this.#life;
      // The page may have become dark while the element was not in it.
      this.#dress();
      host.onChange(() => {
        this.#dress();
        this.#set(this.#value);
      }, signal);
      this.#whenReleased = holdWhilePressed(this.ownerDocument, signal);
      if (kind.property === 'contact_phone_number_is_verified') {
        const follow = (): void => this.#draw();
        for (const type of ['input', 'change', 'reset'])
          this.getRootNode().addEventListener(type, follow, { signal });
      }
      if (!this.#dirty) this.#value = this.getAttribute('value') ?? '';
      this.#touched ||= this.#value !== '';
      this.#set(this.#value);
    }

    /** The colours of the page as it is now. */
    #dress(): void {
      if (host.css === this.#worn) return;
      this.#worn = host.css;
      adopt(this.#root, this.#worn);
    }

    disconnectedCallback(): void {
      this.#life?.abort();
      this.#life = null;
      // A page that only moves the element connects it again at once.
      queueMicrotask(() => {
        if (!this.isConnected) render(null, this.#root);
      });
    }

    attributeChangedCallback(name: string): void {
      if (name === 'value' && !this.#dirty) this.#value = this.getAttribute('value') ?? '';
      if (this.#life) this.#set(this.#value);
    }

    formDisabledCallback(disabled: boolean): void {
      this.#disabled = disabled;
      this.#draw();
    }

    formResetCallback(): void {
      this.#dirty = false;
      this.#missing = false;
      const value = this.getAttribute('value') ?? '';
      this.#touched = value !== '';
      this.#set(value);
    }

    formStateRestoreCallback(state: unknown): void {
      if (typeof state === 'string') this.value = state;
    }

    #enter(value: string, settled: boolean): void {
      this.#dirty = true;
      if (settled) this.#touched = true;
      const changed = value !== this.#value;
      this.#set(value);
      if (changed) this.dispatchEvent(new view.Event('input', { bubbles: true, composed: true }));
      if (settled) this.#settle();
    }

    #settle(): void {
      if (this.#value === this.#before) return;
      this.#before = this.#value;
      this.dispatchEvent(new view.Event('change', { bubbles: true }));
    }

    #leave(): void {
      this.#settle();
      this.#whenReleased(() => {
        this.#touched ||= this.#value !== '';
        this.#draw();
      });
    }

    #set(value: string): void {
      this.#value = value;
      if (!this.#dirty) this.#before = value;
      this.#internals.setFormValue(value);
      this.#judge();
      this.#draw();
      if (this.#life) this.#tell();
    }

    #judge(): void {
      const { language } = host.context;
      const { required } = language.fields;
      const verdict = this.#verdict();
      if (this.required && this.#value === '') this.#internals.setValidity({ valueMissing: true }, required);
      else if (verdict?.advice.severity === 'error')
        this.#internals.setValidity({ customError: true }, problemText(verdict, language.contact));
      else this.#internals.setValidity({});
    }

    #check(): FieldCheck {
      const missing = this.validity.valueMissing ? this.validationMessage : null;
      return checkOf(this.validity.valid, missing, this.#verdict(), host.context.language.contact);
    }

    /** The page hears what is wrong, whenever that is another. */
    #tell(): void {
      const detail = this.#check();
      const news = JSON.stringify(detail);
      if (news === this.#told) return;
      this.#told = news;
      this.dispatchEvent(new view.CustomEvent(CHECK_EVENT, { bubbles: true, composed: true, detail }));
    }

    #verdict(): ValueProblem | null {
      return kind.judge(this.#value, factsOf({ context: host.context, country: this.#country() }));
    }

    #country(): string | null {
      return this.getAttribute('country')?.toUpperCase() ?? null;
    }

    #label(): string | null {
      const given = this.getAttribute('label') ?? this.getAttribute('aria-label');
      const [label] = this.#internals.labels;
      return given ?? (label?.textContent?.replace(/\s+/g, ' ').trim() || null);
    }

    #draw(): void {
      if (!this.#life) return;
      const { component: Component, property } = kind;
      render(
        <Component
          property={property}
          value={this.#value}
          label={this.#label()}
          placeholder={this.getAttribute('placeholder')}
          disabled={this.#disabled}
          readOnly={this.hasAttribute('readonly')}
          required={this.required}
          country={this.#country()}
          number={property === 'contact_phone_number_is_verified' ? numberBeside(this, this.form) : ''}
          touched={this.#touched}
          missing={this.#missing}
          problem={this.#verdict()}
          context={host.context}
          onValue={(value, settled) => this.#enter(value, settled)}
          onLeave={() => this.#leave()}
        />,
        this.#root,
      );
    }
  };
}

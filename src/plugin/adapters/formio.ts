import type { Builder } from '../../builders/builder.ts';
import type { ContactProperty } from '../../contact/contact.ts';
import { isContactProperty } from '../../contact/contact.ts';
import type { AdapterChange, AdapterQuestion } from './adapter.ts';
import { createBuilder } from './create-builder.ts';

interface FormioChoice {
  value: string;
  label?: string;
}

/** The part of a component of Form.io that is read and mended here. */
export interface FormioComponent {
  type: string;
  key: string;
  label?: string;
  input?: boolean;
  inputMask?: string;
  defaultValue?: unknown;
  /** Of a select. */
  data?: { values?: FormioChoice[] };
  /** Of radio buttons and boxes. */
  values?: FormioChoice[];
  components?: FormioComponent[];
  properties?: { case_property?: string };
}

export interface FormioSchema {
  components: FormioComponent[];
}

/** Form.io's builder, as `await Formio.builder(element, schema)` gives it. */
export interface FormioBuilder {
  readonly form: FormioSchema;
  setForm(form: FormioSchema): Promise<unknown>;
  on(event: 'change', listener: () => void): unknown;
  off(event: 'change', listener: () => void): unknown;
}

export interface FormioOptions {
  readonly formio: FormioBuilder;
  /** The element that the builder was made in. */
  readonly element: Element;
  /** The page's own button that saves the schema. */
  readonly save?: HTMLElement | undefined;
  /** Which component fills which field, by key; beside those that name it in the custom property `case_property`. */
  readonly fields?: { readonly [P in ContactProperty]?: string | undefined } | undefined;
}

const TYPES: Readonly<Record<string, AdapterQuestion['type']>> = {
  textfield: 'text',
  textarea: 'text',
  email: 'text',
  phoneNumber: 'phone',
  number: 'number',
  datetime: 'date',
  day: 'date',
  select: 'one-choice',
  radio: 'one-choice',
  selectboxes: 'several-choices',
  hidden: 'value',
};

function inputsOf(components: readonly FormioComponent[]): FormioComponent[] {
  return components.flatMap((component) => [
    ...(component.input && component.type !== 'button' ? [component] : []),
    ...inputsOf(component.components ?? []),
  ]);
}

const choicesOf = ({ data, values }: FormioComponent): FormioChoice[] => data?.values ?? values ?? [];

function questionOf(component: FormioComponent): AdapterQuestion {
  const { key, label, type, defaultValue } = component;
  return {
    name: key,
    label,
    type: TYPES[type] ?? 'other',
    choices: choicesOf(component),
    value: typeof defaultValue === 'string' ? defaultValue : '',
  };
}

function change(component: FormioComponent, wanted: AdapterChange): boolean {
  if (wanted.type === 'question-type') {
    component.type = wanted.to === 'phone' ? 'phoneNumber' : 'textfield';
    delete component.inputMask;
    return true;
  }
  if (wanted.type === 'value') {
    component.defaultValue = wanted.to;
    return true;
  }
  const choice = choicesOf(component).find(({ value }) => value === wanted.from);
  if (choice) choice.value = wanted.to;
  return choice !== undefined;
}

/** Form.io's form builder, for `attach(element, { builder: formioBuilder({ formio, element, save }) })`. */
export function formioBuilder({
  formio,
  element,
  save,
  fields = {},
}: FormioOptions): (signal: AbortSignal) => Builder {
  const inputs = (): FormioComponent[] => inputsOf(formio.form.components);
  const fieldOf = ({ key, properties }: FormioComponent): string | undefined =>
    Object.entries(fields).find(([, chosen]) => chosen === key)?.[0] ?? properties?.case_property;
  return createBuilder({
    title: 'Form.io',
    save,
    questions: () => inputs().map(questionOf),
    writes: () =>
      inputs().flatMap((component) => {
        const field = fieldOf(component);
        return field !== undefined && isContactProperty(field) ? [{ question: component.key, field }] : [];
      }),
    async apply(changes) {
      const schema = structuredClone(formio.form);
      const copies = inputsOf(schema.components);
      const made = changes.every((wanted) => {
        const component = copies.find(({ key }) => key === wanted.question);
        return component !== undefined && change(component, wanted);
      });
      if (made) await formio.setForm(schema);
      return made;
    },
    anchor: (name) => element.querySelector(`.formio-component-${CSS.escape(name)}`),
    watch(listener, signal) {
      const changed = (): void => listener('form');
      formio.on('change', changed);
      const observer = new MutationObserver(() => listener('view'));
      observer.observe(element, { childList: true, subtree: true });
      signal.addEventListener('abort', () => {
        formio.off('change', changed);
        observer.disconnect();
      });
    },
  });
}

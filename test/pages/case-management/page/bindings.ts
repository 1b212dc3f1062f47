import type { AllBindings, BindingHandler, Observable } from 'knockout';
import { $ } from '../../form-builder/jquery.ts';
import { ko } from '../knockout.ts';
import type { Question } from '../model/options.ts';
import type { SaveButton } from './save-button.ts';

function install(name: string, handler: BindingHandler): void {
  Object.assign(ko.bindingHandlers, { [name]: handler });
}

function displayOf({ label, hashtagValue, value, tag, repeat }: Question): string {
  const prefix = repeat ? '- ' : '';
  return `${prefix}${label}${tag === 'hidden' ? ' (Hidden)' : ''} (${hashtagValue || value})`;
}

function setOptions(select: HTMLSelectElement, questions: readonly Question[], value: string): void {
  const option = (text: string, of: string): HTMLOptionElement => new Option(text, of);
  const known = questions.some((question) => question.value === value);
  const options = [
    option('', ''),
    ...questions.map((question) => option(displayOf(question), question.value)),
  ];
  if (value && !known) options.splice(1, 0, option(`Unidentified Question (${value})`, value));
  select.replaceChildren(...options);
  select.value = value;
}

/** select2 around a list of questions; a question that is not in it is kept and warned of. */
const questionsSelect: BindingHandler = {
  init(element: HTMLSelectElement, accessor, allBindings: AllBindings) {
    const questions = ko.unwrap<readonly Question[]>(accessor());
    const value = ko.unwrap<string>(allBindings.get('value')) ?? '';
    setOptions(element, questions, value);
    if (value && !questions.some((question) => question.value === value)) {
      const warning = document.createElement('div');
      warning.className = 'help-block';
      warning.textContent = 'We cannot find this question in the allowed questions for this field.';
      element.after(warning);
      element.parentElement?.classList.add('has-error');
    }
    $(element).select2({});
  },
  update(element: HTMLSelectElement, accessor, allBindings: AllBindings) {
    const questions = ko.unwrap<readonly Question[]>(accessor());
    const value = ko.unwrap<string>(allBindings.get('value')) ?? '';
    setOptions(element, questions, value);
    const box = element.parentElement;
    if (box?.classList.contains('has-error') && questions.some((question) => question.value === value)) {
      box.classList.remove('has-error');
      box.querySelector('.help-block')?.remove();
    }
    $(element).trigger('change.select2');
  },
};

/** An empty property takes the name of the question. */
const valueDefault: BindingHandler = {
  init: (...given) => Reflect.apply(ko.bindingHandlers.value?.init ?? (() => {}), null, given),
  update(element, accessor, allBindings: AllBindings, model, context) {
    const value = accessor() as Observable<string>;
    if (!value()) value(ko.unwrap(allBindings.get('default')));
    ko.bindingHandlers.value?.update?.(element, accessor, allBindings, model, context);
  },
};

/** Blanks become `_` as they are typed; At.js offers the known properties and tells of a choice by jQuery alone. */
const casePropertyAutocomplete: BindingHandler = {
  init(element: HTMLInputElement, accessor) {
    $(element).on('textchange', () => {
      if (!/\s/.test(element.value)) return;
      const caret = element.selectionStart;
      element.value = element.value.replace(/\s/g, '_');
      element.setSelectionRange(caret, caret);
    });
    $(element).on('keydown', (event) => {
      if (event.altKey && Reflect.get(event, 'key') === 'ArrowDown') {
        const [first] = ko.unwrap<readonly string[]>(accessor());
        if (first === undefined) return;
        element.value = first;
        $(element).trigger('textchange').trigger('change');
      }
    });
  },
};

/** Options from `{value, label}`. */
const optstr: BindingHandler = {
  init(element: HTMLSelectElement, accessor) {
    const options = ko.unwrap<readonly { value: string; label: string }[]>(accessor());
    element.replaceChildren(...options.map(({ value, label }) => new Option(label, value)));
  },
};

const saveButton: BindingHandler = {
  init(element: HTMLElement, accessor) {
    const [bar] = (accessor() as SaveButton).ui.get();
    if (bar) element.append(bar);
  },
};

export function installBindings(): void {
  install('questionsSelect', questionsSelect);
  install('valueDefault', valueDefault);
  install('casePropertyAutocomplete', casePropertyAutocomplete);
  install('optstr', optstr);
  install('saveButton', saveButton);
}

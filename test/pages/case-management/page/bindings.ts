import type { AllBindings, BindingHandler, Observable } from 'knockout';
import { $ } from '../../form-builder/jquery.ts';
import { ko } from '../knockout.ts';
import type { Question } from '../model/options.ts';
import type { SaveButton } from './save-button.ts';
import { offerSuggestions } from './suggestions.ts';
import { hearTextChange } from './text-change.ts';

function install(name: string, handler: BindingHandler): void {
  Object.assign(ko.bindingHandlers, { [name]: handler });
}

function displayOf({ label, hashtagValue, value, tag, repeat }: Question): string {
  const prefix = repeat ? '- ' : '';
  return `${prefix}${label}${tag === 'hidden' ? ' (Hidden)' : ''} (${hashtagValue || value})`;
}

const UNKNOWN =
  'We cannot find this question in the allowed questions for this field. It is likely that you deleted or renamed the question. Please choose a valid question from the dropdown.';

function optionsOf(questions: readonly Question[]): HTMLOptionElement[] {
  return questions.map((question) => new Option(displayOf(question), question.value));
}

/**
 * select2 around a list of questions. A question that is not in the list is warned of, and its option is taken away
 * again as soon as the list is set: from then on the field shows nothing. What Knockout's own `value` does then is
 * Knockout's: a row that is drawn anew loses its question, a row that stands keeps it.
 */
const questionsSelect: BindingHandler = {
  init(element: HTMLSelectElement, accessor, allBindings: AllBindings) {
    const questions = ko.unwrap<readonly Question[]>(accessor());
    const value = ko.unwrap<string>(allBindings.get('value')) ?? '';
    const unknown = value !== '' && !questions.some((question) => question.value === value);
    element.replaceChildren(
      new Option('', ''),
      ...(unknown ? [new Option(`Unidentified Question (${value})`, value)] : []),
      ...optionsOf(questions),
    );
    element.value = value;
    if (unknown) {
      const warning = document.createElement('div');
      warning.className = 'help-block';
      warning.textContent = UNKNOWN;
      element.after(warning);
      element.parentElement?.classList.add('has-error');
    }
    $(element).select2({});
  },
  update(element: HTMLSelectElement, accessor, allBindings: AllBindings) {
    const questions = ko.unwrap<readonly Question[]>(accessor());
    const value = ko.unwrap<string>(allBindings.get('value')) ?? '';
    const present = [...element.options];
    const offered = new Set(questions.map((question) => question.value));
    element.append(
      ...optionsOf(questions.filter((one) => !present.some((option) => option.value === one.value))),
    );
    for (const option of present) if (option.value !== '' && !offered.has(option.value)) option.remove();
    const box = element.parentElement;
    if (box?.classList.contains('has-error') && offered.has(value)) {
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
    hearTextChange(element);
    $(element).on('textchange', () => {
      if (/\s/.test(element.value)) {
        const caret = element.selectionStart;
        element.value = element.value.replace(/\s/g, '_');
        element.setSelectionRange(caret, caret);
      }
    });
    offerSuggestions(
      element,
      () => ko.unwrap<readonly string[]>(accessor()),
      (name) => {
        element.value = name;
        $(element).trigger('change').trigger('textchange');
      },
    );
    $(element).on('textchange', () => {
      if (element.value !== '') $(element).trigger('change');
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

/** A question before something goes: HQ puts it at the end of the page, outside of the tab. */
const openModal: BindingHandler = {
  init(element: HTMLElement, accessor, _bindings, _model, context) {
    const template = document.getElementById(accessor() as string)?.innerHTML ?? '';
    element.addEventListener('click', (event) => {
      event.preventDefault();
      const modal = document.createElement('div');
      modal.className = 'modal in show';
      modal.innerHTML = template;
      document.body.append(modal);
      const close = (): void => modal.remove();
      ko.applyBindingsToDescendants(context.extend({ close }), modal);
    });
  },
};

export function installBindings(): void {
  install('openModal', openModal);
  install('questionsSelect', questionsSelect);
  install('valueDefault', valueDefault);
  install('casePropertyAutocomplete', casePropertyAutocomplete);
  install('optstr', optstr);
  install('saveButton', saveButton);
}

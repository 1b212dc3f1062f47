/** Web Apps as a single page: menus, lists of cases and forms, with its state as JSON in the hash. */
import { type Answer, ask } from './ask.ts';
import { Form } from './form.ts';
import { ko } from './knockout.ts';

interface Switches {
  readonly paged: boolean;
  readonly json: boolean;
  readonly wraps: boolean;
}

interface State {
  readonly appId?: string;
  readonly selections?: readonly string[];
}

/** HQ takes each value out of the document when it reads it. */
function pageData<T>(name: string): T {
  const element = document.querySelector(`.initial-page-data [data-name="${name}"]`);
  const text = element?.getAttribute('data-value') ?? 'null';
  element?.remove();
  try {
    return JSON.parse(text);
  } catch {
    return text as T;
  }
}

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`${selector} is not there`);
  return element;
};

/** A script of the page that looks at requests itself, before Caseline is there or after. */
function wrapRequests(): void {
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...args: unknown[]) {
    document.body.dataset.asked = String(Number(document.body.dataset.asked ?? 0) + 1);
    return Reflect.apply(open, this, args);
  } as typeof open;
}

/** As HQ renders labels of choices: a paragraph, and a line's end behind it. */
ko.bindingHandlers.renderMarkdown = {
  update(element: HTMLElement, accessor) {
    const line = document.createElement('p');
    line.textContent = String(ko.unwrap(accessor()) ?? '');
    element.replaceChildren(line, '\n');
  },
};

const SLIDE_MS = 200;
/** The slide that an element is in: a new one takes its place, or the old one's end would undo it. */
const slides = new WeakMap<HTMLElement, { readonly shown: boolean; readonly animation: Animation }>();

/** As HQ folds a group: at once for the document, to the eye bit by bit. */
ko.bindingHandlers.slideVisible = {
  init(element: HTMLElement, accessor) {
    element.style.display = ko.unwrap(accessor()) ? '' : 'none';
  },
  update(element: HTMLElement, accessor) {
    const shown = Boolean(ko.unwrap(accessor()));
    const under = slides.get(element);
    if (shown === (under?.shown ?? element.style.display !== 'none')) return;
    under?.animation.cancel();
    element.style.display = '';
    element.style.overflow = 'hidden';
    const height = `${element.scrollHeight}px`;
    const frames = [{ height: '0px' }, { height }];
    const animation = element.animate(shown ? frames : frames.reverse(), SLIDE_MS);
    slides.set(element, { shown, animation });
    animation.onfinish = () => {
      slides.delete(element);
      element.style.overflow = '';
      if (!shown) element.style.display = 'none';
    };
  },
};

const environment = pageData<string>('environment');
const app = pageData<{ readonly _id: string }>('app');
const switches = pageData<Switches>('page_switches');
const webforms = find('#webforms');

let onRender = (): void => {};
addEventListener('test:render', () => onRender());

function readState(): State {
  try {
    return JSON.parse(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return {};
  }
}

function go(state: State): void {
  location.hash = encodeURIComponent(JSON.stringify(state));
}

function notify(text: string, kind: 'success' | 'danger'): void {
  const line = document.createElement('div');
  line.className = `alert alert-${kind}`;
  line.textContent = text;
  find('#cloudcare-notifications').replaceChildren(line);
}

function clearForm(): void {
  ko.cleanNode(webforms);
  webforms.replaceChildren();
}

function button(text: string, action: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'btn';
  element.textContent = text;
  element.addEventListener('click', action);
  return element;
}

function showMenu(state: State, answer: Answer): void {
  const selections = state.selections ?? [];
  const entries = [
    ...((answer.commands ?? []) as readonly { readonly index: number; readonly displayText: string }[]).map(
      ({ index, displayText }) => ({ id: String(index), text: displayText }),
    ),
    ...((answer.entities ?? []) as readonly { readonly id: string; readonly data: readonly string[] }[]).map(
      ({ id, data }) => ({ id, text: data.join(' ') }),
    ),
  ];
  find('#menu-region').replaceChildren(
    ...entries.map(({ id, text }) => button(text, () => go({ ...state, selections: [...selections, id] }))),
  );
}

function showForm(state: State, answer: Answer): void {
  find('#menu-region').replaceChildren();
  clearForm();
  webforms.setAttribute('data-bind', "template: { name: 'form-fullform-ko-template' }");
  const form = new Form(answer, {
    paged: switches.paged,
    json: switches.json,
    onPhone: environment === 'preview-app',
    submitted() {
      notify('Form successfully saved!', 'success');
      clearForm();
      go({ ...state, selections: [] });
    },
    failed: (message) => notify(message, 'danger'),
  });
  ko.applyBindings(form, webforms);
  // The same form in other elements, as after a change of HQ's own.
  onRender = () => {
    clearForm();
    ko.applyBindings(form, webforms);
  };
}

function navigate(): void {
  const state: State = { appId: app._id, ...readState() };
  if (!state.appId) return;
  clearForm();
  find('#breadcrumb-region').replaceChildren(
    'Messaging ',
    button('Home', () => go({ appId: state.appId ?? '' })),
  );
  const selections = state.selections ?? [];
  const action = selections.length === 0 ? 'navigate_menu_start' : 'navigate_menu';
  const body = { app_id: state.appId, selections, oneQuestionPerScreen: switches.paged };
  ask(action, body, {
    json: switches.json,
    done: (answer) => (answer.tree ? showForm(state, answer) : showMenu(state, answer)),
    failed: () => notify('Something unexpected went wrong on that request.', 'danger'),
  });
}

if (switches.wraps) {
  wrapRequests();
  addEventListener('load', wrapRequests);
}
addEventListener('hashchange', navigate);
navigate();

import type { AjaxOptions, JQuery } from 'jquery';
import { $ } from '../jquery.ts';
import type { SaveButton, SaveState } from '../vellum.ts';
import { el } from './dom.ts';

const TEXTS: Readonly<Record<SaveState, string>> = {
  save: 'Save',
  saving: 'Saving',
  saved: 'Saved',
  retry: 'Try Again',
};

/** HQ's save button: one of four spans at a time, without role or tab stop. No key saves. */
export function makeSaveButton(options: { save(event: unknown): void; csrftoken: string }): SaveButton {
  const listeners = new Map<string, ((event?: unknown) => void)[]>();
  const spans = new Map<SaveState, JQuery>();
  const ui = $(el('div', { class: 'pull-right' }));

  const button: SaveButton = {
    state: undefined,
    nextState: null,
    disabled: false,
    ui,
    on(type, listener) {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
      return button;
    },
    fire(type, event) {
      for (const listener of listeners.get(type) ?? []) Reflect.apply(listener, button, [event]);
      return button;
    },
    setState(state) {
      if (button.state === state) return;
      button.state = state;
      const span = spans.get(state)?.[0];
      ui[0]?.replaceChildren(...(span ? [span] : []));
      button.fire('state:change');
    },
    setStateWhenReady(state) {
      if (button.state === 'saving') button.nextState = state;
      else button.setState(state);
    },
    ajax(request) {
      $.ajax(withStates(button, request, options.csrftoken));
    },
    beforeunload() {
      const attached = ui[0]?.isConnected ?? false;
      return button.state !== 'saved' && attached
        ? 'Are you sure you want to exit? All unsaved changes will be lost!'
        : undefined;
    },
  };

  for (const state of ['save', 'saving', 'saved', 'retry'] as const) {
    const span = el('span', { class: 'btn btn-info' }, TEXTS[state]);
    const inert = state === 'saving' || state === 'saved';
    if (inert) span.classList.add('disabled');
    else span.addEventListener('click', (event) => button.fire('save', event));
    spans.set(state, $(span));
  }
  const setDisabled = (disabled: boolean): void => {
    button.disabled = disabled;
    for (const state of ['save', 'saving', 'retry'] as const) {
      spans.get(state)?.[disabled ? 'addClass' : 'removeClass']('disabled');
    }
  };
  button.setState('saved');
  button.on('change', () => button.setStateWhenReady('save'));
  button.on('disable', () => setDisabled(true));
  button.on('enable', () => setDisabled(false));
  button.on('save', (event) => {
    if (!button.disabled) options.save(event);
  });
  return button;
}

/** A request that moves the button through its states; a failure is told by an alert. */
function withStates(button: SaveButton, request: AjaxOptions, csrftoken: string): AjaxOptions {
  return {
    ...request,
    beforeSend(xhr) {
      if (csrftoken) xhr.setRequestHeader('X-CSRFToken', csrftoken);
      button.setState('saving');
      button.nextState = 'saved';
      request.beforeSend?.(xhr);
    },
    success(data) {
      if (button.nextState) button.setState(button.nextState);
      request.success?.(data);
    },
    error(xhr) {
      button.nextState = null;
      button.setState('retry');
      window.alert('There was an error saving');
      request.error?.(xhr);
    },
  };
}

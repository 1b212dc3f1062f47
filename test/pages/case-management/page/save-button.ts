import type { AjaxOptions, JQuery } from 'jquery';
import { $ } from '../../form-builder/jquery.ts';

type State = 'save' | 'saving' | 'saved' | 'retry';
const TEXTS: Readonly<Record<State, string>> = {
  save: 'Save',
  saving: 'Saving...',
  saved: 'Saved',
  retry: 'Try Again',
};

export interface SaveButton {
  readonly ui: JQuery;
  readonly state: State;
  change(): void;
  ajax(request: AjaxOptions): void;
}

interface Failure {
  readonly responseText?: string;
  readonly responseJSON?: { readonly message?: string; readonly messages?: readonly string[] };
}

function alertUser(text: string): void {
  const box = document.createElement('div');
  box.className = 'alert alert-danger';
  box.textContent = text;
  document.querySelector('#hq-messages-container')?.append(box);
}

function messageOf({ responseJSON, responseText }: Failure): string {
  const said = responseJSON?.message ?? responseJSON?.messages?.join(' ') ?? responseText ?? '';
  return said === '' || said.includes('<head>') ? 'There was an error saving' : said;
}

/** HQ's save button: one of four `<div>`s at a time in a bar that carries the state as its class. */
export function makeSaveButton(pull: string, unsaved: string, csrf: string, save: () => void): SaveButton {
  const ui = $(document.createElement('div')).addClass(`${pull} savebtn-bar`);
  let state: State | null = null;
  let next: State = 'saved';
  const buttons = new Map<State, HTMLElement>();
  for (const name of ['save', 'saving', 'saved', 'retry'] as const) {
    const inert = name === 'saving' || name === 'saved';
    const button = document.createElement('div');
    button.className = inert ? 'btn btn-primary disabled' : 'btn btn-primary';
    button.textContent = TEXTS[name];
    if (!inert) $(button).on('click', save);
    buttons.set(name, button);
  }
  const set = (to: State): void => {
    if (state) ui.removeClass(`savebtn-bar-${state}`);
    state = to;
    ui.addClass(`savebtn-bar-${to}`);
    // Detached, not removed: jQuery would take the click away with it.
    for (const button of buttons.values()) button.parentNode?.removeChild(button);
    const button = buttons.get(to);
    if (button) ui[0]?.append(button);
  };
  set('saved');
  // jQuery gives the browser the text that its listener returns: only a real leaving asks.
  $(window).on('beforeunload', () => (state === 'saved' || !ui[0]?.isConnected ? undefined : unsaved));
  return {
    ui,
    get state() {
      return state ?? 'saved';
    },
    change() {
      if (state === 'saving') next = 'save';
      else set('save');
    },
    ajax(request) {
      $.ajax({
        ...request,
        beforeSend(xhr) {
          set('saving');
          next = 'saved';
          xhr.setRequestHeader('X-CSRFToken', csrf);
        },
        success(data) {
          set(next);
          request.success?.(data);
        },
        error(xhr) {
          set('retry');
          alertUser(messageOf(xhr as Failure));
        },
      });
    },
  };
}

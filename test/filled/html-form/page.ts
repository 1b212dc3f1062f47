import { CONTACT_PROPERTIES } from '../../../src/contact/contact.ts';
import type { Mapping } from '../../../src/filled/html-form/find-controls.ts';
import { createHtmlForm, type FormChange, type HtmlForm } from '../../../src/filled/html-form/html-form.ts';

export interface Followed {
  readonly form: HtmlForm;
  readonly changes: FormChange[];
  readonly root: HTMLElement;
  stop(): void;
}

/** A page with this HTML in its body, or in another root, followed by the builder. */
export function follow(html: string, mapping: Mapping = {}, root: HTMLElement = document.body): Followed {
  root.innerHTML = html;
  const life = new AbortController();
  const form = createHtmlForm({
    root,
    signal: life.signal,
    properties: CONTACT_PROPERTIES,
    mapping,
    whenReleased: (work) => work(),
    onHost: () => {},
    onGone: () => {},
  });
  const changes: FormChange[] = [];
  form.onChange((change) => changes.push(change));
  return { form, changes, root, stop: () => life.abort() };
}

export function need<T extends HTMLElement = HTMLInputElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`${selector} is not there`);
  return element;
}

import { el } from './dom.ts';

/** Covers the page while a form is loaded or saved. */
export function showPageSpinner(): void {
  document.body.append(
    el('div', { class: 'fd-form-saving' }, el('div', {}, el('i', { class: 'fa-spinner' }))),
  );
}

export function hidePageSpinner(): void {
  for (const spinner of document.querySelectorAll('.fd-form-saving')) spinner.remove();
}

import { $ } from '../jquery.ts';
import type { ModalButton, Vellum } from '../vellum.ts';
import { bootstrap5 } from './bootstrap5.ts';
import { el, find } from './dom.ts';

/** Bootstrap's `modal('show')` and `modal('hide')`, without its animation: that of version 5 where the page has it. */
export function installModal(): void {
  const bootstrap = bootstrap5();
  $.fn.modal = function (this: ReturnType<typeof $>, action = 'show') {
    const element = this[0];
    if (element && bootstrap) {
      bootstrap.modal(element, action === 'show', (name) => this.triggerHandler(name));
      return this;
    }
    const shown = element?.classList.contains('in') ?? false;
    if (!element || shown === (action === 'show')) return this;
    element.classList.toggle('in', action === 'show');
    element.setAttribute('aria-modal', `${action === 'show'}`);
    const name = action === 'show' ? 'show' : 'hide';
    this.trigger(`${name}.bs.modal`);
    queueMicrotask(() => this.trigger(`${name === 'show' ? 'shown' : 'hidden'}.bs.modal`));
    return this;
  };
}

function makeButton(vellum: Vellum, button: ModalButton): HTMLElement {
  const classes = `btn ${button.cssClasses ?? ''}${button.defaultButton ? ' btn-default' : ''}`;
  const element = el('button', { type: 'button', class: classes }, button.title);
  element.addEventListener('click', () => (button.action ?? (() => vellum.closeModal()))());
  return element;
}

export const modals = {
  /** Makes a dialog, closing any other; its body is to be filled and it is to be shown with `modal('show')`. */
  generateNewModal(
    this: Vellum,
    title: string,
    buttons: ModalButton[],
    closeTitle: string | false = 'Close',
    icon = '',
  ): ReturnType<typeof $> {
    this.closeModal(undefined, true);
    // Version 5 ends a dialog late when it fades, and one that is asked to close meanwhile stays.
    const look = bootstrap5() ? { class: 'modal', tabindex: '-1' } : { class: 'modal fade' };
    const close = el('button', { type: 'button', class: 'close', 'data-dismiss': 'modal' }, '×');
    const heading = el('h4', { class: 'modal-title' });
    if (icon) heading.append(el('i', { class: icon }), ' ');
    // Titles may hold markup: Vellum's own do.
    heading.insertAdjacentHTML('beforeend', title);
    const footer = el('div', { class: 'modal-footer' });
    for (const button of buttons) footer.append(makeButton(this, button));
    if (closeTitle) {
      footer.append(
        el('button', { type: 'button', class: 'btn btn-default', 'data-dismiss': 'modal' }, closeTitle),
      );
    }
    const content = el(
      'div',
      { class: 'modal-content' },
      el('div', { class: 'modal-header' }, close, heading),
      el('div', { class: 'modal-body form form-horizontal' }),
      footer,
    );
    const modal = el('div', { ...look, role: 'dialog' }, el('div', { class: 'modal-dialog' }, content));
    modal.addEventListener('click', (event) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest('[data-dismiss="modal"]')) $(modal).modal('hide');
    });
    modal.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') $(modal).modal('hide');
    });
    $(modal).one('shown.bs.modal', () => {
      const defaults = modal.querySelectorAll<HTMLElement>('.btn-default');
      defaults[defaults.length - 1]?.focus();
    });
    find(this.$f[0] ?? document, '.fd-modal-generic-container').replaceChildren(modal);
    return $(modal);
  },

  closeModal(this: Vellum, done?: () => void): void {
    const modal = this.$f.find('.fd-modal-generic-container .modal');
    if (done) modal.one('hidden.bs.modal', () => done());
    modal.modal('hide');
  },

  alert(this: Vellum, title: string, message: string | Node, buttons: ModalButton[] = []): void {
    const list = buttons.length > 0 ? buttons : [{ title: 'OK', defaultButton: true }];
    const modal = this.generateNewModal(title, list, false, 'fa fa-warning');
    modal.find('.modal-body').append(typeof message === 'string' ? el('p', {}, message) : message);
    modal.modal('show');
  },

  /** The form's XML to be edited by hand. Update Source replaces the form: all listeners on the old one are lost. */
  showSourceXMLModal(this: Vellum, done: () => void): void {
    const { core } = this.data;
    const valid = core.form?.isFormValid() ?? false;
    const warning = valid ? '' : ' Validation failed. Form may not perform correctly on your device!';
    const textarea = el('textarea', { class: 'form-control', rows: '16', spellcheck: 'false' });
    textarea.value = core.formLoadingFailed ? core.failedLoadXML : this.createXML({ withCaseMappings: true });
    const modal = this.generateNewModal(`Edit Form's Source XML${warning}`, [
      {
        title: 'Update Source',
        cssClasses: 'btn-primary',
        action: () => {
          this.loadXFormOrError(
            textarea.value,
            () => {
              modal.modal('hide');
              done();
            },
            true,
          );
        },
      },
    ]);
    modal.addClass('fd-full-screen-modal');
    const help = el(
      'p',
      {},
      "This is the raw XML. Press 'Update Source' to save changes, or 'Close' to cancel.",
    );
    modal.find('.modal-body').append(el('div', { class: 'fd-source-container' }, help, textarea));
    modal.modal('show');
  },
};

import type { Vellum } from '../vellum.ts';
import { el } from './dom.ts';

/** What was found is kept so long: a pointer that comes and goes does not validate the form each time. */
const KEEP_MS = 500;

/** The box "Validation Failed" beside the Save button, while the pointer rests on it. */
export function watchSaveHover(vellum: Vellum): void {
  const ui = vellum.data.core.saveButton.ui;
  let box: HTMLElement | null = null;
  let hiding: ReturnType<typeof setTimeout> | undefined;
  let found: { readonly at: number; readonly alerts: readonly string[] } = { at: 0, alerts: [] };

  const validate = (): readonly string[] => {
    const now = Date.now();
    if (now - found.at < KEEP_MS) return found.alerts;
    const { form } = vellum.data.core;
    const own = !form
      ? []
      : form.hasBrokenReferences()
        ? ['Form has reference errors.']
        : form.isFormValid()
          ? []
          : ['Form has validation errors.'];
    found = { at: now, alerts: [...own, ...vellum.preSaveValidation()] };
    return found.alerts;
  };
  const hide = (): void => {
    clearTimeout(hiding);
    box?.remove();
    box = null;
  };
  const show = (): void => {
    clearTimeout(hiding);
    const alerts = validate();
    if (box || alerts.length === 0) return;
    const content = el('div', { class: 'popover-content' });
    for (const alert of alerts) {
      const line = el('p');
      line.innerHTML = alert;
      content.append(line);
    }
    box = el(
      'div',
      { class: 'popover fade bottom in' },
      el('h3', { class: 'popover-title' }, 'Validation Failed'),
      content,
    );
    const place = ui[0]?.getBoundingClientRect();
    box.setAttribute('style', `display:block;top:${(place?.bottom ?? 0) + 8}px;right:16px`);
    document.body.append(box);
    ui.trigger('shown.bs.popover');
  };
  ui.on('mouseenter', show);
  ui.on('mouseleave', () => {
    hiding = setTimeout(hide, KEEP_MS);
  });
  ui.on('click', hide);
}

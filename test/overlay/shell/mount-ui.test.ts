import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/catalogues/load.ts';
import { mount, sampleViews } from '../mount.ts';

const press = (key: string, modifiers: KeyboardEventInit = {}) =>
  (document.activeElement ?? document).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...modifiers }),
  );

describe('the layer', () => {
  it('is one element and leaves with its signal, with everything it started', () => {
    const owner = new AbortController();
    const { ui } = mount({ signal: owner.signal });
    expect(document.querySelectorAll('caseline-root')).toHaveLength(1);
    owner.abort();
    expect(document.querySelector('caseline-root')).toBeNull();
    ui.setFindings(sampleViews());
    ui.setPanel(true);
    ui.notify({ level: 'info', text: 'x' });
    ui.dispose();
    expect(press('F8', { altKey: true })).toBe(true);
  });

  it('takes its language and direction from the locale', async () => {
    const { find } = mount({ language: await loadLanguage('ar-EG') });
    expect([find('.layer').dir, find('.layer').lang]).toEqual(['rtl', 'en']);
  });

  it('Alt+F8 walks through the findings and asks to reveal what is not on the screen', () => {
    const { ui, find, callbacks } = mount();
    ui.setFindings(sampleViews(false));
    expect(press('F8', { altKey: true })).toBe(false);
    press('F8', { altKey: true });
    expect(find('.card .property').textContent).toBe('contact_phone_number_is_verified');
    press('F8', { altKey: true, shiftKey: true });
    expect(callbacks.onReveal.mock.calls).toEqual([['phone-plus'], ['phone-verified'], ['phone-plus']]);
    press('Escape');
  });

  it('draws several changes once, when the last is made', () => {
    const { ui, root } = mount();
    const launcher = () => root.querySelector('.launcher button')?.getAttribute('aria-label');
    const before = launcher();
    ui.together(() => {
      ui.setFindings(sampleViews());
      ui.together(() => ui.setStatus({ state: 'checking', text: '' }));
      expect(launcher()).toBe(before);
    });
    expect(launcher()).not.toBe(before);
    expect(root.querySelectorAll('.marker').length).toBeGreaterThan(0);
  });

  it('leaves other keys, and F8 without findings, to the page', () => {
    const { ui } = mount();
    expect(press('F8', { altKey: true })).toBe(true);
    ui.setFindings(sampleViews());
    expect(press('F8')).toBe(true);
    expect(press('F8', { altKey: true, ctrlKey: true })).toBe(true);
  });

  it('Escape closes the card and gives focus and caret back', () => {
    const { ui, root } = mount();
    const views = sampleViews();
    const field = views[0]!.anchor as HTMLInputElement;
    field.value = '0712 345 678';
    field.focus();
    field.setSelectionRange(2, 5);
    ui.setFindings(views);
    ui.openCard('phone-plus');
    expect(root.activeElement?.textContent).toBe('Add a validation for digits');
    press('Escape');
    expect(root.querySelector('.card')).toBeNull();
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([2, 5]);
  });

  it('a click in the page closes the card, a click in its own field does not', () => {
    const { ui, root } = mount();
    const views = sampleViews();
    ui.setFindings(views);
    ui.openCard('phone-plus');
    views[0]!.anchor?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(root.querySelector('.card')).not.toBeNull();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(root.querySelector('.card')).toBeNull();
  });

  it('survives a field that the page has thrown away', () => {
    const { ui, root } = mount();
    const views = sampleViews();
    (views[0]!.anchor as HTMLElement).focus();
    ui.setFindings(views);
    ui.openCard('phone-plus');
    views[0]!.anchor?.remove();
    ui.reposition();
    press('Escape');
    expect(root.querySelector('.card')).toBeNull();
  });
});

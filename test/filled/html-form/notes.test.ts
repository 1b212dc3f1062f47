import { describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../src/filled/html-form/notes.ts';
import { type Followed, follow, need } from './page.ts';

const ERROR: Note = { severity: 'error', text: 'Wrong.', invalid: true };
const WARNING: Note = { severity: 'warning', text: 'Odd.', invalid: false };

function first({ form }: Followed) {
  const control = form.groups()[0]?.controls[0];
  if (!control) throw new Error('no control');
  return control;
}
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

describe('a message at an input', () => {
  it('is described by it, beside what described it before, and makes it invalid', () => {
    const page = follow('<input data-contact-property="time_zone" aria-describedby="help"><p id="help">');
    const host = page.form.note(first(page), ERROR);
    const input = need('input');
    expect(host?.textContent).toBe('Wrong.');
    expect(input.getAttribute('aria-describedby')).toBe(`help ${host?.id}`);
    expect(document.getElementById(host?.id ?? '')).toBe(host);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.validationMessage).toBe('Wrong.');
  });

  it('that is a warning is shown and never keeps the form from being sent', () => {
    const page = follow('<input data-contact-property="time_zone">');
    page.form.note(first(page), ERROR);
    page.form.note(first(page), WARNING);
    const input = need('input');
    expect(input.checkValidity()).toBe(true);
    expect(input.hasAttribute('aria-invalid')).toBe(false);
    expect(need('caseline-note').textContent).toBe('Odd.');
  });

  it.each(['null', 'the end'])('leaves nothing behind after %s', (how) => {
    const html = '<label>Zone <input data-contact-property="time_zone" aria-invalid="false"></label><b>x</b>';
    const page = follow(html);
    const before = page.root.innerHTML;
    page.form.note(first(page), ERROR);
    expect(page.root.innerHTML).not.toBe(before);
    if (how === 'null') page.form.note(first(page), null);
    else page.stop();
    expect(page.root.innerHTML).toBe(before);
    expect(need('input').checkValidity()).toBe(true);
  });

  it('stands outside the label, whose text names the input', () => {
    const page = follow('<label>Zone <input data-contact-property="time_zone"></label><b>x</b>');
    page.form.note(first(page), WARNING);
    expect(need('label').nextElementSibling?.localName).toBe('caseline-note');
  });

  it('stands where the page wants it', () => {
    const page = follow(
      '<input data-contact-property="time_zone" data-contact-note="here"><i></i><p id="here">',
    );
    page.form.note(first(page), WARNING);
    expect(need('#here').nextElementSibling?.localName).toBe('caseline-note');
  });

  it('does not take the place of the page’s own objection', () => {
    const page = follow('<input data-contact-property="time_zone">');
    need('input').setCustomValidity('The page says no.');
    page.form.note(first(page), ERROR);
    expect(need('input').validationMessage).toBe('The page says no.');
    page.form.note(first(page), null);
    expect(need('input').validationMessage).toBe('The page says no.');
  });

  it('is put back when the page has drawn around it, but not for ever', async () => {
    const page = follow('<div><input data-contact-property="time_zone"></div>');
    page.form.note(first(page), WARNING);
    need('caseline-note').remove();
    await settle();
    expect(document.querySelectorAll('caseline-note')).toHaveLength(1);
    for (let count = 0; count < 40; count += 1) {
      document.querySelector('caseline-note')?.remove();
      await settle();
    }
    expect(document.querySelector('caseline-note')).toBeNull();
  });
});

describe('a form that is drawn anew', () => {
  it('is followed in its new inputs; messages of the old ones are gone', async () => {
    const page = follow('<div><input data-contact-property="time_zone" value="a"></div>');
    page.form.note(first(page), ERROR);
    need('div').innerHTML = '<input data-contact-property="time_zone" value="b">';
    await settle();
    expect(page.changes).toEqual([{ kind: 'structure' }]);
    expect(first(page).element).toBe(need('input'));
    expect(document.querySelector('caseline-note')).toBeNull();
  });

  it('tells of typing, of leaving and of a reset', async () => {
    const page = follow('<form><input data-contact-property="time_zone"><input id="other"></form>');
    need('[data-contact-property]').dispatchEvent(new Event('input', { bubbles: true }));
    need('#other').dispatchEvent(new Event('input', { bubbles: true }));
    need('[data-contact-property]').dispatchEvent(new Event('change', { bubbles: true }));
    need<HTMLFormElement>('form').dispatchEvent(new Event('reset', { bubbles: true }));
    await settle();
    expect(page.changes.map(({ kind }) => kind)).toEqual(['typing', 'settled', 'structure']);
  });

  it('is left alone after the end', async () => {
    const page = follow('<input data-contact-property="time_zone">');
    page.stop();
    need('input').dispatchEvent(new Event('input', { bubbles: true }));
    page.root.append(document.createElement('p'));
    await settle();
    expect(page.changes).toEqual([]);
    expect(page.form.note(first(page), ERROR)).toBeNull();
    expect(document.querySelector('caseline-note')).toBeNull();
  });

  it('waits once for an element that is never defined, though its name is', async () => {
    // As browsers have it where a constructor throws: the name is defined, the element is not.
    const defined = vi.spyOn(customElements, 'whenDefined');
    defined.mockImplementation(() =>
      defined.mock.calls.length < 9 ? Promise.resolve(HTMLElement) : new Promise(() => undefined),
    );
    const html = '<broken-box></broken-box><input data-contact-property="time_zone">';
    const followed = follow(html, {}, document.createElement('form'));
    await settle();
    expect(defined.mock.calls).toEqual([['broken-box']]);
    followed.stop();
    defined.mockRestore();
  });
});

import { describe, expect, it } from 'vitest';
import { CONTACT_PROPERTIES } from '../../../src/contact/contact.ts';
import { type Control, readValue, takes, writeValue } from '../../../src/filled/html-form/control.ts';
import { findGroups } from '../../../src/filled/html-form/find-controls.ts';
import { need } from './page.ts';

function groupsOf(html: string, mapping = {}) {
  document.body.innerHTML = html;
  return findGroups(document.body, mapping, CONTACT_PROPERTIES);
}
function only(html: string): Control {
  const [group] = groupsOf(html);
  const [control] = group?.controls ?? [];
  if (!control) throw new Error('no control');
  return control;
}

describe('the inputs of contacts', () => {
  it('are found by their mark, a selector or an element', () => {
    const html = '<input data-contact-property="time_zone"><input id="a"><input id="b">';
    document.body.innerHTML = html;
    const mapping = { contact_phone_number: '#a', language_code: need('#b') };
    const [group] = findGroups(document.body, mapping, CONTACT_PROPERTIES);
    expect(group?.controls.map(({ property }) => property).sort()).toEqual([
      'contact_phone_number',
      'language_code',
      'time_zone',
    ]);
  });

  it('of an unknown property, buttons and plain elements are none', () => {
    expect(
      groupsOf(
        '<input data-contact-property="phone"><input type="submit" data-contact-property="time_zone"><div data-contact-property="time_zone">',
      ),
    ).toEqual([]);
  });

  it('belong together by data-contact, else by form; its value is the case', () => {
    const groups = groupsOf(`
      <form><input data-contact-property="time_zone"></form>
      <div data-contact="case-1"><input data-contact-property="time_zone"></div>
      <div data-contact><input data-contact-property="time_zone"></div>
      <input data-contact-property="time_zone">`);
    expect(groups.map(({ caseId, scope }) => [scope.localName, caseId])).toEqual([
      ['form', undefined],
      ['div', 'case-1'],
      ['div', undefined],
      ['body', undefined],
    ]);
  });

  it('with a selector that is none fail loudly', () => {
    expect(() => groupsOf('<p>', { time_zone: ':::' })).toThrow();
  });
});

describe('a value', () => {
  it.each([
    ['<input data-contact-property="time_zone" value=" a ">', ' a '],
    ['<textarea data-contact-property="time_zone">b</textarea>', 'b'],
    ['<select data-contact-property="time_zone"><option>x<option selected>c</select>', 'c'],
    ['<input type="checkbox" value="1" data-contact-property="time_zone">', ''],
    ['<input type="checkbox" value="1" checked data-contact-property="time_zone">', '1'],
    [
      '<input type="radio" name="r" value="a" data-contact-property="time_zone"><input type="radio" name="r" value="b" checked data-contact-property="time_zone">',
      'b',
    ],
  ])('of %s is %j', (html, value) => {
    expect(readValue(only(html))).toBe(value);
  });

  it('is put in so that a framework notices: natively, with the events of typing', () => {
    const control = only('<input data-contact-property="time_zone">');
    const input = need('input');
    const heard: string[] = [];
    // What React does: a property on the input itself, to know what it has set.
    let tracked = '';
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    Object.defineProperty(input, 'value', {
      configurable: true,
      get: () => native?.get?.call(input),
      set: (value: string) => {
        tracked = value;
        native?.set?.call(input, value);
      },
    });
    for (const type of ['input', 'change'])
      document.body.addEventListener(type, ({ type: name }) => heard.push(name), { once: true });
    expect(writeValue(control, 'Africa/Nairobi')).toBe(true);
    expect(input.value).toBe('Africa/Nairobi');
    expect(tracked).toBe('');
    expect(heard).toEqual(['input', 'change']);
  });

  it.each([
    ['<input readonly data-contact-property="time_zone">'],
    ['<input disabled data-contact-property="time_zone">'],
    ['<select data-contact-property="time_zone"><option>x</select>'],
    ['<input type="radio" value="x" data-contact-property="time_zone">'],
    ['<input type="checkbox" value="x" data-contact-property="time_zone">'],
  ])('does not go into %s', (html) => {
    const control = only(html);
    const before = readValue(control);
    expect(takes(control, 'y')).toBe(false);
    expect(writeValue(control, 'y')).toBe(false);
    expect(readValue(control)).toBe(before);
  });

  it('chooses the option or radio button that has it', () => {
    const select = only('<select data-contact-property="time_zone"><option>x<option>y</select>');
    expect(writeValue(select, 'y')).toBe(true);
    expect(readValue(select)).toBe('y');
    const radio = only(
      '<input type="radio" name="r" value="a" data-contact-property="time_zone"><input type="radio" name="r" value="b" data-contact-property="time_zone">',
    );
    expect(writeValue(radio, 'a')).toBe(true);
    expect(readValue(radio)).toBe('a');
  });
});

describe('a value that a box does not take', () => {
  it('leaves the box as it was, without an event', () => {
    // As a number box of a browser: a text that is no number is dropped.
    class DigitsBox extends HTMLElement {
      #text = '12';
      get value(): string {
        return this.#text;
      }
      set value(text: string) {
        this.#text = /^\d*$/.test(text) ? text : '';
      }
    }
    customElements.define('digits-box', DigitsBox);
    const control = only('<digits-box data-contact-property="contact_phone_number"></digits-box>');
    const seen: string[] = [];
    for (const type of ['input', 'change']) document.addEventListener(type, () => seen.push(type));
    expect(writeValue(control, '+254 7')).toBe(false);
    expect([readValue(control), seen]).toEqual(['12', []]);
    expect(writeValue(control, '2547')).toBe(true);
    expect([readValue(control), seen]).toEqual(['2547', ['input', 'change']]);
  });
});

// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { loadFieldLanguage } from '../../src/catalogues/load-fields.ts';
import { defineFieldElements } from '../../src/plugin/field-elements.ts';
import { createHost } from '../../src/plugin/field-host.ts';
import { eventually } from '../eventually.ts';

const define = (...elements: string[]) =>
  defineFieldElements(
    window as unknown as Window & typeof globalThis,
    // From JavaScript, which no types hold back.
    { elements: elements as never[], locale: 'en' },
  );

it('defines what a page uses, and nothing else', async () => {
  await define('caseline-zone-field');
  expect(customElements.get('caseline-zone-field')).toBeDefined();
  expect(customElements.get('caseline-phone-field')).toBeUndefined();
});

it('a page that misspells an element is told so, and nothing is defined', async () => {
  await expect(define('caseline-language-field', 'caseline-fone-field')).rejects.toThrow(
    'Caseline has no element caseline-fone-field',
  );
  expect(customElements.get('caseline-language-field')).toBeUndefined();
});

it('the look of elements follows the page when it becomes dark, and back', async () => {
  const theme = { values: { accent: 'teal' }, dark: { accent: 'aqua' } };
  const host = createHost(window as unknown as Window, { theme }, await loadFieldLanguage('en', undefined));
  const told = vi.fn();
  host.onChange(told, new AbortController().signal);
  const isDark = () => /@media all [^@]*aqua/.test(host.css);
  expect(isDark()).toBe(false);
  document.body.style.backgroundColor = 'rgb(22, 24, 29)';
  await eventually(() => expect(told).toHaveBeenCalledTimes(1));
  expect(isDark()).toBe(true);
  document.body.style.backgroundColor = '';
  await eventually(() => expect(told).toHaveBeenCalledTimes(2));
  expect(isDark()).toBe(false);
});

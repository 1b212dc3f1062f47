// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { defineFieldElements } from '../../src/plugin/field-elements.ts';

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

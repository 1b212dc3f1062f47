import { beforeEach, describe, expect, it } from 'vitest';
import { adoptStyles } from '../../../../src/overlay/shell/host/adopt-styles.ts';

const css = ':host { position: fixed !important } p { color: red }';
let root: ShadowRoot;
beforeEach(() => {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  root = host.attachShadow({ mode: 'open' });
});

describe('styles of the layer', () => {
  it.each([
    // What Firefox does in content scripts.
    ['assigning a sheet throws', { set: () => fail('Accessing from Xray wrapper is not supported.') }],
    ['assigning a sheet does nothing', { set: () => undefined }],
  ])('become an element when %s', (_, setter) => {
    Object.defineProperty(root, 'adoptedStyleSheets', { get: () => [], ...setter });
    expect(adoptStyles(root, css)).toBe('element');
    expect(root.querySelector('style')?.textContent).toBe(css);
  });
});

function fail(message: string): never {
  throw new Error(message);
}

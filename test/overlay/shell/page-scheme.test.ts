import { afterEach, describe, expect, it } from 'vitest';
import { pageScheme, themeOfPage } from '../../../src/overlay/shell/page-scheme.ts';

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

describe('whether a page is light or dark', () => {
  it.each([
    ['white page', '', 'background-color: rgb(255, 255, 255)', 'light'],
    ['dark body', '', 'background-color: rgb(31, 34, 41)', 'dark'],
    ['dark root under a body without a colour', 'background-color: rgb(10, 10, 10)', '', 'dark'],
    [
      'body of glass on a dark root',
      'background-color: rgb(10, 10, 10)',
      'background-color: rgba(255, 255, 255, 0.1)',
      'dark',
    ],
    ['nothing said: the canvas is white', '', '', 'light'],
    ['dark only', 'color-scheme: dark', '', 'dark'],
    ['follows the person', 'color-scheme: light dark', '', 'auto'],
    [
      'follows the person, but is white',
      'color-scheme: light dark',
      'background-color: rgb(255, 255, 255)',
      'light',
    ],
  ])('%s', (_, root, body, expected) => {
    document.documentElement.setAttribute('style', root);
    document.body.setAttribute('style', body);
    expect(pageScheme(document)).toBe(expected);
  });

  it('is not asked where the host says it', () => {
    document.body.setAttribute('style', 'background-color: rgb(255, 255, 255)');
    expect(themeOfPage({ scheme: 'dark', values: { accent: 'teal' } }, document)).toEqual({
      scheme: 'dark',
      values: { accent: 'teal' },
    });
    expect(themeOfPage(undefined, document)).toEqual({ scheme: 'light' });
  });
});

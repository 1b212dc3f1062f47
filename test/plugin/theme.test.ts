import { describe, expect, it } from 'vitest';
import { themed } from '../../src/overlay/shell/theme.ts';

const CSS =
  ':host { color-scheme: light dark !important } @media (prefers-color-scheme: dark) { .layer { --surface: #111 } }';

describe('a host’s look', () => {
  it('is nothing without a theme', () => {
    expect(themed(CSS, undefined)).toBe(CSS);
  });

  it('sets values for both schemes, and others for the dark one', () => {
    const css = themed(CSS, { values: { accent: 'teal', font: 'Georgia' }, dark: { accent: 'aqua' } });
    expect(css).toContain('.layer { --accent: teal; font-family: Georgia; }');
    expect(css).toContain('@media (prefers-color-scheme: dark) { .layer { --accent: aqua; } }');
  });

  it.each([
    ['dark', '@media all', 'color-scheme: dark !important'],
    ['light', '@media not all', 'color-scheme: light !important'],
  ] as const)('can be %s whatever the person prefers', (scheme, media, property) => {
    const css = themed(CSS, { scheme });
    expect(css).toContain(media);
    expect(css).toContain(property);
    expect(css).not.toContain('prefers-color-scheme');
  });

  it.each([
    'red; } * { display: none',
    'url(https://x.example/y)',
    '</style>',
    'a\\22 b',
    '@import x',
    'x /* y',
    '',
  ])('leaves %j out: it is no plain value', (accent) => {
    expect(themed('', { values: { accent } })).not.toContain('--accent');
  });
});

it('gives its own properties other names, and a host’s values none', () => {
  const names = (css: string) => css.replaceAll('--', '--own-');
  const css = themed('.layer { color: var(--text) }', { values: { text: 'var(--brand)' } }, names);
  expect(css).toContain('color: var(--own-text)');
  expect(css).toContain('--own-text: var(--brand);');
});

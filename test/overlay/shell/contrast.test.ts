import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** axe cannot see through fixed layers ("unable to determine contrast"), so the tokens are measured themselves. */
const css = readFileSync(join(import.meta.dirname, '../../../src/overlay/shell/base.css'), 'utf8');

function tokens(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
}
const dark = css.slice(css.indexOf('prefers-color-scheme: dark'));
const light = tokens(css.slice(0, css.indexOf('prefers-color-scheme: dark')));
const SCHEMES = { light, dark: new Map([...light, ...tokens(dark.slice(0, dark.indexOf('@media')))]) };

function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT_PAIRS = [
  ['--text', '--surface'],
  ['--text', '--sunken'],
  ['--muted', '--surface'],
  ['--muted', '--sunken'],
  ['--accent', '--surface'],
  ['--accent-text', '--accent'],
  ['--accent-text', '--accent-strong'],
  ['--error', '--surface'],
  ['--warning', '--surface'],
  ['--info', '--surface'],
  ['--incomplete', '--surface'],
  ['--sign', '--error'],
  ['--sign', '--warning'],
  ['--sign', '--info'],
  ['--sign', '--incomplete'],
] as const;

describe.each(Object.entries(SCHEMES))('colours, %s', (_, scheme) => {
  const color = (name: string): string => {
    const value = scheme.get(name);
    if (!value) throw new Error(`${name} has no colour`);
    return value;
  };

  it.each(TEXT_PAIRS)('%s can be read on %s', (front, back) => {
    expect(contrast(color(front), color(back))).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of controls can be seen', () => {
    expect(contrast(color('--edge'), color('--surface'))).toBeGreaterThanOrEqual(3);
  });
});

it('the two schemes differ', () => {
  expect(SCHEMES.dark.get('--surface')).not.toBe(SCHEMES.light.get('--surface'));
});

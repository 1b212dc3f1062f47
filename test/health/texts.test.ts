import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contactEn } from '../../src/contact/texts/en.ts';
import { contactFr } from '../../src/contact/texts/fr.ts';
import { CAUSES } from '../../src/contact/verdict/causes.ts';
import { generalText } from '../../src/health/cause-text.ts';
import { reportEn } from '../../src/health/texts/en.ts';
import { reportEs } from '../../src/health/texts/es.ts';
import { reportFr } from '../../src/health/texts/fr.ts';
import { reportHi } from '../../src/health/texts/hi.ts';
import { reportPt } from '../../src/health/texts/pt.ts';
import { reportSw } from '../../src/health/texts/sw.ts';

/** Every text of a catalogue, with its place; functions are called with what any of them may be given. */
function textsOf(catalogue: object, place = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const at = `${place}${name}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') return [[at, String(value(2, 410, 3))]];
    return typeof value === 'object' && value !== null ? textsOf(value, `${at}.`) : [];
  });
}

/** The same word in more languages than one. */
const SAME = /^(SMS|E-mail|Gateway|columns\.reached)$/;

describe('the texts of the report', () => {
  it.each([
    ['fr', reportFr],
    ['es', reportEs],
    ['pt', reportPt],
    ['sw', reportSw],
    ['hi', reportHi],
  ] as const)('%s says all that English says, in its own words', (_, texts) => {
    const english = new Map(textsOf(reportEn));
    const own = textsOf(texts);
    expect(own.map(([place]) => place)).toEqual([...english.keys()]);
    expect(
      own.filter(([place, text]) => text === '' || (text === english.get(place) && !SAME.test(text))),
    ).toEqual([]);
  });
});

describe('what is said of a cause that many cases have', () => {
  const codes = [
    ...readFileSync(join(import.meta.dirname, '../../docs/advice.md'), 'utf8').matchAll(
      /^\| `([a-z-]+)` \|/gm,
    ),
  ].map(([, code = '']) => code);

  it.each(codes)('%s: there is a text, in the language asked for', (code) => {
    const english = generalText(code, reportEn, contactEn.advice);
    expect(english?.what).toMatch(/\S/);
    expect(generalText(code, reportFr, contactFr.advice)?.what).not.toBe(english?.what);
  });

  it('every cause of a verdict that a case can have', () => {
    /** Nothing is wrong, or only a form can have it. */
    const others = new Set(['depends-on-case', 'not-known', 'answer-refused', 'contact-inactive']);
    const missing = CAUSES.filter(({ tone, code }) => tone !== 'ok' && !others.has(code)).filter(
      ({ code }) => generalText(code, reportEn, contactEn.advice) === undefined,
    );
    expect(missing).toEqual([]);
  });

  it('none for a name that is no cause', () => {
    expect(generalText('constructor', reportEn, contactEn.advice)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { healthPageEn } from '../../../src/records/health/texts/en.ts';
import { loadHealthTexts } from '../../../src/records/health/texts/load.ts';

/** Every text of a catalogue, with its place; functions are called with what any of them may be given. */
function textsOf(catalogue: object, place = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const at = `${place}${name}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') return [[at, name === 'join' ? 'a, b' : String(value(2, 410))]];
    return typeof value === 'object' && value !== null ? textsOf(value, `${at}.`) : [];
  });
}

/** The same word in more languages than one. */
const SAME = /^(Error|Messages|gateways|a, b)$/;

describe('the texts of the health page', () => {
  it.each(['fr', 'es', 'pt', 'sw', 'hi'])('%s says all that English says, in its own words', async (code) => {
    const english = new Map(textsOf(healthPageEn));
    const own = textsOf((await loadHealthTexts(code)).page);
    expect(own.map(([place]) => place)).toEqual([...english.keys()]);
    expect(
      own.filter(([place, text]) => text === '' || (text === english.get(place) && !SAME.test(text))),
    ).toEqual([]);
  });

  it.each(['en', 'de', 'xx'])('%s comes in English', async (code) => {
    expect((await loadHealthTexts(code)).page).toBe(healthPageEn);
  });
});

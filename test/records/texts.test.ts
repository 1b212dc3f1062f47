import { describe, expect, it } from 'vitest';
import { importerEn } from '../../src/records/importer/texts/en.ts';
import { loadRecordTexts } from '../../src/records/texts/load.ts';

/** Every text of a catalogue, with its place; functions are called with what any of them may be given. */
function textsOf(catalogue: object, place = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const at = `${place}${name}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') {
      const said: unknown = name === 'join' ? 'a, b' : value(2, 410, 3);
      return [[at, String(said)]];
    }
    return typeof value === 'object' && value !== null ? textsOf(value, `${at}.`) : [];
  });
}

/** The same in every language. */
const SAME = new Set(['label', 'join', 'confirm.column']);

describe('the texts of the importer', () => {
  it.each(['fr', 'es', 'pt', 'sw', 'hi'])('%s says all that English says, in its own words', async (code) => {
    const english = new Map(textsOf(importerEn));
    const own = textsOf((await loadRecordTexts(code)).importer);
    expect(own.map(([place]) => place)).toEqual([...english.keys()]);
    const left = own.filter(
      ([place, text]) => !SAME.has(place) && (text === '' || text === english.get(place)),
    );
    expect(left).toEqual([]);
  });

  it.each(['en', 'de', 'xx'])('%s comes in English', async (code) => {
    expect((await loadRecordTexts(code)).importer).toBe(importerEn);
  });
});

import { describe, expect, it } from 'vitest';
import { bulkEditEn } from '../../src/records/bulk-edit/texts/en.ts';
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

describe.each([
  ['importer', importerEn],
  ['bulkEdit', bulkEditEn],
] as const)('the texts of %s', (feature, texts) => {
  it.each(['fr', 'es', 'pt', 'sw', 'hi'])('%s says all that English says, in its own words', async (code) => {
    const english = new Map(textsOf(texts));
    const own = textsOf((await loadRecordTexts(code))[feature]);
    expect(own.map(([place]) => place)).toEqual([...english.keys()]);
    const left = own.filter(
      ([place, text]) => !SAME.has(place) && (text === '' || text === english.get(place)),
    );
    expect(left).toEqual([]);
  });

  it.each(['en', 'de', 'xx'])('%s comes in English', async (code) => {
    expect((await loadRecordTexts(code))[feature]).toBe(texts);
  });
});

import { describe, expect, it } from 'vitest';
import { CONTACT_PROPERTIES, type ContactProperty } from '../../../src/contact/contact.ts';
import type { ProjectFacts } from '../../../src/contact/project.ts';
import { afterAction } from '../../../src/records/bulk-edit/actions/bulk-action.ts';
import { offerText } from '../../../src/records/bulk-edit/actions/offer-text.ts';
import { type Offer, offersFor } from '../../../src/records/bulk-edit/actions/offers.ts';
import { judgeRow } from '../../../src/records/bulk-edit/judge.ts';
import { bulkEditEn } from '../../../src/records/bulk-edit/texts/en.ts';

const KENYA: ProjectFacts = { countries: ['KE'], languages: ['en', 'sw'] };
// Rules look at values alone; nothing here looks at an element.
const element = null as unknown as Element;

function offers(
  property: ContactProperty,
  values: readonly (string | null)[],
  facts = KENYA,
): readonly Offer[] {
  const cells = values.flatMap((stored, index) =>
    judgeRow(
      { caseId: `c${index}`, label: undefined, cells: [{ property, element, stored, edited: undefined }] },
      facts,
    ),
  );
  return offersFor(property, cells, facts);
}

const said = (list: readonly Offer[]): string[] =>
  list.map(({ shape, mends, of }) => `${offerText(shape, bulkEditEn)} (${mends} of ${of})`);

describe('which bulk action is offered', () => {
  it('numbers as dialled at home: the country code takes the place of the 0', () => {
    const found = offers('contact_phone_number', ['0712000001', '0712000002', '254712000003', null]);
    expect(said(found)).toEqual(['Begins with 0: replace `0` by `254` (2 of 2)']);
    expect(found[0]?.action).toEqual({ kind: 'find_replace', find: '^0', replace: '254' });
  });

  it('only among values of a length where something else begins like that', () => {
    const found = offers('contact_phone_number', ['0712000001', '0712000002', '0712']);
    expect(said(found)).toEqual(['Begins with 0 and has 10 characters: replace `0` by `254` (2 of 3)']);
    expect(found[0]?.action).toEqual({ kind: 'find_replace', find: '^0(?=.{9}$)', replace: '254' });
  });

  it.each([
    ['contact_phone_number', ['2540712000001'], 'Begins with 2540: replace `2540` by `254` (1 of 1)'],
    ['contact_phone_number', ['712000001'], 'Begins with 7: replace `7` by `2547` (1 of 1)'],
    ['contact_phone_number', ['254712000001.0'], 'Ends in .0: take `.0` away (1 of 1)'],
    ['language_code', ['EN', 'sw'], 'Is in capitals: make it lower case (1 of 1)'],
    ['language_code', [' en', 'sw '], 'Has blanks at its ends: strip them (2 of 2)'],
    ['language_code', ['English', 'English', 'en'], 'Is `English`: replace it by `en` (2 of 2)'],
    ['time_zone', ['Nairobi'], 'Is `Nairobi`: replace it by `Africa/Nairobi` (1 of 1)'],
  ] as const)('%s %j: %s', (property, values, text) => {
    expect(said(offers(property, values))).toContain(text);
  });

  it('none where the project’s countries are not known, or the value means nothing', () => {
    expect(offers('contact_phone_number', ['0712000001'], {})).toEqual([]);
    expect(offers('contact_phone_number', ['call me'])).toEqual([]);
    expect(offers('time_zone', ['Mars'])).toEqual([]);
  });

  it('none for what is right', () => {
    for (const property of CONTACT_PROPERTIES) expect(offers(property, [null, ''])).toEqual([]);
    expect(offers('contact_phone_number', ['254712000001'])).toEqual([]);
  });

  it('none that would change a value for the worse: each offer is tried on every cell', () => {
    const values = [
      '0712000001',
      '00254712000002',
      '+2540712000003',
      '254712000004',
      '712000005',
      'none',
      '',
      null,
    ];
    const found = offers('contact_phone_number', values);
    expect(found.length).toBeGreaterThan(0);
    for (const { action } of found) {
      const after = values.map((value) => (value === null ? null : afterAction(action, value)));
      for (const [index, value] of after.entries())
        if (value !== values[index]) expect(value).toMatch(/^2547120000\d\d$/);
    }
  });

  it('a value of signs is taken as it is, not as a pattern', () => {
    const found = offers('language_code', ['English.', 'EnglishX']);
    for (const { action } of found)
      expect(afterAction(action, 'EnglishX')).not.toBe(afterAction(action, 'English.'));
  });
});

describe('what HQ’s actions do', () => {
  it.each([
    [{ kind: 'title_case' }, 'africa/dar_es_salaam', 'Africa/Dar_Es_Salaam'],
    [{ kind: 'title_case' }, 'ümit', null],
    [{ kind: 'lower_case' }, 'ÄB', null],
    [{ kind: 'upper_case' }, 'en', 'EN'],
    [{ kind: 'strip' }, '\u00a0en\n', 'en'],
    [{ kind: 'find_replace', find: '^0', replace: '254' }, '0700', '254700'],
  ] as const)('%j on %j', (action, value, after) => {
    expect(afterAction(action, value)).toBe(after);
  });
});

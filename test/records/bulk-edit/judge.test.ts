import { describe, expect, it } from 'vitest';
import type { ContactProperty } from '../../../src/contact/contact.ts';
import { contactEn } from '../../../src/contact/texts/en.ts';
import { draftLine } from '../../../src/records/bulk-edit/edit/draft-line.ts';
import { editedNumbers } from '../../../src/records/bulk-edit/edited-numbers.ts';
import { createJudge, judgeRow } from '../../../src/records/bulk-edit/judge.ts';
import { bulkEditEn } from '../../../src/records/bulk-edit/texts/en.ts';

const KENYA = { countries: ['KE'], languages: ['en', 'sw'] };
const element = null as unknown as Element;
type Value = string | null;

function row(values: Readonly<Partial<Record<ContactProperty, Value | readonly [Value, Value]>>>) {
  const cells = (Object.entries(values) as [ContactProperty, Value | readonly [Value, Value]][]).map(
    ([property, value]) => ({
      property,
      element,
      stored: value === null || typeof value === 'string' ? value : value[0],
      edited: value === null || typeof value === 'string' ? undefined : value[1],
    }),
  );
  return { caseId: 'c1', label: 'Amina', cells };
}

const said = (values: Parameters<typeof row>[0]) =>
  judgeRow(row(values), KENYA).map(({ property, problem, isNew }) => [
    property,
    problem?.advice.code ?? null,
    isNew,
  ]);

describe('what is said of a cell', () => {
  it('is of the case as it will be after Apply', () => {
    expect(said({ contact_phone_number: ['0712000001', '254712000001'], language_code: 'EN' })).toEqual([
      ['contact_phone_number', null, false],
      ['language_code', 'language-spelling', false],
    ]);
  });

  it('is new where an edit brings it, in its own cell or in another of the row', () => {
    expect(said({ contact_phone_number: ['254712000001', '0712000001'] })).toEqual([
      ['contact_phone_number', 'phone-leading-zero', true],
    ]);
    expect(
      said({ contact_phone_number: ['254712000001', ''], contact_phone_number_is_verified: '1' }),
    ).toEqual([
      ['contact_phone_number', null, false],
      ['contact_phone_number_is_verified', 'verified-without-number', true],
    ]);
  });

  it('an edited cell that is as wrong as before is asked about, too: Apply writes it', () => {
    expect(said({ contact_phone_number: ['0712000001', '0712000002'] })).toEqual([
      ['contact_phone_number', 'phone-leading-zero', true],
    ]);
  });

  it('an edit that leaves the value as it is brings nothing', () => {
    expect(said({ contact_phone_number: ['0712000001', '0712000001'] })).toEqual([
      ['contact_phone_number', 'phone-leading-zero', false],
    ]);
  });

  it('is worked out once, and follows elements that are drawn anew', () => {
    const judge = createJudge();
    const [before] = judge([row({ language_code: 'EN' })], KENYA);
    const other = {} as Element;
    const again = row({ language_code: 'EN' });
    const [after] = judge(
      [{ ...again, cells: again.cells.map((cell) => ({ ...cell, element: other })) }],
      KENYA,
    );
    expect(after?.problem).toBe(before?.problem);
    expect(after?.element).toBe(other);
  });
});

describe('numbers that Apply gives to contacts', () => {
  const numbers = (values: Parameters<typeof row>[0]) =>
    editedNumbers(judgeRow(row(values), KENYA)).map(({ number, caseId }) => [number, caseId]);

  it('are asked about where the flag is a column, and the number or the flag is edited', () => {
    const flag = { contact_phone_number_is_verified: '1' };
    expect(numbers({ contact_phone_number: ['', '254712000001'], ...flag })).toEqual([
      ['254712000001', 'c1'],
    ]);
    expect(numbers({ contact_phone_number: '254712000001', ...flag })).toEqual([]);
    expect(
      numbers({ contact_phone_number: '254712000001', contact_phone_number_is_verified: ['', '1'] }),
    ).toEqual([['254712000001', 'c1']]);
    expect(numbers({ contact_phone_number: ['', '254712000001'] })).toEqual([]);
    expect(
      numbers({ contact_phone_number: ['', '254712000001'], contact_phone_number_is_verified: '' }),
    ).toEqual([]);
  });
});

describe('the line under a cell that is being edited', () => {
  const line = (property: ContactProperty, draft: string, rest = {}) =>
    draftLine(property, draft, rest, KENYA, { contact: contactEn, texts: bulkEditEn });

  it.each([
    [
      'contact_phone_number',
      '254712000001',
      'good',
      'After Apply: HQ will send SMS to +254 712 000001 (Kenya).',
    ],
    ['contact_phone_number', '', 'info', 'After Apply the property is empty.'],
    [
      'time_zone',
      'Africa/Nairobi',
      'good',
      'After Apply: HQ will send scheduled messages at the hours of Africa/Nairobi.',
    ],
    [
      'contact_phone_number_is_verified',
      '1',
      'incomplete',
      'What HQ will do depends on other properties of the case, which are no columns here.',
    ],
  ] as const)('%s %j is %s', (property, draft, tone, text) => {
    expect(line(property, draft)).toEqual({ tone, text });
  });

  it('says what is wrong, and how to mend it', () => {
    // HQ sends to it, but not to the person.
    expect(line('contact_phone_number', '0712000001')).toMatchObject({
      tone: 'warning',
      text: expect.stringContaining('begins with 0'),
    });
  });
});

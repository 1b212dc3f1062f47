import { describe, expect, it } from 'vitest';
import { contestedNumber, problemsOf } from '../../src/contact/problems.ts';

describe('the problems of values', () => {
  it('says the worst for each property, with the values that may have been meant', () => {
    const verdicts = problemsOf(
      { contact_phone_number: '0712345678', time_zone: 'IST', commcare_email_address: 'a@gmial.com' },
      { countries: ['KE', 'UG'] },
    );
    expect(
      [...verdicts].map(([property, { advice, suggestions }]) => [property, advice.severity, suggestions]),
    ).toEqual([
      ['contact_phone_number', 'error', ['254712345678', '256712345678']],
      ['commcare_email_address', 'warning', ['a@gmail.com']],
      ['time_zone', 'error', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
    ]);
  });

  it('says nothing about what the form does not ask for', () => {
    expect([...problemsOf({ contact_phone_number_is_verified: '1' }, {})]).toEqual([]);
    expect([
      ...problemsOf({ contact_phone_number_is_verified: '1', contact_phone_number: '' }, {}),
    ]).toHaveLength(1);
    expect([...problemsOf({}, {})]).toEqual([]);
  });
});

describe('contestedNumber', () => {
  it.each([
    ['+254 712 345678', '1', '254712345678'],
    ['+254 712 345678', undefined, '254712345678'],
    ['+254 712 345678', '', null],
    ['12', '1', null],
    ['', '1', null],
  ])('of %j, verified %j, is %j', (phone, verified, number) => {
    expect(contestedNumber({ contact_phone_number: phone, contact_phone_number_is_verified: verified })).toBe(
      number,
    );
  });
});

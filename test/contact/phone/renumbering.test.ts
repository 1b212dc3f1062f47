import { describe, expect, it } from 'vitest';
import { RENUMBERINGS } from '../../../src/contact/data/renumbering.ts';
import { exampleMobiles } from '../../../src/contact/phone/example-numbers.ts';
import { isValidNumber } from '../../../src/contact/phone/numbering.ts';
import { isPlaceholder } from '../../../src/contact/phone/placeholder.ts';
import { renumbered, withMobilePrefix } from '../../../src/contact/phone/renumbering.ts';
import { nearNumbers } from '../random.ts';

describe('numbers that a country has changed', () => {
  it.each([
    ['22997123456', 'BJ', '2024-11-30', '2290197123456'],
    ['22507123456', 'CI', '2021-01-31', '2250707123456'],
    ['22545123456', 'CI', '2021-01-31', '2250545123456'],
    ['22541123456', 'CI', '2021-01-31', '2250141123456'],
    ['22520123456', 'CI', '2021-01-31', null],
    ['23777123456', 'CM', '2014-11-21', '237677123456'],
    ['23722123456', 'CM', '2014-11-21', '237222123456'],
    ['5215512345678', 'MX', '2019-08-03', '525512345678'],
    ['520445512345678', 'MX', '2019-08-03', '525512345678'],
    ['52455512345678', 'MX', '2019-08-03', '525512345678'],
    ['841621234567', 'VN', '2018-09-15', '84321234567'],
    ['841201234567', 'VN', '2018-09-15', '84701234567'],
    ['551187654321', 'BR', '2012-07-29', '5511987654321'],
    ['554187654321', 'BR', '2016-11-06', '5541987654321'],
    ['54111512345678', 'AR', null, '5491112345678'],
    ['59387654321', 'EC', '2012-09-30', '593987654321'],
    ['2307123456', 'MU', '2013-09-01', '23057123456'],
    ['689712345', 'PF', '2014-06-23', '68987712345'],
    ['248512345', 'SC', '2011-05-04', '2482512345'],
    ['253812345', 'DJ', null, '25377812345'],
    ['6707231234', 'TL', null, '67077231234'],
    ['2289012345', 'TG', '2011-08-07', null],
    ['240212345', 'GQ', '2010-04-09', '240222212345'],
    ['20101234567', 'EG', '2011-10-06', '201001234567'],
    ['9745123456', 'QA', '2010-07-28', '97455123456'],
    ['99577123456', 'GE', '2011', '995577123456'],
    ['2686021234', 'SZ', null, '26876021234'],
    ['38649123456', 'XK', '2016-12-15', '38349123456'],
    ['5995201234', 'SX', '2011-09-30', '17215201234'],
    ['5712345678', 'CO', '2021-09-01', '576012345678'],
  ])('%s was a number of %s until %s: %s', (old, country, since, digits) => {
    expect(renumbered(old)).toEqual({ country, since, digits });
  });

  it.each(['254712345678', '541112345678', '2290197123456', '999123456789', '', '12', '5'.repeat(40)])(
    '%s is no old number',
    (digits) => expect(renumbered(digits)).toBeNull(),
  );

  it('every row is asked for numbers of its own and gives a number of today', () => {
    for (const { country, since, old, now } of RENUMBERINGS) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(since ?? '2010').toMatch(/^20\d\d(-\d\d-\d\d)?$/);
      expect(() => new RegExp(`^${old}$`)).not.toThrow();
      if (now !== null) expect(now).toMatch(/^\d+(\$\d\d*)+$/);
    }
  });

  it('never changes a number of today, and always gives one', () => {
    for (const { digits } of nearNumbers(40_000, 11)) {
      const change = renumbered(digits);
      if (isValidNumber(digits)) expect(change).toBeNull();
      else if (change?.digits) expect([digits, isValidNumber(change.digits)]).toEqual([digits, true]);
    }
  });

  it('knows that Argentina’s mobile numbers have a 9 that its landlines lack', () => {
    expect(withMobilePrefix('541112345678')).toBe('5491112345678');
    expect(withMobilePrefix('5491112345678')).toBeNull();
    expect(withMobilePrefix('254202345678')).toBeNull();
  });
});

describe('placeholders', () => {
  it.each([
    '9999999999',
    '919999999999',
    '+91 99999 99999',
    '0000000000',
    '1234567890',
    '0123456789',
    '2541234567890',
    '911234567890',
    '254700000000',
    '0700000000',
    '+254 000 000 000',
    '123456',
    '٩٩٩٩٩٩٩٩٩٩',
  ])('%s stands for no number', (raw) => expect(isPlaceholder(raw)).toBe(true));

  it.each([
    '254712345678',
    '16175551234',
    '919876543210',
    '9876543210',
    '2547',
    '000',
    'none',
    '254722333444',
    '60123456789',
  ])('%s may be somebody’s', (raw) => expect(isPlaceholder(raw)).toBe(false));

  it('counting is one in India too, where a landline might count', () => {
    expect(isPlaceholder('1234567890', ['IN'])).toBe(true);
  });

  it('no country’s example is one, whatever its spelling', () => {
    for (const { country, callingCode, significant, national } of exampleMobiles())
      for (const raw of [callingCode + significant, national])
        expect([country, isPlaceholder(raw, [country])]).toEqual([country, false]);
  });

  it('hardly any random number is one', () => {
    const valid = [...nearNumbers(60_000, 7)].filter(({ digits }) => isValidNumber(digits));
    expect(valid.filter(({ digits }) => isPlaceholder(digits)).length).toBeLessThan(valid.length / 5_000);
  });
});

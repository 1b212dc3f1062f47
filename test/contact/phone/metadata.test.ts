import parsePhoneNumber, { AsYouType, type CountryCode } from 'libphonenumber-js/core';
import max from 'libphonenumber-js/max/metadata';
import metadata from 'libphonenumber-js/min/metadata';
import { expect, it } from 'vitest';
import { exampleMobiles } from '../../../src/contact/phone/example-numbers.ts';
import { unpackMetadata } from '../../../src/contact/phone/unpack-metadata.ts';
import { generator } from '../random.ts';

/** Their kinds are told in another way: a whole number is theirs unless it is another country's. */
const MAINS = ['AU', 'GB', 'IT', 'US'];

/**
 * Cells that are empty are 0, or missing at the end; of leading digits the library's last pattern counts. Which kinds tell
 * a country from others of its code is seen by the countries, below.
 */
function plain(rows: object): unknown {
  const filled = (cells: readonly unknown[]): unknown[] => {
    const kept = cells.map((cell) => cell || 0);
    while (kept.at(-1) === 0) kept.pop();
    return kept;
  };
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]: [string, unknown[]]) => {
      const cells = row.slice(0, MAINS.includes(name) ? 10 : 11);
      const formats = (row[4] || []) as unknown[][];
      cells[4] = formats.map(([pattern, format, leading, ...rest]) =>
        filled([pattern, format, Array.isArray(leading) ? leading.at(-1) : 0, ...rest]),
      );
      return [name, filled(cells)];
    }),
  );
}

it('is the library’s own, without what is not needed', () => {
  const ours = unpackMetadata();
  expect(plain(ours.countries)).toEqual(plain(metadata.countries));
  expect(plain(Reflect.get(ours, 'nonGeographic'))).toEqual(plain(Reflect.get(metadata, 'nonGeographic')));
  expect(ours.country_calling_codes).toEqual(metadata.country_calling_codes);
});

it('formats what is typed as the library’s own does, for a number of each country', () => {
  const ours = unpackMetadata();
  for (const { country, callingCode, significant, national } of exampleMobiles()) {
    for (const number of [`+${callingCode}${significant}`, national]) {
      for (let length = 1; length <= number.length; length += 1) {
        const typed = number.slice(0, length);
        const [mine, theirs] = [ours, metadata].map((one) =>
          new AsYouType(country as CountryCode, one).input(typed),
        );
        expect(mine, `${country} ${typed}`).toBe(theirs);
      }
    }
  }
});

/** Beginnings that tell the islands, Canada and the Vatican from the main country, and some that none has alone. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  1: '204 310 383 500 521 600 622 633 684 800 900 212 2 8',
  44: '1481 1534 1624 20 55 7457 7509 7624 7700 7781 7797 7829 7839 7911 7937 76464 800 8001 7 1',
  39: '06698 0669 06 3 8 0',
  61: '89162 89164 2 3 4 47 483 494 500 13 1800 190',
  212: '5288 5289 520 53 6 7 80 89 592',
  262: '269 639 262 692 693 80 9',
  590: '590 5902 5905 5908 690 691 80 9',
};

it.each(Object.entries(BEGINNINGS))('tells the country of each valid number of +%s', (code, beginnings) => {
  const draw = generator(Number(code));
  const ours = unpackMetadata();
  let valid = 0;
  for (const beginning of beginnings.split(' ')) {
    for (let count = 0; count < 300; count += 1) {
      const more = 7 + draw(5) - beginning.length;
      const national = beginning + Array.from({ length: Math.max(2, more) }, () => draw(10)).join('');
      const text = `+${code}${national}`;
      const whole = parsePhoneNumber(text, max);
      if (!whole?.isValid()) continue;
      valid += 1;
      expect(parsePhoneNumber(text, ours)?.country, text).toBe(whole.country);
    }
  }
  expect(valid).toBeGreaterThan(200);
});

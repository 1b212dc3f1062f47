import { AsYouType, type CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import { expect, it } from 'vitest';
import { exampleMobiles } from '../../../src/contact/phone/example-numbers.ts';
import { unpackMetadata } from '../../../src/contact/phone/unpack-metadata.ts';

/** Cells that are empty are 0, or missing at the end; of leading digits the library's last pattern counts. */
function plain(rows: object): unknown {
  const filled = (cells: readonly unknown[]): unknown[] => {
    const kept = cells.map((cell) => cell || 0);
    while (kept.at(-1) === 0) kept.pop();
    return kept;
  };
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]: [string, unknown[]]) => {
      const cells = row.slice(0, 12);
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

import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';

/** Pseudo-random whole numbers below a bound: every run gets the same ones. */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const NON_GEOGRAPHIC = ['800', '808', '870', '878', '881', '882', '883', '888', '979'];

/**
 * International digits near valid ones: the calling code of each country in turn, some first digits of its example
 * mobile number, then random digits, mostly of the same length.
 */
export function* nearNumbers(count: number, seed: number): Generator<{ country: string; digits: string }> {
  const random = generator(seed);
  const plans = [
    ...getCountries().map((country) => ({
      country: country as string,
      code: getCountryCallingCode(country) as string,
      example: (examples as Readonly<Record<string, string>>)[country] ?? '123456789',
    })),
    ...NON_GEOGRAPHIC.map((code) => ({ country: '001', code, example: '12345678' })),
  ];
  for (let index = 0; index < count; index += 1) {
    const { country, code, example } = plans[index % plans.length]!;
    const length = example.length + [0, 0, 0, 0, 0, 1, -1, 2][random(8)]!;
    let national = example.slice(0, random(5));
    while (national.length < length) national += random(10);
    yield { country, digits: code + national };
  }
}

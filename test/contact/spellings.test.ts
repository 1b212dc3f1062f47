import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { type CountryCode, getCountries, getExampleNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { outcome } from '../../src/contact/outcome/outcome.ts';

/** Every country's example mobile number. */
const COUNTRIES = getCountries().flatMap((country) => {
  const number = getExampleNumber(country, examples);
  return number ? [{ country, number, digits: number.number.slice(1) }] : [];
});

function see(contact_phone_number: string, country: CountryCode) {
  const { sms, advice } = outcome(
    { contact_phone_number, contact_phone_number_is_verified: '1' },
    { project: { countries: [country] } },
  );
  return {
    stored: sms.number,
    advice: advice.map(({ code, suggestion }) => [code, suggestion]),
    codes: advice,
  };
}

describe('every country’s example mobile number', () => {
  it('is there for all but a few countries', () => {
    expect(COUNTRIES.length).toBeGreaterThan(235);
  });

  it.each(COUNTRIES)('$country: digits are right as they are', ({ country, digits }) => {
    expect(see(digits, country)).toEqual({ stored: digits, advice: [], codes: [] });
  });

  it.each(COUNTRIES)('$country: HQ removes the +', ({ country, digits }) => {
    expect(see(`+${digits}`, country)).toMatchObject({ stored: digits, advice: [['phone-plus', digits]] });
  });

  it.each(COUNTRIES)('$country: HQ removes what groups the digits', ({ country, number, digits }) => {
    const spaced = number.formatInternational().slice(1);
    const { stored, advice } = see(spaced, country);
    expect(stored).toBe(digits);
    expect(advice).toEqual(spaced === digits ? [] : [['phone-punctuation', digits]]);
  });

  it.each(COUNTRIES)(
    '$country: the national spelling is another number for HQ',
    ({ country, number, digits }) => {
      const national = number.formatNational();
      const { stored, advice } = see(national, country);
      expect(stored).not.toBe(digits);
      expect(advice).toContainEqual([
        expect.stringMatching(/^phone-(leading-zero|country-code-missing)$/),
        digits,
      ]);
    },
  );

  it.each(COUNTRIES)('$country: HQ keeps 00', ({ country, digits }) => {
    expect(see(`00${digits}`, country)).toMatchObject({
      stored: `00${digits}`,
      advice: [['phone-international-prefix', digits]],
    });
  });

  it.each(COUNTRIES)('$country: HQ keeps the 0 of (0)', ({ country, number, digits }) => {
    const spelled = `+${number.countryCallingCode} (0)${number.nationalNumber}`;
    const { stored, advice } = see(spelled, country);
    expect(stored).toBe(`${number.countryCallingCode}0${number.nationalNumber}`);
    expect(advice).toContainEqual(['phone-zero-in-brackets', digits]);
  });
});

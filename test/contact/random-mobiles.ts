import fc from 'fast-check';
import * as core from 'libphonenumber-js/core';
import parsePhoneNumber, {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
} from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/metadata.max.json' with { type: 'json' };

/** What `libphonenumber-js/core` has and its types leave out. */
interface Plan {
  readonly numberingPlan: {
    nationalPrefix(): string | undefined;
    type(name: string): { pattern(): string } | undefined;
  };
  selectNumberingPlan(country: string): void;
}
const { Metadata } = core as unknown as { Metadata: new (data: unknown) => Plan };

/** A country with a numbering plan, and what its metadata says, read apart from the tables that are tested. */
export interface Country {
  readonly country: CountryCode;
  readonly callingCode: string;
  /** What is dialled inside the country before a number. */
  readonly trunk: string;
}

export const COUNTRIES: readonly Country[] = getCountries().map((country) => {
  const plan = planOf(country);
  return {
    country,
    callingCode: getCountryCallingCode(country),
    trunk: plan.numberingPlan.nationalPrefix() || '0',
  };
});

function planOf(country: string): Plan {
  const plan = new Metadata(metadata);
  plan.selectNumberingPlan(country);
  return plan;
}

const MOBILE: ReadonlySet<string | undefined> = new Set(['MOBILE', 'FIXED_LINE_OR_MOBILE']);

/** Whether the digits behind the calling code are a mobile number of the country, as they are. */
export function isMobileNumber(country: CountryCode, significant: string): boolean {
  const number = parsePhoneNumber(`+${getCountryCallingCode(country)}${significant}`, { extract: false });
  if (!number?.isValid() || number.nationalNumber !== significant) return false;
  // Where no kind is known (Tristan da Cunha) every number is one to send to.
  return MOBILE.has(number.getType()) || planOf(country).numberingPlan.type('MOBILE') === undefined;
}

/** What stands behind the calling code in some valid mobile numbers, drawn from the whole of the plan's pattern. */
export function randomMobiles(country: CountryCode, count: number, seed = 1): readonly string[] {
  const plan = planOf(country).numberingPlan;
  const pattern = plan.type('MOBILE')?.pattern() || plan.type('FIXED_LINE')?.pattern() || '';
  const found: string[] = [];
  for (let round = 0; found.length < count && round < 20; round += 1) {
    const drawn = fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern})$`)), {
      numRuns: count,
      seed: seed + round,
    });
    found.push(...drawn.filter((significant) => isMobileNumber(country, significant)));
  }
  return found.slice(0, count);
}

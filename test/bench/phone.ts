import google from 'google-libphonenumber';
import parsePhoneNumber from 'libphonenumber-js/max';
import { outcome } from '../../src/contact/outcome/outcome.ts';
import { advisePhone } from '../../src/contact/phone/advise-phone.ts';
import { isValidNumber } from '../../src/contact/phone/numbering.ts';
import { nearNumbers } from '../contact/random.ts';
import type { Bench, BenchRow } from './row.ts';
import { takeTurns } from './turns.ts';

const AMOUNT = 10_000;
const ROUNDS = 9;

const util = google.PhoneNumberUtil.getInstance();

function max(digits: string): boolean {
  const number = parsePhoneNumber(`+${digits}`);
  return number !== undefined && number.number === `+${digits}` && number.isValid();
}

function googles(digits: string): boolean {
  try {
    const number = util.parse(`+${digits}`);
    return util.isValidNumber(number) && util.format(number, google.PhoneNumberFormat.E164) === `+${digits}`;
  } catch {
    return false;
  }
}

function counting(numbers: readonly string[], check: (digits: string) => boolean): () => number {
  return () => {
    let valid = 0;
    for (const digits of numbers) if (check(digits)) valid += 1;
    return valid;
  };
}

/** Caseline's figure against the others', all on the same numbers; the verdicts must agree. */
function row(name: string, numbers: readonly string[], caseline: (digits: string) => boolean): BenchRow {
  const { perSecond, checksums } = takeTurns(
    {
      caseline: counting(numbers, caseline),
      'libphonenumber-js/max': counting(numbers, max),
      'google-libphonenumber': counting(numbers, googles),
    },
    numbers.length,
    ROUNDS,
  );
  // Google's package carries older metadata; test/contact/google.test.ts lists every difference.
  if (checksums.caseline !== checksums['libphonenumber-js/max'])
    throw new Error(`${name}: the verdicts differ: ${JSON.stringify(checksums)}`);
  const { caseline: own = Number.NaN, ...peers } = perSecond;
  return { name, caseline: own, peers, unit: 'numbers/s' };
}

/** How many numbers a second are checked. */
export const bench: Bench = {
  name: 'phone numbers',
  async run() {
    const near = [...nearNumbers(AMOUNT, 41)].map(({ digits }) => digits);
    const valid = [...nearNumbers(AMOUNT * 4, 43)]
      .map(({ digits }) => digits)
      .filter(isValidNumber)
      .slice(0, AMOUNT);
    return [
      row('is it a valid number? (half of them are)', near, isValidNumber),
      row('advice on a valid number', valid, (digits) =>
        advisePhone({ contact_phone_number: digits }).every(({ severity }) => severity !== 'error'),
      ),
      row('whole outcome of a contact with a valid number', valid, (digits) => {
        const { sms, advice, verdict } = outcome({
          contact_phone_number: digits,
          contact_phone_number_is_verified: '1',
        });
        return (
          sms.status === 'yes' &&
          verdict.sms.tone !== 'fails' &&
          advice.every(({ severity }) => severity !== 'error')
        );
      }),
    ];
  },
};

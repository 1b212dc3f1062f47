import { describe, expect, it } from 'vitest';
import type { SimulationResult } from '../../../src/assist/simulator/simulate.ts';
import { hqOutcome } from '../../../src/overlay/simulator/hq-outcome.ts';

/** A new case whose number is this text, in a project of Kenya. */
function toneOfSms(number: string): string {
  const value = (text: string) => ({ type: 'value', text }) as const;
  const properties = {
    contact_phone_number: value(number),
    contact_phone_number_is_verified: value('1'),
    commcare_email_address: value(''),
    time_zone: value(''),
    language_code: value(''),
    contact_backend_id: value(''),
  };
  const result = { contact: { contact_phone_number: number }, properties } as unknown as SimulationResult;
  return hqOutcome(result, true, { countries: ['KE'] }, null).verdict.sms.tone;
}

describe('how the line about SMS ends', () => {
  it.each([
    ['254712345678', 'ok'],
    // HQ sends to it, and it reaches nobody or somebody else.
    ['0712345678', 'doubtful'],
    ['', 'fails'],
    ['amina', 'fails'],
  ])('%j: %s', (number, tone) => {
    expect(toneOfSms(number)).toBe(tone);
  });
});

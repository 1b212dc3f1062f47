import { describe, expect, it } from 'vitest';
import { messageLanguage } from '../../src/contact/language/message-language.ts';
import { outcome } from '../../src/contact/outcome/outcome.ts';
import { reasonText } from '../../src/contact/outcome/reasons.ts';

/** What was read again in HQ's sources: facts, section 11. */
describe('HQ', () => {
  it('strips texts: a blank translation counts as missing', () => {
    expect(messageLanguage({ en: 'Hello', fra: ' \n' }, { contact: 'fra', project: 'en' })).toBe('en');
    expect(messageLanguage({ '*': '  ' }, {})).toBeNull();
  });

  it('sends to three digits only where both toggles are on', () => {
    const contact = { contact_phone_number: '254', contact_phone_number_is_verified: '1' };
    const statusOf = (project: object) => outcome(contact, { project }).sms.status;
    expect(statusOf({})).toBe('no');
    expect(statusOf({ sharedNumbers: true })).toBe('no');
    expect(statusOf({ inboundLeniency: true })).toBe('no');
    expect(statusOf({ sharedNumbers: true, inboundLeniency: true })).toBe('yes');
    // It is sent, and it is doubtful all the same.
    expect(
      outcome(contact, { project: { sharedNumbers: true, inboundLeniency: true } }).verdict.sms.tone,
    ).toBe('doubtful');
  });

  it.each([
    ['PHONE_OPTED_OUT', /every project of the server/],
    ['CANNOT_FIND_FORM', /latest released version/],
    ['NO_RECIPIENT', /child relations only/],
    ['NO_MESSAGE', /blank translation counts as none/],
    ['FAULTY_GATEWAY_CONFIGURATION', /account of the gateway/],
    ['TOUCHFORMS_ERROR', /stopped with an error/],
  ])('%s is explained', (code, text) => {
    expect(reasonText(code)?.explanation).toMatch(text);
  });
});

import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/default-too-early.ts';
import { describeRule, findingsOf, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'an answer': `
      text typed
      text phone     # warning
        default #form/typed
      map contact_phone_number <- phone`,
    'in a hidden value': `
      text phone
      hidden final     # warning
        default concat('254', #form/phone)
      map contact_phone_number <- final`,
    'a calculated value': `
      hidden zone = 'Africa/Nairobi'
      hidden copy     # warning
        default #form/zone
      map time_zone <- copy`,
    'in a condition of the write': `
      select consent: yes, no
      hidden agreed     # warning
        default if(#form/consent = 'yes', 1, '')
      update save
        contact_phone_number_is_verified = 1 when #form/agreed = 1`,
    'in a row of a repeat that looks at its own answers': `
      repeat child
      text child/phone
      text child/again     # warning
        default #form/child/phone
      map contact_phone_number <- child/again`,
  },
  right: {
    'a constant': `
      text zone
        default 'Africa/Nairobi'
      map time_zone <- zone`,
    'the case, the user and the session': `
      text zone
        default if(#case/time_zone != '', #case/time_zone, #user/time_zone)
      hidden id
        default instance('commcaresession')/session/context/userid
      map time_zone <- zone
      map contact_backend_id <- id`,
    'a default that comes before it': `
      hidden code
        default #user/code
      hidden zone
        default #form/code
      map time_zone <- zone`,
    'a calculation': `
      text phone
      hidden final = concat('254', #form/phone)
      map contact_phone_number <- final`,
    'in a row of a repeat, what was answered outside': `
      text country
      repeat child
      text child/zone
        default #form/country
      map time_zone <- child/zone`,
    'nothing that is written': `
      text typed
      text other
        default #form/typed
      text zone
      map time_zone <- zone`,
  },
});

describe('default-too-early: what it says and offers', () => {
  const WRONG =
    "text phone\nhidden final\n  default concat('254', #form/phone)\nmap contact_phone_number <- final";

  it('names both questions', () => {
    expect(findingsOf(rule, WRONG)[0]?.message.what).toBe(
      'The default value of `final` uses `phone`, which has no value yet when defaults are set.',
    );
  });

  it('makes a calculation of it, in a hidden value', () => {
    expect(fixesOf(rule, WRONG)).toMatchObject([
      {
        title: 'Calculate it instead',
        edits: [
          { part: 'calculate', value: "concat('254', #form/phone)" },
          { part: 'default', value: '' },
        ],
      },
    ]);
    expect(fixesOf(rule, WRONG.replace('hidden final', 'text final'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createSimulation } from '../../../src/assist/simulator/simulate.ts';
import { formVerdict } from '../../../src/assist/verdict/form-verdict.ts';
import { sayVerdict } from '../../../src/overlay/verdict/verdict-sentence.ts';
import { ENGLISH } from '../../languages.ts';
import { sketch } from '../../lint/support/form.ts';

const MAP = 'map contact_phone_number <-';
const KENYA = 'project countries KE';
const said = (text: string): string => {
  const { form, project } = sketch(text);
  return sayVerdict(formVerdict(form, createSimulation(form), project), ENGLISH).text;
};

describe('the verdict of a form', () => {
  it.each([
    [
      'takes what people type as it is',
      `${KENYA}\ntext phone\n${MAP} phone`,
      'HQ will send SMS to people who type `+254…` or `254…`, not to `07…`.',
    ],
    [
      'asks again for what HQ would misread',
      `${KENYA}\nphone phone\n  validate regex(., '^254[0-9]{9}$')\n${MAP} phone`,
      'HQ will send SMS to people who type `254…`. Whoever types `+254…` or `07…` is asked again.',
    ],
    [
      'turns the national way into the international one',
      `${KENYA}\ntext phone\nhidden full = concat('254', substr(#form/phone, 1))\n${MAP} full`,
      'HQ will send SMS to people who type `07…`, not to `+254…` or `254…`.',
    ],
    [
      'loses digits in an Integer',
      `${KENYA}\nint phone\n${MAP} phone`,
      'HQ will send no SMS to people who type `07…`. Whoever types `+254…` or `254…` is asked again.',
    ],
    [
      'has a gateway that the project does not have',
      `${KENYA}\nproject gateways TWILIO_KE\ntext phone\nhidden by = 'TWILIO_KENYA'\n${MAP} phone\nmap contact_backend_id <- by`,
      expect.stringMatching(/^HQ will send no SMS, also where the number is right\. .*gateway/),
    ],
    [
      'writes one number for everybody',
      `${KENYA}\nhidden phone = '254712345678'\n${MAP} phone`,
      'HQ will send SMS to the same number for everybody: this form asks nobody for one.',
    ],
    [
      'writes a number that only the phone knows',
      `${KENYA}\nhidden phone = instance('casedb')/casedb/case/phone\n${MAP} phone`,
      expect.stringMatching(/^Whether HQ can send SMS depends on/),
    ],
    [
      'writes no number',
      'text name\nmap name <- name',
      'This form saves no phone number that CommCare HQ could send SMS to.',
    ],
    [
      'is for two countries, which both have the 0',
      `project countries KE, UG\ntext phone\n${MAP} phone`,
      'HQ will send SMS to people who type `+254…`, `254…`, `+256…` or `256…`, not to `07…`.',
    ],
  ])('that %s', (_, form, expected) => {
    expect(said(form)).toEqual(expected);
  });
});

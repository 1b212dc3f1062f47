import type { Tone } from './verdict-line.ts';

/** What a cause of a verdict means and what mends it; docs/verdict.md is made of the same table. */
export interface Cause {
  readonly code: string;
  readonly tone: Tone;
  readonly meaning: string;
  readonly mend: string;
}

const cause = (code: string, tone: Tone, meaning: string, mend: string): Cause => ({
  code,
  tone,
  meaning,
  mend,
});

/** Beside these, a code of advice (docs/advice.md) is a cause where the value itself is what is wrong. */
export const CAUSES: readonly Cause[] = [
  cause(
    'depends-on-case',
    'unknown',
    'The form does not write the value, and the case may have one.',
    'Nothing, if that is meant.',
  ),
  cause(
    'not-known',
    'unknown',
    'The form writes a value that only the phone or the case knows.',
    'Try the form with the values that come from there.',
  ),
  cause(
    'answer-refused',
    'fails',
    'The form or its page refuses an answer, so nothing is saved.',
    'Change the answer, or the validation condition.',
  ),
  cause(
    'contact-inactive',
    'fails',
    'The case is closed or deleted.',
    'Reopen it, or take it out of the recipients.',
  ),

  cause('sms-sent', 'ok', 'HQ sends to the number.', 'Nothing.'),
  cause('no-number', 'fails', 'There is no number.', 'Save a number, if the person wants SMS.'),
  cause(
    'number-refused',
    'fails',
    'HQ stores no number for this value.',
    'Save the country code and the number, digits only.',
  ),
  cause(
    'three-digits',
    'fails',
    'The number has three digits or fewer; HQ never sends to these.',
    'Save the whole number.',
  ),
  cause(
    'gateway-fails',
    'fails',
    'The contact names a gateway that the project may not use; HQ does not fall back.',
    'Correct the name, or save an empty value.',
  ),
  cause(
    'gateway-not-known',
    'unknown',
    'The contact names a gateway, and the project’s gateways are not known.',
    'Tell the project’s gateways (`gateways` of `project.json`).',
  ),

  cause(
    'replies-here',
    'ok',
    'HQ registers the number for this contact’s replies, as far as its owners are known.',
    'Nothing.',
  ),
  cause(
    'not-asked-for',
    'fails',
    'The flag is not there: HQ only sends.',
    'Save 1, if the person agreed to messages.',
  ),
  cause(
    'not-verified',
    'fails',
    'The flag is empty: HQ only sends.',
    'Save 1, if the person agreed to messages.',
  ),
  cause(
    'held-by-case',
    'fails',
    'Another case holds the number.',
    'Use another number, or close the other case; then save this one again.',
  ),
  cause(
    'held-here',
    'fails',
    'Another contact of this project holds the number.',
    'Use another number, or close the other contact; then save this one again.',
  ),
  cause(
    'held-elsewhere',
    'fails',
    'A contact of another project on the same server holds the number.',
    'Ask that project to release it, or use another number; then save this contact again.',
  ),
  cause(
    'held-by-worker',
    'fails',
    'A mobile worker holds the number, or has reserved it.',
    'Take the number from the worker’s page, or use another one; then save this contact again.',
  ),
  cause(
    'number-shared',
    'doubtful',
    'Another contact holds the number, and the project lets contacts share numbers.',
    'Use a number of its own where there is one.',
  ),
  cause(
    'owner-not-known',
    'unknown',
    'Nobody said who holds the number.',
    'Ask the check endpoint, or save and look at the phone number report.',
  ),

  cause('email-sent', 'ok', 'HQ sends to the address.', 'Nothing.'),
  cause('no-address', 'fails', 'There is no e-mail address.', 'Save one, if the person wants e-mail.'),
  cause('address-refused', 'fails', 'HQ does not take the address.', 'Correct it.'),

  cause('zone-of-contact', 'ok', 'HQ uses the contact’s time zone.', 'Nothing.'),
  cause(
    'zone-of-project',
    'ok',
    'The contact has none: HQ uses the project’s time zone.',
    'Nothing, if that is meant.',
  ),

  cause('language-of-contact', 'ok', 'HQ looks for a text in the contact’s language.', 'Nothing.'),
  cause(
    'language-of-project',
    'ok',
    'The contact has none: HQ uses the project’s language.',
    'Nothing, if that is meant.',
  ),
  cause(
    'language-not-known',
    'unknown',
    'The project’s languages are not known.',
    'Tell them (`languages` of `project.json`).',
  ),

  cause('gateway-found', 'ok', 'The project may use the gateway.', 'Nothing.'),
  cause(
    'gateway-by-number',
    'ok',
    'The contact names none: HQ chooses the gateway by the number.',
    'Nothing.',
  ),
];

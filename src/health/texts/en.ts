/** The words of the report on who can be reached, in English; the type is what another language has to say. */

import type { Channel } from '../../contact/verdict/types.ts';
import { createPlural } from '../../language/plural.ts';
import type { HealthTone } from '../../sheet/health/tally.ts';
import type { Mender } from '../mender.ts';

const plural = createPlural('en');
const digits = new Intl.NumberFormat('en');
const cases = (count: number): string => plural(count, { one: '# case', other: '# cases' });

/** What a cause means and what to do, without the value that has it. */
export interface CauseText {
  readonly what: string;
  readonly how: string;
}
const text = (what: string, how: string): CauseText => ({ what, how });

/** Causes of the verdict; what is wrong with a value itself, advice says. */
const causes = {
  'no-number': text('There is no number.', 'Save a number, if the person wants SMS.'),
  'number-refused': text(
    'HQ stores no number for this value.',
    'Save the country code and the number, digits only.',
  ),
  'three-digits': text(
    'The number has three digits or fewer; HQ never sends to these.',
    'Save the whole number.',
  ),
  'gateway-fails': text(
    'The case names a gateway that the project may not use; HQ does not fall back.',
    'Correct the name, or save an empty value.',
  ),
  'gateway-not-known': text(
    'The case names a gateway, and the project’s gateways are not known here.',
    'Write them into the options of Caseline, or let an administrator of the project open this page.',
  ),
  'not-asked-for': text(
    'The flag for replies is not there: HQ only sends.',
    'Save 1, if the person agreed to messages.',
  ),
  'not-verified': text(
    'The flag for replies is empty: HQ only sends.',
    'Save 1, if the person agreed to messages.',
  ),
  'held-by-case': text(
    'Another case holds the number.',
    'Use another number, or close the other case; then save this one again.',
  ),
  'held-here': text(
    'Another contact of this project holds the number.',
    'Use another number, or close the other contact; then save this one again.',
  ),
  'held-elsewhere': text(
    'A contact of another project on the same server holds the number.',
    'Ask that project to release it, or use another number; then save this contact again.',
  ),
  'held-by-worker': text(
    'A mobile worker holds the number, or has reserved it.',
    'Take the number from the worker’s page, or use another one; then save this contact again.',
  ),
  'number-shared': text(
    'Another contact holds the number, and the project lets contacts share numbers.',
    'Use a number of its own where there is one.',
  ),
  'number-twice': text(
    'The number stands on another open case, too.',
    'Find out whose it is, and take it from the other case.',
  ),
  'opted-out': text(
    'The number opted out of SMS: somebody answered STOP.',
    'Ask the person. Who wants SMS again sends START to the number that HQ writes from.',
  ),
  'owner-not-known': text(
    'Nobody said who holds the number.',
    'Let somebody open this page whose role may see the messaging contacts.',
  ),
  'no-address': text('There is no e-mail address.', 'Save one, if the person wants e-mail.'),
  'address-refused': text('HQ does not take the address.', 'Correct it.'),
  'language-not-known': text(
    'The project’s languages are not known here.',
    'Write them into the options of Caseline, or let an administrator of the project open this page.',
  ),
};

export const reportEn = {
  title: 'Who can be reached',
  channels: {
    sms: 'SMS',
    replies: 'Replies',
    email: 'E-mail',
    timeZone: 'Time zone',
    language: 'Language',
    gateway: 'Gateway',
  } satisfies Record<Channel, string>,
  tones: {
    ok: 'well',
    late: 'at another hour',
    doubtful: 'doubtful',
    fails: 'fails',
    absent: 'nothing given',
    unknown: 'not known',
  } satisfies Record<HealthTone, string>,
  cases,
  counted: (open: number, without: number, closed: number) =>
    [
      `${cases(open)} with a contact property`,
      ...(without > 0 ? [`${without} without any`] : []),
      ...(closed > 0 ? [`${closed} closed`] : []),
    ].join(', '),
  reached: (reached: number, of: number, share: string) =>
    `HQ will send SMS to ${digits.format(reached)} of ${cases(of)} (${share}).`,
  nothing: 'No open case has a contact property.',
  biggest: 'Biggest cause',
  progress: (done: number, total: number | null): string =>
    total === null ? `${cases(done)} read` : `${digits.format(done)} of ${cases(total)} read`,
  left: (seconds: number) =>
    seconds < 90
      ? `about ${plural(Math.max(1, seconds), { one: '# second', other: '# seconds' })} left`
      : `about ${plural(Math.round(seconds / 60), { one: '# minute', other: '# minutes' })} left`,
  mender: 'Who mends it',
  menders: {
    desk: 'whoever corrects data, at a desk',
    visit: 'whoever meets the person',
    administrator: 'an administrator of the project',
  } satisfies Record<Mender, string>,
  causes: causes as Readonly<Record<keyof typeof causes, CauseText>>,
  groups: { caseTypes: 'By case type', owners: 'By owner' },
  columns: {
    count: 'Cases',
    share: 'Share',
    cause: 'What is wrong, and what to do',
    reached: 'SMS',
  },
};

export type ReportTexts = typeof reportEn;

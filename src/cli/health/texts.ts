import type { Channel } from '../../contact/verdict/types.ts';
import type { HealthTone } from '../../sheet/health/tally.ts';

const cases = (count: number): string => `${count} ${count === 1 ? 'case' : 'cases'}`;

/** What the report says beside the texts of verdict and advice. */
export const healthEn = {
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
    `HQ will send SMS to ${reached} of ${cases(of)} (${share}).`,
  nothing: 'No open case has a contact property.',
  biggest: 'Biggest cause',
  causes: 'Causes',
  groups: { caseTypes: 'By case type', owners: 'By owner' },
  columns: {
    count: 'Cases',
    share: 'Share',
    cause: 'What is wrong, and what to do',
    reached: 'SMS',
    first: 'First',
  },
  noProperty: 'no column is one of the contact properties. Export them, or name a column with --map.',
  unread: (lines: number) => `${lines} ${lines === 1 ? 'line' : 'lines'} could not be read`,
  more: (count: number) => `and ${count} more`,
  progress: (count: number) => `${count.toLocaleString('en')} cases`,
  /** With --hq. */
  workList: ['case_id', 'link', 'case_type', 'owner_id', 'channel', 'state', 'cause', 'what', 'what_to_do'],
  listed: (file: string) => `Written: ${file}`,
  goingOn: 'Going on where it stopped',
  since: (instant: string) => `Taking what HQ indexed since ${instant}`,
  kept: 'What was found is kept without numbers; who holds numbers is worked out anew each time (--owners).',
  before: (day: string, reached: string, cases: string, change: number) =>
    `Last time (${day}): ${reached} of ${cases}${change === 0 ? ', as now' : change > 0 ? `; now ${change} more` : `; now ${-change} fewer`}.`,
  skipped: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'} of HQ could not be read`,
  startAgain: 'Start it again to go on where it stopped.',
  otherState: (file: string) => `${file} is of another project or server; choose another file with --state`,
  noState: (file: string) => `${file} is no state of a health report; remove it to start anew`,
  asked: (seconds: number, throttled: boolean) =>
    throttled ? `Asked too often; waiting ${seconds} s` : `Trying again in ${seconds} s`,
  unreadable: (file: string, code: string) => `${file}: cannot be read${code}`,
};

export type HealthTexts = typeof healthEn;

export function shareOf(count: number, of: number): string {
  if (of === 0) return '0 %';
  const share = (count * 100) / of;
  return share > 0 && share < 1 ? '< 1 %' : `${Math.round(share)} %`;
}

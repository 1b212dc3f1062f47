import { reportEn } from '../../health/texts/en.ts';

/** What the command says beside the texts of report, verdict and advice. */
export const healthEn = {
  ...reportEn,
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

/** What `caseline health` says beside the report, verdict and advice, in English; the type is what another language has to say. */
import { reportEn } from '../../../health/texts/en.ts';

export const healthEn = {
  ...reportEn,
  noProperty: 'no column is one of the contact properties. Export them, or name a column with --map.',
  probablyMeant: 'Probably meant:',
  noColumn: {
    what: 'The file has no column for it, so nobody knows here.',
    how: 'Export the property, too.',
  },
  unread: (lines: number) => `${lines} ${lines === 1 ? 'line' : 'lines'} could not be read`,
  more: (count: number) => `and ${count} more`,
  progress: (count: number) => `${count.toLocaleString('en')} cases`,
  listed: (file: string) => `Written: ${file}`,
  goingOn: 'Going on where it stopped',
  since: (instant: string) => `Taking what HQ indexed since ${instant}`,
  before: (day: string, reached: string, cases: string, change: number) =>
    `Last time (${day}): ${reached} of ${cases}${change === 0 ? ', as now' : change > 0 ? `; now ${change} more` : `; now ${-change} fewer`}.`,
  skipped: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'} of HQ could not be read`,
  startAgain: 'Start it again to go on where it stopped.',
  asked: (seconds: number, throttled: boolean) =>
    throttled ? `Asked too often; waiting ${seconds} s` : `Trying again in ${seconds} s`,
};

export type HealthTexts = typeof healthEn;

/** What `caseline health` says beside the report, verdict and advice, in English; the type is what another language has to say. */
import { reportEn } from '../../../health/texts/en.ts';
import type { GivenPiece, MissingPiece, NotRead } from '../hq/missing-piece.ts';

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
  listed: (file: string) => `Written: ${file}`,
  damaged: 'Part of the state cannot be read: all cases are read again',
  goingOn: 'Going on where it stopped',
  since: (instant: string) => `Taking what HQ indexed since ${instant}`,
  before: (day: string, reached: string, cases: string, change: number) =>
    `Last time (${day}): ${reached} of ${cases}${change === 0 ? ', as now' : change > 0 ? `; now ${change} more` : `; now ${-change} fewer`}.`,
  skipped: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'} of HQ could not be read`,
  startAgain: 'Start it again to go on where it stopped.',
  asked: (seconds: number, throttled: boolean) =>
    throttled ? `Asked too often; waiting ${seconds} s` : `Trying again in ${seconds} s`,
  pieces: {
    errors: 'What HQ could not send in the last 30 days',
    none: 'No errors.',
    messages: (events: number, cases: number) =>
      `${events} ${events === 1 ? 'message' : 'messages'}, ${cases} ${cases === 1 ? 'case' : 'cases'}.`,
    part: (count: number) => `The newest ${count} only.`,
    missing: 'Not known here',
    names: {
      owners: 'who holds numbers',
      languages: 'languages',
      gateways: 'gateways',
      errors: 'errors of the last 30 days',
      optOuts: 'opt-outs from SMS',
    } satisfies Record<MissingPiece['piece'], string>,
    given: {
      owners: 'say it with --owners',
      languages: 'say them with --facts',
      gateways: 'say them with --facts',
    } satisfies Record<GivenPiece, string>,
    why: {
      'no-way': 'HQ tells it only in its own report (Messaging > SMS Opt Out Report)',
      'signed-out': 'HQ does not accept the key',
      forbidden: 'the role of the key or the plan of the project does not permit it',
      absent: 'HQ has no such address',
      refused: 'HQ refused the question',
      unreachable: 'HQ could not be reached',
      garbage: 'HQ answered with something else',
    } satisfies Record<NotRead, string>,
  },
};

export type HealthTexts = typeof healthEn;

/** What is said on the health page, in English; the type is what another language has to say. */
import type { BulkFilter } from '../../../health/mender.ts';
import { createPlural } from '../../../language/plural.ts';
import type { Piece, PieceState, Stopped } from '../view-state.ts';

const plural = createPlural('en');
const digits = new Intl.NumberFormat('en');
const cases = (n: number): string => plural(n, { one: '# case', other: '# cases' });

const matches: Readonly<Record<BulkFilter['match'], (text: string) => string>> = {
  'starts-with': (text) => `starts with ${text}`,
  'is-empty': () => 'is empty',
  'is-missing': () => 'is missing',
};

export const healthPageEn = {
  title: 'Who can be reached?',
  of: (project: string, server: string) => `${project} on ${server}`,
  intro:
    'Caseline reads the open cases of this project that have a contact property, and says to how many HQ will send, why not to the others, and who can mend that. HQ is asked with your own session, page by page.',
  privacy:
    'This browser keeps for each case its causes and a keyed hash of its number: no number, no address, no name.',
  read: 'Read the cases',
  readOn: 'Go on reading',
  readChanges: 'Read what changed',
  stop: 'Stop',
  forget: 'Delete this report',
  forgotten: 'The report of this project is deleted.',
  opening: 'Opening what is kept…',
  starting: 'Asking what is known of the project…',
  waits: {
    throttled: (seconds: number) => `HQ was asked too often. Going on in ${digits.format(seconds)} s.`,
    failed: (seconds: number) => `HQ did not answer. Trying again in ${digits.format(seconds)} s.`,
  },
  begun: 'Not all cases are read yet: the figures are of those that were.',
  asOf: (when: string) => `Read on ${when}.`,
  same: (when: string) => `As many as on ${when}.`,
  more: (n: number, when: string) => `${digits.format(n)} more than on ${when}.`,
  fewer: (n: number, when: string) => `${digits.format(n)} fewer than on ${when}.`,
  skipped: (n: number) =>
    plural(n, { one: '# entry of HQ could not be read.', other: '# entries of HQ could not be read.' }),
  stopped: {
    stopped: 'Stopped. What was read is kept: you can go on at any time.',
    'signed-out': 'You are signed out. Sign in to HQ, then go on here.',
    forbidden:
      'HQ does not let you read cases this way. Your role needs “Access APIs” and “Edit Data”, and the project’s plan must have API access.',
    absent: 'HQ has no project of this name, or you are not a member of it.',
    refused: 'HQ refused the question.',
    unreachable: 'HQ could not be reached. What was read is kept: go on later.',
    garbage:
      'HQ answered with something else, perhaps a page about maintenance. What was read is kept: go on later.',
    'no-room': 'There is no room on this disk to keep the report.',
    broken: 'What was kept of this report cannot be read. Delete it, and read the cases anew.',
    gone: 'The report was deleted in the meantime.',
    failed:
      'Something in Caseline went wrong. What was read is kept: try again, and please report it if it happens again.',
    busy: 'Another tab is reading the cases of this project.',
    permission:
      'Your browser does not let Caseline work on this server. Allow it in the popup or the options.',
    private: 'Nothing is kept of a private window, so cases are not read from one.',
  } satisfies Record<Stopped, string>,
  pieces: {
    title: 'What this rests on',
    missing: (names: string) => `Not everything could be read: ${names}.`,
    join: (names: readonly string[]) => names.join(', '),
    names: {
      cases: 'cases',
      owners: 'who holds numbers',
      languages: 'languages',
      gateways: 'gateways',
      zone: 'time zone of the project',
      errors: 'errors of the last 30 days',
      optOuts: 'opt-outs',
    } satisfies Record<Piece, string>,
    states: {
      told: 'read',
      'not-read': 'not read yet',
      'not-told': 'not told: your role may not see it, or it is not set',
      stopped: 'stopped',
      'signed-out': 'you are signed out',
      forbidden: 'your role or the project’s plan does not permit it',
      absent: 'HQ has no such page',
      refused: 'HQ refused the question',
      unreachable: 'HQ could not be reached',
      garbage: 'HQ answered with something else',
    } satisfies Record<PieceState, string>,
    locations:
      'A role that sees only some locations sees only their cases: HQ does not say which are missing.',
  },
  all: 'All',
  caseType: 'Case type',
  owner: 'Owner',
  overview: 'How many are well, by channel',
  figures: 'All figures as a table',
  channel: 'Channel',
  good: 'Nothing is wrong here.',
  show: (n: number) => `Show ${cases(n)}`,
  showOf: (cause: string) => `Cases: ${cause}`,
  caseId: 'Case',
  moreCases: (n: number) => `and ${digits.format(n)} more, in the work list`,
  moreGroups: (n: number) => `and ${digits.format(n)} more`,
  workList: 'Save as work list (CSV)',
  workListAll: 'Work list (CSV)',
  filter: (property: string, match: string) => `In Bulk Edit set the filter: ${property} ${match}`,
  matches,
  save: 'Save report',
  json: 'Figures (JSON)',
  errors: {
    title: 'What HQ could not send in the last 30 days',
    none: 'No errors.',
    code: 'Error',
    events: 'Messages',
    cases: 'Cases',
    part: (n: number) => `The newest ${digits.format(n)} only.`,
    noCode: 'without a code',
  },
};

export type HealthPageTexts = typeof healthPageEn;

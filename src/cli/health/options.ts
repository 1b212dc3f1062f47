import type { Given } from '../command/command.ts';
import {
  casesPerQuestion,
  hqKeyFile,
  type OptionSpecs,
  OWNERS_FILE,
  SHOW_NUMBERS,
} from '../command/options.ts';

export const HEALTH_OPTIONS = {
  from: {
    kind: 'text',
    value: 'FILE',
    help: 'an export of cases (.csv, .xlsx, .xls), or contacts as `caseline outcome` reads them (.ndjson)',
  },
  hq: {
    kind: 'text',
    value: 'URL',
    help: 'a server of CommCare HQ: reads the open cases of the project that --project names, with an API key',
  },
  map: {
    kind: 'list',
    value: 'PROPERTY=COLUMN',
    help: 'a column that holds a property under another name',
  },
  project: {
    kind: 'text',
    value: 'FILE',
    help: 'with --from: a file with what is known of the project (countries, languages, gateways, …); with --hq: its name',
  },
  facts: {
    kind: 'text',
    value: 'FILE',
    help: 'a file with what is known of the project (with --from, --project FILE does the same)',
  },
  owners: OWNERS_FILE,
  format: {
    kind: 'choice',
    choices: ['text', 'json', 'html'],
    default: 'text',
    help: 'for people, for programs, or one page that can be sent',
  },
  'show-numbers': SHOW_NUMBERS,
  state: {
    kind: 'text',
    value: 'FILE',
    help: 'with --hq: where it notes how far it came, and the causes that it found (default caseline-health-NAME.ndjson)',
  },
  'work-list': {
    kind: 'text',
    value: 'FILE',
    help: 'with --hq: writes the cases that are not reached as they should be, with links and what to do (CSV, no numbers)',
  },
  page: casesPerQuestion('with --hq: '),
  'hq-key-file': hqKeyFile('with --hq: '),
} as const satisfies OptionSpecs;

export type HealthGiven = Given<typeof HEALTH_OPTIONS>;

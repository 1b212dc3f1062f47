import type { Given } from '../command/command.ts';
import { type OptionSpecs, OWNERS_FILE, PROJECT_FILE, SHOW_NUMBERS } from '../command/options.ts';

export const SHEET_OPTIONS = {
  map: {
    kind: 'list',
    value: 'PROPERTY=COLUMN',
    help: 'a column that goes to another property than its name says, as on the mapping page of CommCare HQ',
  },
  project: PROJECT_FILE,
  owners: OWNERS_FILE,
  'case-type': {
    kind: 'list',
    value: 'TYPE',
    help: 'a case type of the project: a workbook whose sheets are all named so is a bulk import',
  },
  today: {
    kind: 'text',
    value: 'DATE',
    help: 'the day of the upload, 2026-11-29; HQ completes dates from it',
  },
  fixed: {
    kind: 'text',
    value: 'OUT',
    help: 'writes a corrected copy, and a list of what was changed',
  },
  format: {
    kind: 'choice',
    choices: ['text', 'json', 'ndjson'],
    default: 'text',
    help: 'for people, for programs, or for programs with one row a line',
  },
  'show-numbers': SHOW_NUMBERS,
} as const satisfies OptionSpecs;

export type SheetGiven = Given<typeof SHEET_OPTIONS>;
export type SheetCommandOptions = SheetGiven['options'];

import type { Given } from '../command/command.ts';
import { type OptionSpecs, PROJECT_FILE } from '../command/options.ts';

export const DICTIONARY_OPTIONS = {
  project: PROJECT_FILE,
  'case-type': {
    kind: 'list',
    value: 'TYPE',
    help: 'a case type whose cases are contacts',
  },
  output: { kind: 'text', value: 'FILE', help: 'the Excel file to write (.xlsx)' },
  group: {
    kind: 'text',
    value: 'NAME',
    help: 'the group of the properties in the data dictionary; without it they are in none afterwards',
  },
} as const satisfies OptionSpecs;

export type DictionaryGiven = Given<typeof DICTIONARY_OPTIONS>;

import { isCaseTypeName, LONGEST_CASE_TYPE } from '../../sheet/dictionary/dictionary.ts';
import { defineCommand, wrongUsage } from '../command/command.ts';
import { DICTIONARY_OPTIONS, type DictionaryGiven } from './options.ts';

export const dictionaryCommand = defineCommand({
  name: 'dictionary',
  operands: '',
  about:
    "Writes a file for the data dictionary of CommCare HQ with the values that a project's contacts may have: zones, languages, gateways, the flag for replies.\n" +
    'Where HQ checks valid values, its importer then refuses rows that have others.',
  examples: ['caseline dictionary --project project.json --case-type client --output dictionary.xlsx'],
  options: DICTIONARY_OPTIONS,
  exits: { 0: 'written', 2: 'an input that cannot be used' },
  async run(given: DictionaryGiven, io) {
    const wrong = whyWrong(given.options);
    if (wrong !== null) return wrongUsage(wrong);
    const { runDictionary } = await import('./dictionary.ts');
    return await runDictionary(given, io);
  },
});

function whyWrong(options: DictionaryGiven['options']): string | null {
  if (options.project === undefined) return '--project is missing';
  if (options.output === undefined) return '--output is missing';
  if (!options.output.endsWith('.xlsx')) return '--output must end in .xlsx';
  if (options['case-type'].length === 0) return '--case-type is missing';
  for (const name of options['case-type']) {
    if (!isCaseTypeName(name))
      return `--case-type ${name}: HQ takes names that begin with a letter and have only letters, digits, - and _`;
    if (name.length > LONGEST_CASE_TYPE)
      return `--case-type ${name}: the name of a sheet has no room for more than ${LONGEST_CASE_TYPE} characters`;
  }
  return null;
}

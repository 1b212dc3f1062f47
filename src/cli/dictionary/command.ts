import { isCaseTypeName, LONGEST_CASE_TYPE } from '../../sheet/dictionary/dictionary.ts';
import { defineCommand, wrongUsage } from '../command/command.ts';
import { ofFile, type Said } from '../said.ts';
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

function whyWrong(options: DictionaryGiven['options']): Said | null {
  if (options.project === undefined) return (say) => say.dictionary.missing('--project');
  if (options.output === undefined) return (say) => say.dictionary.missing('--output');
  if (!options.output.endsWith('.xlsx')) return (say) => say.dictionary.ending;
  if (options['case-type'].length === 0) return (say) => say.dictionary.missing('--case-type');
  for (const name of options['case-type']) {
    if (!isCaseTypeName(name)) return ofFile(`--case-type ${name}`, (say) => say.dictionary.caseType);
    if (name.length > LONGEST_CASE_TYPE)
      return ofFile(`--case-type ${name}`, (say) => say.dictionary.longCaseType(LONGEST_CASE_TYPE));
  }
  return null;
}

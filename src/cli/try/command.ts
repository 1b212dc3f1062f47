import { defineCommand, wrongUsage } from '../command/command.ts';
import type { Said } from '../said.ts';
import { TRY_OPTIONS, type TryGiven } from './options.ts';

export const tryCommand = defineCommand({
  name: 'try',
  operands: '[FORM]',
  about:
    'Says what CommCare saves when a form is filled in with given answers, and what CommCare HQ will do with the contact.\n' +
    'FORM is an XForm (.xml), or an app (.ccz, or its JSON source) with --form NAME.',
  examples: [
    'caseline try form.xml --answers answers.json --project project.json',
    'caseline try form.xml --table answers.csv',
    'caseline try --batch forms.ndjson > results.ndjson',
  ],
  options: TRY_OPTIONS,
  exits: {
    0: 'done; with --table: everything is as expected',
    1: 'with --table: something differs',
    2: 'an input that cannot be used',
  },
  async run(given: TryGiven, io) {
    const wrong = whyWrong(given);
    if (wrong !== null) return wrongUsage(wrong);
    const { runTry } = await import('./try.ts');
    return await runTry(given, io);
  },
});

/** What does not go together. */
function whyWrong({ options, operands }: TryGiven): Said | null {
  const ways = [options.answers, options.table, options.batch].filter((way) => way !== undefined).length;
  if (ways !== 1) return (say) => say.try.oneWay;
  if (options.batch === undefined) return operands.length === 1 ? null : (say) => say.try.oneForm;
  if (operands.length > 0) return (say) => say.try.namesItself;
  return options.form === undefined ? null : (say) => say.try.ofForm;
}

import { defineCommand, wrongUsage } from '../command/command.ts';
import { OUTCOME_OPTIONS, type OutcomeGiven } from './options.ts';

export const outcomeCommand = defineCommand({
  name: 'outcome',
  operands: '[FILE|-]',
  about:
    'Says what CommCare HQ will do with contacts.\n' +
    'In:  one JSON object per line: {"id", "contact", "project"?, "case"?, "owners"?}\n' +
    'Out: one JSON object per line, in the same order: {"id", "outcome"}, or {"id"?, "error"} for a line that cannot be read.',
  options: OUTCOME_OPTIONS,
  exits: {
    0: 'every line was answered (with an outcome or an error)',
    2: 'the input or the project file cannot be read',
  },
  async run(given: OutcomeGiven, io) {
    if (given.operands.length > 1) return wrongUsage((say) => say.sheet.atMostOne);
    const { runOutcome } = await import('./outcome.ts');
    return await runOutcome(given, io);
  },
});

import { defineCommand, wrongUsage } from '../command/command.ts';
import type { HealthSeams } from './hq/job.ts';
import { HEALTH_OPTIONS, type HealthGiven } from './options.ts';

/** @param seams the world of a run, where a test has another one */
export function createHealthCommand(seams: HealthSeams = {}) {
  return defineCommand({
    name: 'health',
    operands: '',
    about:
      'Says who of a project can be reached and why the others cannot, channel by channel, with counts and shares: from an export of its cases, or from CommCare HQ itself.\n' +
      'A file is read here and sent nowhere. With --hq the first run reads all open cases, a later one what changed; stop it at any time, the next start goes on. No number is kept.',
    examples: [
      'caseline health --from cases.xlsx --project project.json',
      'caseline health --from cases.csv --format html > health.html',
      'caseline health --hq https://www.commcarehq.org --project chw-kenya --hq-key-file key.txt',
    ],
    options: HEALTH_OPTIONS,
    exits: {
      0: 'the report was made',
      1: 'stopped while reading HQ (start it again to go on)',
      2: 'an input cannot be used',
    },
    async run({ options, operands }: HealthGiven, io) {
      if (operands.length > 0) return wrongUsage((say) => say.health.behindFrom);
      if (options.hq !== undefined) {
        if (options.from !== undefined) return wrongUsage((say) => say.health.twoWays);
        const { runHqHealth } = await import('./hq/run.ts');
        return await runHqHealth(options, options.hq, io, seams);
      }
      if (options.from === undefined) return wrongUsage((say) => say.health.noWay);
      const { runHealth } = await import('./health.ts');
      return await runHealth(options, options.from, io);
    },
  });
}

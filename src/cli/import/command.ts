import { defineCommand } from '../command/command.ts';
import { IMPORT_OPTIONS, type ImportGiven, type ImportSeams } from './options.ts';

export function createImportCommand(seams: ImportSeams = {}) {
  return defineCommand({
    name: 'import',
    operands: '',
    about:
      'Brings the cases and mobile workers of a project from CommCare HQ into a check service: the first time all of them, later what changed. Stop it at any time; the next start goes on where it stopped.\n' +
      'Keys are no options, because other users of the machine can see those.',
    options: IMPORT_OPTIONS,
    exits: { 0: 'done', 1: 'stopped (start it again to go on)', 2: 'wrong options' },
    async run({ options }: ImportGiven, io) {
      const { runImport } = await import('./import.ts');
      return await runImport(options, io, seams);
    },
  });
}

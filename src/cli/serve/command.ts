import { defineCommand } from '../command/command.ts';
import { SERVE_OPTIONS, type ServeGiven, type ServeSeams } from './options.ts';

export function createServeCommand(seams: ServeSeams = {}) {
  return defineCommand({
    name: 'serve',
    operands: '',
    about: 'Runs the check service (docs/check-endpoint.md).',
    options: SERVE_OPTIONS,
    exits: { 0: 'ended by a signal', 1: 'it could not run', 2: 'wrong options' },
    async run({ options }: ServeGiven, io) {
      const { runServe } = await import('./serve.ts');
      return await runServe(options, io, seams);
    },
  });
}

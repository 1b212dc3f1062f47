import { joined, type Line } from '../../lint/reports/line.ts';
import { unwrittenText } from '../file-error.ts';
import type { Command, Refused } from './command.ts';
import { helpLines } from './help.ts';
import { type CommandIo, createCommandIo, type ProcessIo } from './io.ts';
import { COMMON_OPTIONS } from './options.ts';
import { parseArguments } from './parse.ts';

/** Runs a command with what stands behind its name. Resolves with the exit status. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  process: ProcessIo,
): Promise<number> {
  const parsed = parseArguments(args, { ...command.options, ...COMMON_OPTIONS });
  if ('error' in parsed) {
    const io = createCommandIo(process, 'auto');
    return refuse(command, { error: parsed.error, status: 2, usage: true }, io);
  }
  const { options } = parsed;
  const io = createCommandIo(process, options['no-color'] ? 'never' : options.color);
  if (options.help) {
    io.out.print(...helpLines(command));
    return 0;
  }
  if (command.operands === '' && parsed.operands.length > 0) {
    const error = `it takes no argument ${parsed.operands[0] ?? ''}`;
    return refuse(command, { error, status: 2, usage: true }, io);
  }
  const ended = await command.run(parsed, io);
  io.err.finish();
  if (typeof ended !== 'number') return refuse(command, ended, io);
  await io.out.ready();
  const failure = io.out.failure();
  if (!failure) return ended;
  return refuse(command, { error: `output ${unwrittenText(failure)}`, status: 2 }, io);
}

function refuse({ name }: Command, { error, status, usage }: Refused, io: CommandIo): number {
  const hint: Line = usage ? ` (caseline ${name} --help lists what it takes)` : '';
  io.err.print(joined(`caseline ${name}: `, error, hint));
  return status;
}

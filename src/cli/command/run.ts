import { joined, type Line } from '../../lint/reports/line.ts';
import { unwritten } from '../file-error.ts';
import { type AskedLanguage, languageAsked, loadFrame } from '../language.ts';
import { ofThing } from '../said.ts';
import type { FrameTexts } from '../texts/frame/en.ts';
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
    return refuse(command, { error: parsed.error, status: 2, usage: true }, io, languageAsked(args));
  }
  const { options } = parsed;
  const { language } = options;
  const io = createCommandIo(process, options['no-color'] ? 'never' : options.color);
  if (options.help) {
    io.out.print(...helpLines(command));
    return 0;
  }
  if (command.operands === '' && parsed.operands.length > 0) {
    const [operand = ''] = parsed.operands;
    const error = (say: FrameTexts): string => say.noArgument(operand);
    return refuse(command, { error, status: 2, usage: true }, io, language);
  }
  const ended = await command.run(parsed, io);
  io.err.finish();
  if (typeof ended !== 'number') return refuse(command, ended, io, language);
  await io.out.ready();
  const failure = io.out.failure();
  if (!failure) return ended;
  return refuse(command, { error: ofThing('output', unwritten(failure)), status: 2 }, io, language);
}

async function refuse(
  { name }: Command,
  { error, status, usage }: Refused,
  io: CommandIo,
  language: AskedLanguage,
): Promise<number> {
  const say = await loadFrame(language, io.env);
  const told: Line = typeof error === 'function' ? error(say) : error;
  io.err.print(joined(`caseline ${name}: `, told, usage ? say.hint(name) : ''));
  return status;
}

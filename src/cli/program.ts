import { version } from '../../package.json' with { type: 'json' };
import type { Line } from '../lint/reports/line.ts';
import { createCommandIo, type ProcessIo } from './command/io.ts';
import { runCommand } from './command/run.ts';
import { didYouMean } from './command/suggest.ts';
import { COMMANDS } from './commands.ts';
import { languageAsked, loadFrame } from './language.ts';
import type { FrameTexts } from './texts/frame/en.ts';

const UNUSABLE = 2;

/** Runs what the arguments name. Resolves with the exit status; a bug of ours is told without anybody's data. */
export async function runProgram(args: readonly string[], process: ProcessIo): Promise<number> {
  const { out, err } = createCommandIo(process, 'auto');
  const [first, ...rest] = args;
  if (first === undefined) {
    err.print(...overview());
    return UNUSABLE;
  }
  if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    out.print(...overview());
    return 0;
  }
  if (first === '--version' || first === '-v') {
    out.print(version);
    return 0;
  }
  const [name = '', commandArgs] = first === 'help' ? [rest[0], ['--help']] : [first, rest];
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) {
    const say = await loadFrame(languageAsked(rest), process.env);
    const none = name.startsWith('-') ? say.noOption(name) : say.noCommand(name);
    const known = [...Object.keys(COMMANDS), 'help', '--help', '--version'];
    err.print(`caseline: ${none}${didYouMean(name, known)(say)}${say.overview}`);
    return UNUSABLE;
  }
  try {
    return await runCommand(await entry.load(), commandArgs, process);
  } catch (error) {
    err.print(...bugLines(name, error, await loadFrame(languageAsked(rest), process.env)));
    return UNUSABLE;
  }
}

function overview(): readonly Line[] {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  return [
    `caseline ${version}: checks messaging contacts of CommCare forms`,
    '',
    ...Object.entries(COMMANDS).map(([name, { summary }]) => `  caseline ${name.padEnd(width)}  ${summary}`),
    '',
    'caseline COMMAND --help says more.',
  ];
}

/** The kind of an error and where it came from. Its message may hold what was read, so it stays here. */
function bugLines(name: string, error: unknown, say: FrameTexts): readonly Line[] {
  const kind = error instanceof Error ? error.name : typeof error;
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return [`caseline ${name}: ${say.bug(version, kind)}`, ...frames];
}

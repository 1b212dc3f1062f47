import { Readable } from 'node:stream';
import type { Command } from '../../../src/cli/command/command.ts';
import type { ProcessIo } from '../../../src/cli/command/io.ts';
import { runCommand } from '../../../src/cli/command/run.ts';
import { runProgram } from '../../../src/cli/program.ts';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly cwd?: string;
  readonly stdin?: AsyncIterable<Uint8Array> | string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  /** A terminal reads what it writes. */
  readonly terminal?: boolean;
}

/** The process as a command sees it, and what it has written so far. */
export function fakeProcess(world: World = {}) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text;
    },
    isTTY: world.terminal ?? false,
  });
  const io: ProcessIo = {
    stdin: typeof world.stdin === 'object' ? world.stdin : Readable.from([Buffer.from(world.stdin ?? '')]),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    cwd: world.cwd ?? process.cwd(),
    env: world.env ?? {},
    signal: world.signal,
  };
  return { io, written };
}

/** Runs a command as `caseline NAME …args` would. */
export async function ran(command: Command, args: readonly string[], world: World = {}): Promise<Ran> {
  const { io, written } = fakeProcess(world);
  const status = await runCommand(command, args, io);
  return { status, ...written };
}

/** Runs the whole program: `caseline …args`. */
export async function caseline(args: readonly string[], world: World = {}): Promise<Ran> {
  const { io, written } = fakeProcess(world);
  const status = await runProgram(args, io);
  return { status, ...written };
}

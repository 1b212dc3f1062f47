import { type ColourWish, mayColour } from '../pen/colour.ts';
import { createPen, type Pen, type Sink } from '../pen/pen.ts';

/** The process, as a command needs it; a test gives its own. */
export interface ProcessIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends a command that goes on by itself (`serve`, `import`), as SIGINT and SIGTERM do. */
  readonly signal?: AbortSignal | undefined;
}

/** What a command reads and writes. */
export interface CommandIo extends Omit<ProcessIo, 'stdout' | 'stderr'> {
  /** What was asked for. */
  readonly out: Pen;
  /** What else is to be said: progress, remarks, errors. */
  readonly err: Pen;
}

export function createCommandIo(io: ProcessIo, wish: ColourWish): CommandIo {
  const pen = (sink: Sink) => createPen(sink, mayColour(wish, io.env, sink.isTTY === true));
  const { stdin, stdout, stderr, cwd, env, signal } = io;
  return { stdin, out: pen(stdout), err: pen(stderr), cwd, env, signal };
}

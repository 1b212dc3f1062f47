import { once } from 'node:events';
import type { Line } from '../../lint/reports/line.ts';
import { renderLine, renderLines } from '../../lint/reports/render.ts';
import { visibleJson } from '../../lint/reports/visible.ts';
import { isBrokenPipe } from '../closed-pipe.ts';
import { jsonPieces } from './json-text.ts';

/** What a pen writes to: a stream of the process, or a test's. */
export interface Sink {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** A stream whose buffer is full says so, and emits `drain` when it is not any more. */
  readonly writableNeedDrain?: boolean | undefined;
  readonly destroyed?: boolean | undefined;
  on?(event: 'error', listener: (error: Error) => void): unknown;
}

/**
 * The one way of text to a terminal or a log. What it writes cannot act there, whatever a form, a file's name or a
 * server says: controls are made visible, and a line stays one line.
 */
export interface Pen {
  /** Whether a person at a terminal reads it. */
  readonly isTerminal: boolean;
  /** Lines for people, each ended by a newline. */
  print(...lines: readonly Line[]): void;
  /** The same for a report, which may have a million. */
  printAll(lines: readonly Line[]): void;
  /** Data for programs: JSON on one line, or with an indent. */
  json(value: unknown, indent?: number): void;
  /** Many values, one a line. */
  jsonLines(values: readonly unknown[]): void;
  /** A line that the next one takes the place of; nothing where no terminal reads. */
  progress(line: string): void;
  /** Ends a line of progress, so that what comes after the program begins on a line of its own. */
  finish(): void;
  /** Waits while the reader is behind; false once nobody reads any more, or writing failed. */
  ready(): Promise<boolean>;
  /** Why writing failed; null while it works, and when the reader just left. */
  failure(): Error | null;
}

/** Lines that become one text: a report of a million has no place in one. */
const AT_ONCE = 10_000;
const ERASE_LINE = '\r\u001b[K';

export function createPen(sink: Sink, colour: boolean): Pen {
  let failed: Error | null = null;
  let unfinished = false;
  const isTerminal = sink.isTTY === true;
  sink.on?.('error', (error) => {
    failed ??= error;
  });

  const write = (text: string): void => {
    if (failed || sink.destroyed) return;
    sink.write(unfinished ? ERASE_LINE + text : text);
    unfinished = false;
  };
  const printAll = (lines: readonly Line[]): void => {
    for (let from = 0; from < lines.length; from += AT_ONCE)
      write(renderLines(lines.slice(from, from + AT_ONCE), colour));
  };
  return {
    isTerminal,
    print: (...lines) => printAll(lines),
    printAll,
    json(value, indent) {
      if (indent === undefined) write(`${visibleJson(JSON.stringify(value))}\n`);
      else for (const piece of jsonPieces(value, indent)) write(visibleJson(piece));
    },
    jsonLines(values) {
      write(values.map((value) => `${visibleJson(JSON.stringify(value))}\n`).join(''));
    },
    progress(line) {
      if (!isTerminal) return;
      write(`${ERASE_LINE}${renderLine(line, false)}`);
      unfinished = true;
    },
    finish() {
      if (unfinished) sink.write('\n');
      unfinished = false;
    },
    async ready() {
      if (!failed && sink.writableNeedDrain && !sink.destroyed && isEmitter(sink)) await drained(sink);
      return failed === null && sink.destroyed !== true;
    },
    failure: () => (failed && !isBrokenPipe(failed) ? failed : null),
  };
}

function isEmitter(sink: Sink): sink is Sink & NodeJS.EventEmitter {
  return 'once' in sink && 'off' in sink;
}

/** Until the stream takes more: false when it fails or is closed instead. */
async function drained(stream: NodeJS.EventEmitter): Promise<boolean> {
  const stop = new AbortController();
  const end = () => stop.abort();
  stream.once('close', end);
  try {
    await once(stream, 'drain', { signal: stop.signal });
    return true;
  } catch {
    return false;
  } finally {
    stream.off('close', end);
  }
}

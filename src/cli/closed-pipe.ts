import type { Writable } from 'node:stream';

/** Whether a stream failed because nobody reads it any more, as behind `| head`. */
export function isBrokenPipe(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
  );
}

/** Lets the reader of an output leave early: without a listener Node ends the program with a stack trace. */
export function allowClosedPipe(output: Writable): void {
  output.on('error', (error) => {
    if (!isBrokenPipe(error)) throw error;
  });
}

import { errorCode } from './file-error.ts';

/** Whether a stream failed because nobody reads it any more, as behind `| head`. */
export function isBrokenPipe(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

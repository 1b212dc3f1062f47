import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { allowClosedPipe } from '../../src/cli/closed-pipe.ts';

/** A stream whose writing fails with this code; what comes out of it as an exception. */
function failing(code: string): unknown {
  const output = new Writable();
  allowClosedPipe(output);
  try {
    output.emit('error', Object.assign(new Error(`write ${code}`), { code }));
    return null;
  } catch (error) {
    return error;
  }
}

it('a reader that leaves early is no error', () => {
  expect(failing('EPIPE')).toBeNull();
});

it('a full disk is one', () => {
  expect(failing('ENOSPC')).toMatchObject({ code: 'ENOSPC' });
});

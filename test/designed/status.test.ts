import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/designed/status.ts';
import type { DirectoryFailure } from '../../src/directory/directory.ts';
import { ENGLISH } from '../languages.ts';

const YESTERDAY = '2026-11-21T12:00:00.000Z';

function status(failure: DirectoryFailure | null) {
  return statusOf({ facts: {}, asOf: YESTERDAY, failure }, [], ENGLISH.layer.session);
}

describe('what the status line says of the directory', () => {
  it.each([
    [null, 'idle', null],
    [{ reason: 'not-configured' }, 'idle', YESTERDAY],
    [{ reason: 'unreachable' }, 'offline', YESTERDAY],
    [{ reason: 'timeout' }, 'offline', YESTERDAY],
    [{ reason: 'server-error', status: 503 }, 'offline', YESTERDAY],
    [{ reason: 'signed-out' }, 'signed-out', YESTERDAY],
    [{ reason: 'forbidden' }, 'signed-out', YESTERDAY],
    [{ reason: 'absent' }, 'unsure', YESTERDAY],
    [{ reason: 'garbage' }, 'unsure', YESTERDAY],
  ] as const)('%j: %s', (failure, state, ownersAsOf) => {
    expect(status(failure)).toMatchObject({ state, ownersAsOf });
  });

  it('says that no endpoint is set, where none is', () => {
    expect(status({ reason: 'not-configured' }).text).toContain('No check endpoint is set');
  });
});

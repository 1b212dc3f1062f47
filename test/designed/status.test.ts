import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/designed/status.ts';
import type { DirectoryFailure } from '../../src/directory/directory.ts';
import { ENGLISH } from '../languages.ts';

const YESTERDAY = '2026-11-21T12:00:00.000Z';

function status(failure: DirectoryFailure | null, asked?: 'hq' | 'endpoint') {
  return statusOf({ facts: {}, asOf: YESTERDAY, failure, asked }, [], ENGLISH.layer.session);
}

describe('what the status line says of the directory', () => {
  it.each([
    [null, 'idle', null],
    [{ reason: 'not-configured' }, 'idle', YESTERDAY],
    [{ reason: 'unreachable' }, 'offline', YESTERDAY],
    [{ reason: 'timeout' }, 'offline', YESTERDAY],
    [{ reason: 'server-error', status: 503 }, 'offline', YESTERDAY],
    [{ reason: 'signed-out' }, 'unknown-project', YESTERDAY],
    [{ reason: 'forbidden' }, 'forbidden', YESTERDAY],
    [{ reason: 'absent' }, 'unsure', YESTERDAY],
    [{ reason: 'garbage' }, 'unsure', YESTERDAY],
  ] as const)('%j: %s', (failure, state, ownersAsOf) => {
    expect(status(failure)).toMatchObject({ state, ownersAsOf });
  });

  it('says “signed out” only of CommCare HQ: an endpoint does not know the project, or not its token', () => {
    expect(status({ reason: 'signed-out' }, 'hq').state).toBe('signed-out');
    expect(status({ reason: 'signed-out' }, 'endpoint').state).toBe('unknown-project');
  });

  it('says that no endpoint is set, where none is', () => {
    expect(status({ reason: 'not-configured' }).text).toContain('No check endpoint is set');
  });
});

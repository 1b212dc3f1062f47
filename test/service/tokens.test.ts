import { beforeEach, describe, expect, it } from 'vitest';
import { SERVICE, type StoredToken } from '../../src/service/storage.ts';
import {
  createStoredTokens,
  hashToken,
  MIN_TOKEN,
  makeToken,
  REMEMBERED_MS,
  type Tokens,
} from '../../src/service/tokens.ts';

let now = 0;
let asked: string[] = [];
let stored: StoredToken[];
let tokens: Tokens;

const RIGHT = hashToken('right-token');
const WRONG = hashToken('wrong-token');

const token = (more: Partial<StoredToken> = {}): StoredToken => ({
  hash: RIGHT,
  project: 'p',
  name: 'one',
  scopes: ['check'],
  made: null,
  expires: null,
  used: null,
  seeded: false,
  ...more,
});

beforeEach(() => {
  now = Date.parse('2026-08-15T12:00:00Z');
  asked = [];
  stored = [token()];
  tokens = createStoredTokens(
    {
      tokens: {
        async find(hash) {
          asked.push('token');
          return stored.filter((one) => one.hash === hash);
        },
      },
      async project(name) {
        asked.push(`project ${name}`);
        return { name, settings: {} };
      },
    },
    () => now,
  );
});

describe('a token that is made', () => {
  it('has 128 random bits and is taken from a seed', () => {
    const made = Array.from({ length: 100 }, makeToken);
    expect(new Set(made).size).toBe(100);
    for (const one of made) expect(one).toMatch(/^caseline_[\da-f]{32}$/);
    expect(makeToken().length).toBeGreaterThanOrEqual(MIN_TOKEN);
  });
});

describe('tokens', () => {
  it('open their project only, and the storage is not asked for each request', async () => {
    for (let i = 0; i < 50; i += 1) {
      expect(await tokens.open('p', RIGHT)).toMatchObject({ opened: true, token: { scopes: ['check'] } });
    }
    expect(asked).toEqual(['token', 'project p']);
    expect(await tokens.open('p', WRONG)).toEqual({ opened: false, why: 'wrong-token', token: null });
    expect(await tokens.open('other', RIGHT)).toEqual({
      opened: false,
      why: 'token-of-another-project',
      token: 'one',
    });
    expect((await tokens.open('p', RIGHT)).opened).toBe(true);
  });

  it.each(['p', 'unused', 'nowhere', '', 'a\u0000', '__proto__', '\ud800'])(
    'that are wrong take the same way, and it does not lead past the project %j',
    async (name) => {
      stored.push(token({ hash: hashToken('other'), project: 'unused' }));
      await tokens.open('p', RIGHT);
      for (let i = 0; i < 3; i += 1) {
        asked = [];
        expect(await tokens.open(name, WRONG)).toMatchObject({ opened: false, why: 'wrong-token' });
        expect(asked).toEqual(name === SERVICE ? [] : ['token']);
      }
    },
  );

  it('of the service open no project, and those of a project not the service', async () => {
    stored.push(token({ hash: hashToken('admin'), project: SERVICE, scopes: ['admin'] }));
    expect((await tokens.openService(hashToken('admin'))).opened).toBe(true);
    expect((await tokens.open(SERVICE, hashToken('admin'))).opened).toBe(false);
    expect((await tokens.open('p', hashToken('admin'))).opened).toBe(false);
    expect((await tokens.openService(RIGHT)).opened).toBe(false);
  });

  it('open nothing from the moment at which they expire', async () => {
    stored = [token({ expires: '2026-08-15T12:01:00.000Z' })];
    expect((await tokens.open('p', RIGHT)).opened).toBe(true);
    now += 60_000;
    expect(await tokens.open('p', RIGHT)).toEqual({ opened: false, why: 'expired-token', token: 'one' });
  });

  it('that are taken back open nothing after a few seconds, however often they are used', async () => {
    await tokens.open('p', RIGHT);
    stored = [token({ hash: hashToken('new-token') })];
    for (let waited = 0; waited < REMEMBERED_MS; waited += 500) {
      await tokens.open('p', RIGHT);
      now += 500;
    }
    expect(REMEMBERED_MS).toBeLessThanOrEqual(5_000);
    expect((await tokens.open('p', RIGHT)).opened).toBe(false);
    expect((await tokens.open('p', hashToken('new-token'))).opened).toBe(true);
  });

  it('that were just made open at once', async () => {
    const made = hashToken('some-token');
    expect((await tokens.open('p', made)).opened).toBe(false);
    stored.push(token({ hash: made, name: 'two' }));
    expect((await tokens.open('p', made)).opened).toBe(true);
  });
});

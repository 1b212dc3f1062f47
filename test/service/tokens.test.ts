import { timingSafeEqual } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredProject } from '../../src/service/storage.ts';
import { createStoredTokens, hashToken, REMEMBERED_MS, type Tokens } from '../../src/service/tokens.ts';

vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  return { ...crypto, timingSafeEqual: vi.fn(crypto.timingSafeEqual) };
});

let now = 0;
let asked = 0;
let projects: Map<string, StoredProject>;
let tokens: Tokens;

const withToken = (name: string, token: string): StoredProject => ({
  name,
  settings: {},
  tokens: [{ hash: hashToken(token), scopes: ['check'] }],
});

beforeEach(() => {
  now = 1_000_000;
  asked = 0;
  projects = new Map([['p', withToken('p', 'right-token')]]);
  const project = async (name: string) => {
    asked += 1;
    return projects.get(name) ?? null;
  };
  tokens = createStoredTokens({ project }, () => now);
});

describe('tokens', () => {
  it('open their project only, and the storage is not asked for each request', async () => {
    for (let i = 0; i < 50; i += 1) {
      expect((await tokens.open('p', 'right-token'))?.scopes).toEqual(['check']);
    }
    expect(asked).toBe(1);
    expect(await tokens.open('p', 'wrong-token')).toBeNull();
    expect(await tokens.open('other', 'right-token')).toBeNull();
    expect((await tokens.open('p', 'right-token'))?.scopes).toEqual(['check']);
  });

  it.each([
    ['of a project that is in use', 'p'],
    ['of a project that nobody has opened yet', 'unused'],
    ['of a project without tokens', 'bare'],
    ['of a project that does not exist', 'nowhere'],
  ])('that are wrong take the same way: %s', async (_, name) => {
    projects.set('unused', withToken('unused', 'other-token'));
    projects.set('bare', { name: 'bare', settings: {}, tokens: [] });
    await tokens.open('p', 'right-token');
    for (let i = 0; i < 3; i += 1) {
      asked = 0;
      vi.mocked(timingSafeEqual).mockClear();
      expect(await tokens.open(name, 'wrong-token')).toBeNull();
      expect(asked).toBe(1);
      expect(vi.mocked(timingSafeEqual)).toHaveBeenCalledTimes(2);
    }
  });

  it('that nobody has open nothing, not even a project without tokens', async () => {
    projects.set('bare', { name: 'bare', settings: {}, tokens: [] });
    for (const name of ['bare', 'nowhere']) expect(await tokens.open(name, '')).toBeNull();
  });

  it('that are taken back open nothing after a few seconds, however often they are used', async () => {
    await tokens.open('p', 'right-token');
    projects.set('p', withToken('p', 'new-token'));
    for (let waited = 0; waited < REMEMBERED_MS; waited += 500) {
      await tokens.open('p', 'right-token');
      now += 500;
    }
    expect(REMEMBERED_MS).toBeLessThanOrEqual(5_000);
    expect(await tokens.open('p', 'right-token')).toBeNull();
    expect((await tokens.open('p', 'new-token'))?.project.name).toBe('p');
  });

  it('of a project that was just made open it at once', async () => {
    expect(await tokens.open('new', 'some-token')).toBeNull();
    projects.set('new', withToken('new', 'some-token'));
    expect(await tokens.open('new', 'some-token')).not.toBeNull();
  });

  it('are asked for again when the storage failed', async () => {
    let fails = true;
    const flaky = createStoredTokens(
      {
        project: async () => {
          if (fails) throw new Error('no connection');
          return withToken('p', 'right-token');
        },
      },
      () => now,
    );
    await expect(flaky.open('p', 'right-token')).rejects.toThrow('no connection');
    fails = false;
    expect(await flaky.open('p', 'right-token')).not.toBeNull();
  });
});

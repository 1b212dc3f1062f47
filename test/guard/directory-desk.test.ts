import { describe, expect, it } from 'vitest';
import type { Directory, DirectoryFailure } from '../../src/directory/directory.ts';
import type { CheckItem } from '../../src/directory/schema.ts';
import type { FactsAnswer, OwnerCache } from '../../src/guard/desk.ts';
import { createDirectoryDesk, type FactsMemory } from '../../src/guard/directory-desk.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const YESTERDAY = '2026-11-21T12:00:00.000Z';
const NEVER = new AbortController().signal;

const ITEMS: readonly CheckItem[] = [
  { ref: 'a', contact: { contact_phone_number: '+254 712 345 678' } },
  { ref: 'b', contact: { contact_phone_number: '254700000000' } },
  { ref: 'c', contact: { contact_phone_number: 'none' } },
];

function failing(failure: DirectoryFailure): Directory {
  const fail = async () => ({ ok: false, failure }) as const;
  return { check: fail, settings: fail, owners: fail };
}

const CACHE: OwnerCache = {
  lookUp: async (numbers) =>
    new Map(
      numbers
        .filter((number) => number === '254712345678')
        .map((number) => [
          number,
          { status: 'owned_here', owner: { kind: 'case', id: 'c1', name: 'Achieng' } },
        ]),
    ),
  asOf: async () => YESTERDAY,
};

function memory(): FactsMemory & { stored: FactsAnswer | null } {
  return {
    stored: null,
    async load() {
      return this.stored;
    },
    async save(answer) {
      this.stored = answer;
    },
  };
}

describe('the desk', () => {
  it('answers from the cached owners when the directory is out of reach, with the age of what it knows', async () => {
    const desk = createDirectoryDesk({
      directory: failing({ reason: 'unreachable' }),
      cache: CACHE,
      memory: null,
      now: () => new Date(NOW),
    });
    const report = await desk.check(ITEMS, NEVER);
    expect(report.failure).toEqual({ reason: 'unreachable' });
    expect(report.answers).toEqual([
      {
        ref: 'a',
        number: '254712345678',
        answer: { status: 'owned_here', owner: { kind: 'case', id: 'c1', name: 'Achieng' } },
        asOf: YESTERDAY,
        from: 'cache',
      },
      // Not in the list says nothing about today or about other projects.
      { ref: 'b', number: '254700000000', answer: { status: 'unknown' }, asOf: YESTERDAY, from: 'cache' },
      { ref: 'c', number: null, answer: { status: 'unknown' }, asOf: YESTERDAY, from: 'cache' },
    ]);
  });

  it('says nothing at all when there is neither directory nor cache', async () => {
    const desk = createDirectoryDesk({
      directory: failing({ reason: 'not-configured' }),
      cache: null,
      memory: null,
      now: () => new Date(NOW),
    });
    expect(await desk.check(ITEMS, NEVER)).toEqual({ answers: [], failure: { reason: 'not-configured' } });
  });

  it('remembers what the project is like for the next time without a network', async () => {
    const kept = memory();
    const settings: Directory['settings'] = async () => ({
      ok: true,
      value: { project: 'demo', languages: ['en', 'fra'] },
    });
    const online = createDirectoryDesk({
      directory: { ...failing({ reason: 'unreachable' }), settings },
      cache: null,
      memory: kept,
      now: () => new Date(NOW),
    });
    expect(await online.facts(NEVER)).toEqual({
      facts: { languages: ['en', 'fra'] },
      asOf: NOW,
      failure: null,
    });

    const offline = createDirectoryDesk({
      directory: failing({ reason: 'timeout' }),
      cache: null,
      memory: kept,
      now: () => new Date('2026-11-25T12:00:00.000Z'),
    });
    expect(await offline.facts(NEVER)).toEqual({
      facts: { languages: ['en', 'fra'] },
      asOf: NOW,
      failure: { reason: 'timeout' },
    });
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { Directory } from '../../src/directory/directory.ts';
import { createHostDesk } from '../../src/plugin/host-desk.ts';

const noFetch = vi.fn<typeof fetch>();
const { signal } = new AbortController();
const ITEMS = [
  { ref: '0', contact: { contact_phone_number: '254712345678', contact_phone_number_is_verified: '1' } },
];
const answer = (owner: object) => ({
  ok: true as const,
  value: {
    asOf: '2026-01-01T00:00:00.000Z',
    results: [
      { ref: '0', number: '254712345678', owner, gateway: 'unknown' as const, language: 'unknown' as const },
    ],
  },
});
function directory(parts: Partial<Record<keyof Directory, unknown>>): Directory {
  const absent = async () => ({ ok: false, failure: { reason: 'absent' } });
  return { check: absent, settings: absent, owners: absent, ...parts } as unknown as Directory;
}

describe('the desk of an embedded page', () => {
  it('asks nobody without an endpoint', async () => {
    const desk = createHostDesk({ facts: { countries: ['KE'] } }, noFetch);
    expect(await desk.facts(signal)).toMatchObject({
      facts: { countries: ['KE'] },
      failure: { reason: 'not-configured' },
    });
    expect((await desk.check(ITEMS, signal)).failure).toEqual({ reason: 'not-configured' });
    expect(noFetch).not.toHaveBeenCalled();
  });

  it('keeps the name of an owner from the page', async () => {
    const owner = {
      status: 'owned_here',
      owner: { kind: 'case', id: 'c', name: 'Amina', url: 'https://hq', since: 'x' },
    };
    const desk = createHostDesk({ directory: directory({ check: async () => answer(owner) }) }, noFetch);
    const report = await desk.check(ITEMS, signal);
    expect(report.answers[0]?.answer).toEqual({ status: 'owned_here', owner: { kind: 'case', id: 'c' } });
    expect(JSON.stringify(report)).not.toContain('Amina');
  });

  it('puts the directory’s settings before the host’s facts', async () => {
    const settings = async () => ({ ok: true, value: { project: 'x', languages: ['hin'] } });
    const desk = createHostDesk(
      { directory: directory({ settings }), facts: { languages: ['en'], countries: ['IN'] } },
      noFetch,
    );
    expect((await desk.facts(signal)).facts).toEqual({ languages: ['hin'], countries: ['IN'] });
  });

  it.each([
    [
      'throws',
      'unreachable',
      () => {
        throw new Error('theirs');
      },
    ],
    ['rejects', 'unreachable', () => Promise.reject(new Error('theirs'))],
    ['answers nothing', 'unreachable', async () => undefined],
    ['answers too few', 'garbage', async () => ({ ok: true, value: { results: [] } })],
    ['answers no list', 'garbage', async () => ({ ok: true, value: { results: 'x' } })],
    ['answers without an owner', 'garbage', async () => ({ ok: true, value: { results: [{ ref: '0' }] } })],
    ['answers nothing about a contact', 'garbage', async () => ({ ok: true, value: { results: [null] } })],
  ])('takes a directory that %s as %s', async (_, reason, check) => {
    const desk = createHostDesk({ directory: directory({ check }) }, noFetch);
    expect((await desk.check(ITEMS, signal)).failure).toEqual({ reason });
  });

  it('takes no settings that are none', async () => {
    const settings = async () => ({ ok: true, value: { project: 'x', languages: 'en', gateways: [7] } });
    const desk = createHostDesk(
      { directory: directory({ settings }), facts: { countries: ['IN'] } },
      noFetch,
    );
    expect(await desk.facts(signal)).toMatchObject({
      facts: { countries: ['IN'] },
      failure: { reason: 'garbage' },
    });
  });

  it('does not wait for a directory that never answers', async () => {
    vi.useFakeTimers();
    try {
      const desk = createHostDesk({ directory: directory({ check: () => new Promise(() => {}) }) }, noFetch);
      const report = desk.check(ITEMS, signal);
      await vi.advanceTimersByTimeAsync(2_500);
      expect((await report).failure).toEqual({ reason: 'timeout' });
    } finally {
      vi.useRealTimers();
    }
  });
});

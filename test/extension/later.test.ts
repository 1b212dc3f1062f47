import { describe, expect, it } from 'vitest';
import { createLater } from '../../src/extension/background/later.ts';
import { createLaterQueue, type FoundCheck } from '../../src/extension/background/later-queue.ts';
import type { LaterRequest } from '../../src/extension/messages.ts';
import type { PageAddress } from '../../src/extension/page-kind.ts';
import type { CheckReport } from '../../src/guard/desk.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const page = (form: string, project = 'demo'): PageAddress => ({
  kind: 'vellum',
  origin: 'https://hq.example',
  project,
  address: `https://hq.example/a/${project}/apps/view/x/form/${form}/source/`,
  form: `https://hq.example/a/${project}/apps/view/x/form/${form}/`,
});

const request = (...labels: string[]): LaterRequest => ({
  type: 'later',
  title: 'Register',
  items: labels.map((_, i) => ({
    ref: String(i),
    contact: { contact_phone_number: `25471234567${i}`, contact_phone_number_is_verified: '1' },
  })),
  places: labels.map((label) => ({
    label,
    site: {
      path: `/data/${label}`,
      part: 'choice',
      write: { action: 'case-mappings', block: 'update', property: 'contact_phone_number' },
    },
  })),
});

const UNREACHABLE: CheckReport = { answers: [], failure: { reason: 'unreachable' } };

function answering(...statuses: readonly ('owned_here' | 'free_here' | 'unknown')[]): CheckReport {
  const answers = statuses.map((status, i) => ({
    ref: String(i),
    number: `25471234567${i}`,
    answer: { status },
    asOf: '2026-11-22T10:00:00.000Z',
    from: 'directory' as const,
  }));
  return { answers, failure: null };
}

/** A browser in small: its session storage outlives the background, which `restart` ends and begins. */
function world() {
  const stored: Record<string, unknown> = {};
  const state = {
    now: Date.parse('2026-11-22T10:00:00Z'),
    /** Null: the desk breaks. */
    report: UNREACHABLE as CheckReport | null,
    asked: 0,
    open: new Set<string>(),
    shown: [] as FoundCheck[],
    waking: false,
    full: false,
  };
  const start = () => {
    const queue = createLaterQueue(
      {
        get: async (key) => (key in stored ? { [key]: structuredClone(stored[key]) } : {}),
        set: async (items) => {
          if (state.full) throw new Error('no room');
          Object.assign(stored, structuredClone(items));
        },
        remove: async (key) => void delete stored[key],
      },
      () => state.now,
    );
    const later = createLater({
      queue,
      desk: async () => ({
        facts: async () => ({ facts: {}, asOf: null, failure: null }),
        check: async () => {
          state.asked += 1;
          if (state.report === null) throw new Error('broken');
          return state.report;
        },
      }),
      show: async (found) => {
        if (!state.open.has(found.address)) return false;
        state.shown.push(found);
        return true;
      },
      wake: async (waiting) => {
        state.waking = waiting;
      },
      now: () => state.now,
    });
    return { queue, later };
  };
  return Object.assign(state, { stored, start });
}

describe('a check that could not be made before a save', () => {
  it('is repeated by another background, and shown on the open page of its form, once', async () => {
    const w = world();
    await w.start().later.keep(page('f1'), request('helpline', 'other'));
    expect(w.waking).toBe(true);
    w.open.add(page('f1').address);
    w.report = answering('free_here', 'owned_here');
    const { later } = w.start();
    await later.repeat('all');
    expect(w.shown).toMatchObject([{ title: 'Register', places: [{ label: 'other' }] }]);
    await later.repeat('all');
    expect(w.shown).toHaveLength(1);
    expect(await later.foundFor(page('f1').address)).toBeNull();
    expect(w.stored).toEqual({});
    expect(w.waking).toBe(false);
  });

  it('waits without its numbers for the next visit when the page is gone', async () => {
    const w = world();
    const { later } = w.start();
    await later.keep(page('f1'), request('helpline'));
    w.report = answering('owned_here');
    await later.repeat('all');
    expect(JSON.stringify(w.stored)).not.toContain('254712345670');
    expect(await later.foundFor(page('f2').address)).toBeNull();
    expect(await later.foundFor(page('f1').address)).toMatchObject({ places: [{ label: 'helpline' }] });
    await later.seen(page('f1').address);
    expect(w.stored).toEqual({});
  });

  it('says nothing when nobody holds the numbers', async () => {
    const w = world();
    const { later } = w.start();
    w.open.add(page('f1').address);
    await later.keep(page('f1'), request('helpline'));
    w.report = answering('unknown');
    await later.repeat('all');
    expect(w.shown).toEqual([]);
    expect(w.stored).toEqual({});
  });

  it('is asked ever more rarely, but at once when the network is back', async () => {
    const w = world();
    const { later } = w.start();
    await later.keep(page('f1'), request('helpline'));
    for (let minute = 0; minute < 60; minute += 1) {
      await later.repeat('due');
      w.now += MINUTE;
    }
    expect(w.asked).toBeGreaterThan(3);
    expect(w.asked).toBeLessThan(10);
    const before = w.asked;
    await later.repeat('all');
    expect(w.asked).toBe(before + 1);
  });

  it('does not keep others from being asked when its directory breaks', async () => {
    const w = world();
    const { later } = w.start();
    await later.keep(page('f1'), request('helpline'));
    await later.keep(page('f2'), request('helpline'));
    w.report = null;
    await later.repeat('all');
    expect(w.asked).toBe(2);
    expect(w.waking).toBe(true);
  });

  it('is dropped when the form was saved again and could be checked', async () => {
    const w = world();
    const { later } = w.start();
    await later.keep(page('f1'), request('helpline'));
    await later.keep(page('f1'), request());
    expect(w.stored).toEqual({});
    expect(w.waking).toBe(false);
  });

  it('gives way to a later save of the same form, also while it is being asked', async () => {
    const w = world();
    const { later, queue } = w.start();
    await later.keep(page('f1'), request('old'));
    const [first] = await queue.entries();
    w.now += 1;
    await later.keep(page('f1'), request('new'));
    expect(first?.state === 'waiting' && (await queue.replace(first, null))).toBe(false);
    expect(await queue.entries()).toMatchObject([{ places: [{ label: 'new' }] }]);
  });

  it('ends where nobody can be asked', async () => {
    const w = world();
    const { later } = w.start();
    await later.keep(page('f1'), request('helpline'));
    w.report = { answers: [], failure: { reason: 'not-configured' } };
    await later.repeat('all');
    expect(w.stored).toEqual({});
  });

  it('is kept for three days, and of fifty forms at most', async () => {
    const w = world();
    const { later, queue } = w.start();
    for (let i = 0; i < 60; i += 1) await later.keep(page(`f${i}`), request('helpline'));
    const kept = await queue.entries();
    expect(kept).toHaveLength(50);
    expect(kept.at(-1)?.address).toBe(page('f59').address);
    w.now += 3 * DAY + 1;
    expect(await queue.entries()).toEqual([]);
  });

  it('survives a full storage and what somebody else left in its place', async () => {
    const w = world();
    const { later, queue } = w.start();
    w.full = true;
    await expect(later.keep(page('f1'), request('helpline'))).rejects.toThrow('no room');
    w.full = false;
    w.stored.later = [{ state: 'waiting' }, 7];
    expect(await queue.entries()).toEqual([]);
    await later.keep(page('f1'), request('helpline'));
    expect(await queue.entries()).toHaveLength(1);
  });
});

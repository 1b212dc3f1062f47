/** The session of the health page, with HQ as the stand-in answers and a journal in memory. */
import { describe, expect, it } from 'vitest';
import { HealthMemory, type StateEntry } from '../../../src/health/state.ts';
import { type HealthJournal, JournalFailed } from '../../../src/records/health/journal.ts';
import { createHealthSession, type HealthPorts, type Told } from '../../../src/records/health/session.ts';
import { type HealthView, START } from '../../../src/records/health/view-state.ts';
import { casePage, type HqCase, hqCase, hqCases, indexedOn } from '../../pages/hq/cases.ts';

const TOLD: Told = {
  refused: null,
  facts: { countries: ['KE'], languages: ['en', 'sw'], gateways: [], defaultTimeZone: 'Africa/Nairobi' },
  owners: 'told',
};

class World {
  /** Numbers that answered STOP; null: the role may not see them. */
  stops: string[] | null = [];
  cases: HqCase[] = hqCases(100);
  asked: URL[] = [];
  answer: ((n: number) => Response | 'hang' | null) | null = null;
  told = TOLD;
  owners: { phone: string; kind: 'case'; id: string }[] | null = [];
  isBusy = false;
  kept: StateEntry[] = [];
  fails: JournalFailed | null = null;
  waits: number[] = [];
  views: HealthView[] = [];
  now = Date.parse('2026-11-30T08:00:00Z');

  get view(): HealthView {
    return this.views.at(-1) ?? START;
  }

  journal(): HealthJournal {
    const memory = new HealthMemory();
    for (const entry of this.kept) memory.take(entry);
    return {
      memory,
      keepsTexts: false,
      hash: async (number) => `hash ${[...number].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`,
      add: async (entries) => {
        if (this.fails) throw this.fails;
        this.kept.push(...entries);
        for (const entry of entries) memory.take(entry);
      },
      tidy: async () => {},
      close: () => {},
    };
  }

  session() {
    const ports: HealthPorts = {
      place: { hq: 'https://www.commcarehq.org', project: 'chw', limit: 20 },
      openJournal: async () => this.journal(),
      begin: async () => this.told,
      visitOwners: async (visit) => {
        if (this.owners) await visit(this.owners);
        return this.owners !== null;
      },
      network: {
        tries: 2,
        random: () => 0,
        sleep: async (ms) => {
          this.waits.push(ms);
          this.now += ms;
        },
        fetch: (async (url: URL, { signal }: { signal: AbortSignal }) => {
          this.asked.push(url);
          this.now += 1_000;
          const instead = this.answer?.(this.asked.length);
          if (instead === 'hang')
            return await new Promise((_, reject) =>
              signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
            );
          if (instead) return instead;
          if (url.pathname.includes('messaging-event'))
            return Response.json({
              objects: [{ case_id: 'a', error: { code: 'NO_PHONE_NUMBER', message: 'No number.' } }, 7],
              meta: {},
            });
          if (url.pathname.includes('sms_opt_out')) {
            if (this.stops === null) return new Response('', { status: 403 });
            const aaData = this.stops.map((number) => [number, 'No', '2026-11-02 10:00:00', '-']);
            return Response.json({ aaData, iTotalRecords: aaData.length });
          }
          return Response.json(casePage(this.cases, url));
        }) as unknown as typeof fetch,
      },
      alone: async (work) => {
        if (!this.isBusy) await work();
        return !this.isBusy;
      },
      now: () => this.now,
      turn: async () => {},
    };
    return createHealthSession(ports, (view) => this.views.push(view));
  }
}

async function read(world: World): Promise<HealthView> {
  const session = world.session();
  await session.open();
  await session.read();
  return world.view;
}

describe('the session', () => {
  it('reads all cases and says what becomes of them, with progress', async () => {
    const world = new World();
    const view = await read(world);
    expect(view).toMatchObject({ phase: 'idle', stopped: null, isBegun: false });
    const { report } = view.result ?? {};
    expect(report?.cases).toBe(100);
    expect(report?.channels.sms.tones).toMatchObject({ ok: 80, doubtful: 10, absent: 10 });
    expect(report?.channels.language.tones).toMatchObject({ ok: 90, doubtful: 10 });
    expect(world.views.map(({ progress }) => progress?.done)).toContain(40);
    expect(world.views.find(({ progress }) => progress?.done === 40)?.progress).toEqual({
      done: 40,
      total: 100,
      secondsLeft: 3,
    });
    expect(view.errors).toMatchObject({ events: 1, errors: [{ code: 'NO_PHONE_NUMBER', cases: ['a'] }] });
    expect(view.pieces).toMatchObject({ cases: 'told', owners: 'told', errors: 'told', optOuts: 'told' });
    // Nobody's number is kept.
    expect(JSON.stringify(world.kept)).not.toMatch(/712\d{5}/);
  });

  it('counts who answered STOP as not reached, also where the number wants no replies', async () => {
    const world = new World();
    const silent = hqCase(2, {
      properties: { contact_phone_number: '254712000777', contact_phone_number_is_verified: '' },
    });
    world.cases = [hqCase(0), hqCase(1), silent];
    world.stops = ['+254712000777', hqCase(0).properties.contact_phone_number ?? '', '254799999999'];
    const first = await read(world);
    expect(first.result?.report.channels.sms).toMatchObject({
      tones: { ok: 1, fails: 2 },
      causes: [{ code: 'opted-out', count: 2 }],
    });
    expect(JSON.stringify(world.kept)).not.toMatch(/7120007|799999/);
    // Whom HQ tells of no more is reached again, although no case changed.
    world.stops = [];
    const later = await read(world);
    expect(later.result?.report.channels.sms.tones).toMatchObject({ ok: 3, fails: 0 });
    // Where HQ does not tell it, what it told last stays, and that it is not known is said.
    world.stops = null;
    const last = await read(world);
    expect(last.pieces.optOuts).toBe('forbidden');
    expect(last.stopped).toBeNull();
    expect(last.errors).not.toBeNull();
  });

  it('goes on where it was stopped', async () => {
    const world = new World();
    world.answer = (n) => (n === 3 ? 'hang' : null);
    const session = world.session();
    await session.open();
    const reading = session.read();
    await expect.poll(() => world.asked.length).toBe(3);
    session.stop();
    await reading;
    expect(world.view).toMatchObject({ phase: 'idle', stopped: 'stopped', isBegun: true });
    expect(world.view.result?.report.cases).toBe(40);
    world.answer = null;
    world.asked = [];
    const view = await read(world);
    expect(view.result?.report.cases).toBe(100);
    expect(world.asked[0]?.searchParams.get('cursor')).toBe('40');
    expect(world.asked[0]?.origin).toBe('https://www.commcarehq.org');
  });

  it('reads only what changed afterwards, closed cases too, and says the difference', async () => {
    const world = new World();
    await read(world);
    world.asked = [];
    world.cases = [
      ...world.cases,
      hqCase(8, { indexed_on: indexedOn(1_000), properties: { contact_phone_number: '254712999999' } }),
      hqCase(1, { indexed_on: indexedOn(1_001), closed: true }),
    ];
    const view = await read(world);
    expect(world.asked[0]?.searchParams.get('indexed_on.gte')).toBe('2026-08-01T05:56:39.000Z');
    expect(world.asked[0]?.searchParams.get('closed')).toBeNull();
    expect(view.result?.report.cases).toBe(99);
    expect(view.result?.before).toMatchObject({ cases: 100, reached: 80 });
  });

  it('works replies out anew from the owners each time', async () => {
    const world = new World();
    world.owners = null;
    const before = await read(world);
    expect(before.result?.report.channels.replies.tones).toMatchObject({ ok: 0, unknown: 80 });
    world.owners = [{ phone: '254712000001', kind: 'case', id: 'somebody else' }];
    const after = await read(world);
    const { replies } = after.result?.report.channels ?? {};
    expect(replies?.causes).toContainEqual(expect.objectContaining({ code: 'held-by-case', count: 1 }));
  });

  it.each([
    [401, 'signed-out'],
    [302, 'signed-out'],
    [403, 'forbidden'],
    [402, 'forbidden'],
    [404, 'absent'],
    [400, 'refused'],
    [503, 'unreachable'],
  ] as const)('status %i is said as %s, and what was read stays', async (status, stopped) => {
    const world = new World();
    world.answer = (n) => (n > 2 ? new Response('', { status }) : null);
    const view = await read(world);
    expect(view).toMatchObject({ phase: 'idle', stopped, isBegun: true, pieces: { cases: stopped } });
    expect(view.result?.report.cases).toBe(40);
  });

  it('a page about maintenance is no answer', async () => {
    const world = new World();
    world.answer = () => new Response('<html>', { headers: { 'content-type': 'text/html' } });
    expect(await read(world)).toMatchObject({ stopped: 'garbage', result: null });
  });

  it('waits as long as HQ wishes, and says so', async () => {
    const world = new World();
    world.answer = (n) =>
      n === 2 ? new Response('', { status: 429, headers: { 'retry-after': '7' } }) : null;
    const view = await read(world);
    expect(world.waits).toEqual([7_000]);
    expect(world.views.map(({ wait }) => wait)).toContainEqual({ seconds: 7, why: 'throttled' });
    expect(view).toMatchObject({ stopped: null, wait: null });
  });

  it('errors that this person may not read are one missing piece', async () => {
    const world = new World();
    world.answer = (n) => (n > 5 ? new Response('', { status: 403 }) : null);
    const view = await read(world);
    expect(view).toMatchObject({
      stopped: null,
      errors: null,
      pieces: { cases: 'told', errors: 'forbidden' },
    });
  });

  it.each(['permission', 'private', 'signed-out'] as const)('%s: nothing is asked', async (refused) => {
    const world = new World();
    world.told = { ...TOLD, refused };
    expect(await read(world)).toMatchObject({ stopped: refused, result: null });
    expect(world.asked).toEqual([]);
  });

  it('what the project does not tell is missing piece by piece', async () => {
    const world = new World();
    world.told = { refused: null, facts: { countries: ['KE'] }, owners: 'not-told' };
    expect((await read(world)).pieces).toMatchObject({
      owners: 'not-told',
      languages: 'not-told',
      gateways: 'not-told',
      zone: 'not-told',
    });
  });

  it('another tab that reads already is left alone', async () => {
    const world = new World();
    world.isBusy = true;
    expect(await read(world)).toMatchObject({ stopped: 'busy' });
    expect(world.asked).toEqual([]);
  });

  it.each(['no-room', 'broken', 'gone'] as const)('a journal that fails (%s) is said', async (why) => {
    const world = new World();
    world.fails = new JournalFailed(why);
    expect(await read(world)).toMatchObject({ phase: 'idle', stopped: why });
  });

  it('a fault of our own is said, and what was read stays', async () => {
    const world = new World();
    await read(world);
    world.fails = new RangeError('ours') as JournalFailed;
    const view = await read(world);
    expect(view).toMatchObject({ phase: 'idle', stopped: 'failed' });
    expect(view.result?.report.cases).toBe(100);
  });

  it('a list that comes back to a page ends', async () => {
    const world = new World();
    world.answer = (n) => (n < 9 ? Response.json({ cases: [], next: '?cursor=1' }) : null);
    expect(await read(world)).toMatchObject({ stopped: 'garbage' });
  });
});

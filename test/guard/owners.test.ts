import { beforeEach, describe, expect, it } from 'vitest';
import { createOwners, type Owners } from '../../src/guard/owners.ts';
import { troubles } from '../../src/guard/troubles.ts';
import { FakeDesk } from './fake-desk.ts';

const ONE = { number: '254712345678' };
const TWO = { number: '254722000111' };

let desk: FakeDesk;
let owners: Owners;
let time: number;
let changes: number;
let life: AbortController;

beforeEach(() => {
  desk = new FakeDesk();
  time = 0;
  changes = 0;
  life = new AbortController();
  owners = createOwners({
    desk,
    signal: life.signal,
    now: () => time,
    changed: () => {
      changes += 1;
    },
  });
});

const statusOf = async (asked: ReturnType<Owners['ask']>) => (await asked).answer?.answer.status;

describe('who holds a number', () => {
  it('is asked as a contact that wants it for two-way messages', async () => {
    desk.owned.set('254712345678', { status: 'owned_here' });
    expect(await statusOf(owners.ask({ ...ONE, caseId: 'c1' }))).toBe('owned_here');
    expect(desk.asked).toEqual([
      [
        {
          ref: '0',
          caseId: 'c1',
          contact: { contact_phone_number: '254712345678', contact_phone_number_is_verified: '1' },
        },
      ],
    ]);
  });

  it('is one question for all numbers that are asked about in one go', async () => {
    desk.owned.set('254722000111', { status: 'owned_elsewhere' });
    const all = [owners.ask(ONE), owners.ask(TWO), owners.ask(ONE)].map(statusOf);
    expect(await Promise.all(all)).toEqual(['free_here', 'owned_elsewhere', 'free_here']);
    expect(desk.asked).toHaveLength(1);
    expect(desk.numbers()).toEqual(['254712345678', '254722000111']);
    expect(changes).toBe(1);
  });

  it('is not asked again while the answer is on its way, nor for a minute after it', async () => {
    desk.close();
    const first = owners.ask(ONE);
    await Promise.resolve();
    const second = owners.ask(ONE);
    expect(owners.look(ONE)).toEqual({ check: null, asking: true });
    desk.open();
    expect(await first).toBe(await second);
    expect(owners.look(ONE)).toMatchObject({ check: { answer: { number: '254712345678' } }, asking: false });
    await owners.ask(ONE);
    expect(desk.asked).toHaveLength(1);
    time = 60_000;
    expect(owners.look(ONE)).toEqual({ check: null, asking: false });
    await owners.ask(ONE);
    expect(desk.asked).toHaveLength(2);
  });

  it('is asked again when the clock was moved back', async () => {
    time = 3_600_000;
    await owners.ask(ONE);
    time = 0;
    expect(owners.look(ONE)).toEqual({ check: null, asking: false });
    await owners.ask(ONE);
    expect(desk.asked).toHaveLength(2);
  });

  it('is another question for another case', async () => {
    await owners.ask({ ...ONE, caseId: 'c1' });
    expect(owners.look({ ...ONE, caseId: 'c1' }).check).not.toBeNull();
    expect(owners.look({ ...ONE, caseId: 'c2' }).check).toBeNull();
    expect(owners.look(ONE).check).toBeNull();
  });

  it('is said to be unknown when nobody answers, and asked again the next time', async () => {
    desk.failure = { reason: 'timeout' };
    expect(await owners.ask(ONE)).toEqual({ answer: null, failure: { reason: 'timeout' } });
    // Nobody has to be told twice meanwhile.
    expect(owners.look(ONE).check).toEqual({ answer: null, failure: { reason: 'timeout' } });
    desk.failure = null;
    expect(await statusOf(owners.ask(ONE))).toBe('free_here');
  });

  it('is unknown, and a trouble of ours, when the way to the directory breaks', async () => {
    desk.broken = true;
    expect(await owners.ask(ONE)).toEqual({ answer: null, failure: { reason: 'unreachable' } });
    expect(troubles()).toContainEqual(expect.objectContaining({ where: 'ask who holds a number' }));
  });

  it('takes no more than a person can enter', async () => {
    for (let n = 0; n < 600; n += 1) await owners.ask({ number: `2547000${n}` });
    expect(owners.look({ number: '25470000' }).check).toBeNull();
    expect(owners.look({ number: '2547000599' }).check).not.toBeNull();
  });

  it('tells nobody once the page has ended', async () => {
    const asked = owners.ask(ONE);
    life.abort();
    await asked;
    expect(changes).toBe(0);
  });
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE_MS } from '../../src/guard/patience.ts';
import { ignore, LATER, useWorker } from './support/use-worker.ts';
import { HELD } from './support/worker.ts';

/**
 * A browser stops the background of an extension whenever it likes, and starts it again for the next message. Whenever that is:
 * the form is saved once, in time, and the person is asked about what is known.
 */

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../src/extension/browser.ts', () => fake);

const w = useWorker(fake);
afterEach(() => expect(w.unhandled).toEqual([]));

/** Messages of a page from its load to after a save. */
const MESSAGES: readonly { readonly type: string }[] = [
  { type: 'hello' },
  { type: 'facts' },
  { type: 'remembered' },
  { type: 'found' },
  { type: 'check', items: LATER.items } as { type: string },
  ignore('now'),
  LATER,
  { type: 'seen' },
];

/** What a page is told, and what is kept in the end. */
async function session(stopBefore: number | null): Promise<unknown> {
  const told: unknown[] = [];
  for (const [index, message] of MESSAGES.entries()) {
    if (index === stopBefore) w.worker.stop();
    told.push([message.type, await w.worker.fromPage(message)]);
  }
  const { forms, later } = await w.overview();
  // Instants differ from run to run.
  const plain = JSON.stringify([told, await w.remembered(), forms, later]);
  return plain.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');
}

describe('a background that is stopped between two messages', () => {
  it.each(MESSAGES.map(({ type }, index) => [type, index] as const))(
    'before “%s”: the page hears and keeps the same',
    async (_, index) => {
      await w.visit();
      const undisturbed = await session(null);
      w.browser.state.local.delete('form https://www.commcarehq.org/a/demo/apps/view/app1/form/form1/');
      w.browser.state.session.clear();
      await w.worker.fromPage(ignore('before'));
      expect(await session(index)).toEqual(undisturbed);
    },
  );
});

/** Calls back at the n-th call of storage or network from now on; says afterwards how many there were. */
function atCall(n: number, then: () => void): { readonly count: number } {
  const calls = { count: 0 };
  const next = () => {
    if (calls.count === n) then();
    calls.count += 1;
  };
  w.browser.state.trip = next;
  w.network.before = next;
  return calls;
}

describe.each([true, false])('a background that is stopped in the middle of a check (network: %s)', (up) => {
  beforeEach(async () => {
    await w.visit();
    w.network.up = up;
  });

  it('at whatever it does: it is asked once more, and the person is asked', async () => {
    const from = up ? 'directory' : 'cache';
    for (let call = 0, count = 1; call < count; call += 1) {
      w.worker.stop();
      const calls = atCall(call, w.worker.stop);
      const { posts, questions, held } = await w.saveForm();
      expect({ call, posts, questions }).toEqual({ call, posts: 1, questions: [[`${HELD} from ${from}`]] });
      expect(held).toBeLessThan(PATIENCE_MS.background);
      count = calls.count;
      // Nobody presses so often: what may be asked in an hour is not to be used up here.
      w.browser.state.session.delete('limits');
      expect(count).toBeGreaterThan(2);
    }
  });

  it('again and again: the save goes on once, and the person is told', async () => {
    w.browser.state.trip = w.worker.stop;
    const { posts, questions, reason, held } = await w.saveForm();
    expect({ posts, questions, reason }).toEqual({ posts: 1, questions: [], reason: 'unreachable' });
    expect(held).toBeLessThan(PATIENCE_MS.background);
  });
});

describe('the frame that names an owner', () => {
  it.each([false, true])('names it once, whether the background was stopped before: %s', async (stopped) => {
    await w.visit();
    await w.worker.fromPage({ type: 'check', items: LATER.items });
    const address = String(await w.worker.fromPage({ type: 'show-owner', number: HELD }));
    if (stopped) w.worker.stop();
    expect(await w.worker.fromFrame(address)).toMatchObject({ owner: { name: 'Asha' } });
    w.worker.stop();
    expect(await w.worker.fromFrame(address)).toBeNull();
    expect([...w.browser.state.session.keys()]).not.toContain('owner keys');
  });

  it('names nobody after half a minute', async () => {
    await w.visit();
    const address = String(await w.worker.fromPage({ type: 'show-owner', number: HELD }));
    w.worker.stop();
    vi.setSystemTime(Date.now() + 60_000);
    expect(await w.worker.fromFrame(address)).toBeNull();
  });
});

describe('around the background', () => {
  it('the extension was updated or removed: the save goes on once, and the person is told to load the page again', async () => {
    await w.visit();
    Object.assign(w.browser.browser.runtime, {
      sendMessage() {
        throw new Error('Extension context invalidated.');
      },
    });
    vi.stubGlobal('chrome', { runtime: {} });
    const { posts, questions, reason } = await w.saveForm();
    expect({ posts, questions, reason }).toEqual({ posts: 1, questions: [], reason: 'replaced' });
  });

  it.each([
    ['a year back', -365],
    ['a year on', 365],
  ])('a clock that is moved %s: the person is asked, and what waits is asked again', async (_, days) => {
    await w.visit();
    vi.setSystemTime(Date.now() + days * 24 * 3_600_000);
    for (const up of [true, false]) {
      w.network.up = up;
      w.worker.stop();
      const { posts, questions, held } = await w.saveForm();
      expect({ posts, questions }).toEqual({
        posts: 1,
        questions: [[`${HELD} from ${up ? 'directory' : 'cache'}`]],
      });
      expect(held).toBeLessThan(PATIENCE_MS.background);
    }
    w.network.up = true;
    expect((await w.facts()).failure).toBeNull();
  });

  it('a check that waits is kept of no private window, whose page is told so', async () => {
    expect(await w.worker.fromPrivatePage(LATER)).toBe(false);
    expect((await w.overview()).later).toEqual([]);
    expect(await w.worker.fromPage(LATER)).toBe(true);
    expect((await w.overview()).later).toHaveLength(1);
  });

  it('two tabs that save and decide at once: each is asked and saved once, and both decisions are kept', async () => {
    await w.visit();
    w.worker.stop();
    const [one, other] = await Promise.all([
      w.saveForm(),
      w.saveForm(),
      w.worker.fromPage(ignore('one')),
      w.worker.fromPage(ignore('other')),
    ]);
    for (const { posts, questions } of [one, other]) {
      expect({ posts, questions }).toEqual({ posts: 1, questions: [[`${HELD} from directory`]] });
    }
    expect(await w.remembered()).toEqual(['before', 'one', 'other']);
  });
});

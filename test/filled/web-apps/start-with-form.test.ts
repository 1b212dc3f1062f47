import { afterEach, describe, expect, it, vi } from 'vitest';
import { startWithForm, type WebAppPage } from '../../../src/filled/web-apps/start-with-form.ts';
import type { SaveDecision } from '../../../src/guard/hold.ts';
import type { FoundPlace } from '../../../src/guard/recheck.ts';
import { troubles } from '../../../src/guard/troubles.ts';
import { FakeEntry } from './fake-entry.ts';

const A_MOMENT = 1_000;
const FOUND: readonly FoundPlace[] = [{ site: null, label: 'Phone number' }];

let last: AbortController | null = null;

/** A page of Web Apps whose session decides `decision` about every form that is sent. */
function visit(isOpen: boolean, decision: SaveDecision = 'cancel') {
  vi.useFakeTimers();
  last = new AbortController();
  const entry = new FakeEntry({ phone: '1' });
  entry.isOpen = isOpen;
  const session = { starts: 0, told: [] as FoundPlace[] };
  let arrives: () => void = () => {};
  let fails: (error: Error) => void = () => {};
  const loaded = new Promise<void>((resolve, reject) => {
    arrives = resolve;
    fails = reject;
  });
  let find: (places: readonly FoundPlace[]) => void = () => {};
  startWithForm({
    entry,
    signal: last.signal,
    recheck(found) {
      find = found;
      return { later: async () => true, settled: () => {} };
    },
    async load() {
      await loaded;
      return (page: WebAppPage) => {
        session.starts += 1;
        page.recheck((places) => session.told.push(...places));
        page.entry.holdSubmit(() => decision);
      };
    },
  });
  const pause = () => vi.advanceTimersByTimeAsync(A_MOMENT);
  return { entry, session, pause, find: () => find(FOUND), arrives, fails };
}

afterEach(() => {
  last?.abort();
  vi.useRealTimers();
});

describe('the session of Web Apps', () => {
  it('comes with the first form, once', async () => {
    const { entry, session, pause, arrives } = visit(false);
    arrives();
    entry.tell('form');
    await pause();
    expect(session.starts).toBe(0);
    entry.isOpen = true;
    entry.tell('form');
    await pause();
    entry.tell('form');
    await pause();
    expect(session.starts).toBe(1);
  });

  it('comes at once where a form is open already', async () => {
    const { session, pause, arrives } = visit(true);
    arrives();
    await pause();
    expect(session.starts).toBe(1);
  });

  it('decides about a form that was sent before it was there', async () => {
    const { entry, pause, arrives } = visit(true);
    const sent = entry.submit();
    await pause();
    expect(sent).toEqual({ now: false, ended: null });
    arrives();
    await pause();
    expect(sent.ended).toBe('cancel');
    // From now on nobody waits.
    expect(entry.submit()).toEqual({ now: true, ended: 'cancel' });
  });

  it('is not waited for where nothing is open', () => {
    const { entry } = visit(false);
    expect(entry.submit()).toEqual({ now: true, ended: 'save' });
  });

  it('lets a form through that it does not come for', async () => {
    const { entry, pause } = visit(true);
    const sent = entry.submit();
    for (let i = 0; i < 5; i += 1) await pause();
    expect(sent.ended).toBe('save');
  });

  it('lets a form through when it cannot be had, and says what went wrong', async () => {
    const { entry, pause, fails } = visit(true);
    const sent = entry.submit();
    fails(new TypeError('Could not load file'));
    await pause();
    expect(sent.ended).toBe('save');
    expect(troubles()).toContainEqual(expect.objectContaining({ where: 'load what judges a form' }));
  });

  it('comes to tell what a check found that was made again', async () => {
    const { session, pause, find, arrives } = visit(false);
    find();
    arrives();
    await pause();
    expect(session.told).toEqual(FOUND);
    find();
    expect(session.told).toEqual([...FOUND, ...FOUND]);
  });

  it('does not start on a page that was left', async () => {
    const { session, pause, arrives } = visit(true);
    last?.abort();
    arrives();
    await pause();
    expect(session.starts).toBe(0);
  });
});

import { getEventListeners } from 'node:events';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckItem } from '../../src/directory/schema.ts';
import { RequestSchema } from '../../src/extension/messages.ts';

const fake = vi.hoisted(() => ({ browser: {} as { runtime: object } }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { createBackgroundDesk } = await import('../../src/extension/background/background-desk.ts');

const ITEMS = [{ ref: '0', contact: { contact_phone_number: '254712345678' } }];
const page = new AbortController().signal;
const answering = (answer: (request: unknown) => Promise<unknown>) => {
  fake.browser.runtime = { sendMessage: answer };
  vi.stubGlobal('chrome', { runtime: { id: 'caseline' } });
};
beforeEach(() => answering(async () => ({ answers: [], failure: null })));

describe('a page that asks the background', () => {
  it('gets its answer, and leaves nothing behind for a long day', async () => {
    const desk = createBackgroundDesk();
    for (let i = 0; i < 5; i += 1)
      expect(await desk.check(ITEMS, page)).toEqual({ answers: [], failure: null });
    expect(getEventListeners(page, 'abort')).toEqual([]);
  });

  it('asks about more numbers than one question may have in several', async () => {
    const many = Array.from({ length: 250 }, (_, i) => ({ ...ITEMS[0], ref: String(i) }) as CheckItem);
    const asked: number[] = [];
    answering(async (request) => {
      const { items } = v.parse(RequestSchema, request) as { items: CheckItem[] };
      asked.push(items.length);
      if (asked.length === 3) return { answers: [], failure: { reason: 'timeout' } };
      const known = { number: null, answer: { status: 'unknown' }, asOf: '', from: 'directory' };
      return { answers: items.map(({ ref }) => ({ ref, ...known })), failure: null };
    });
    const { answers, failure } = await createBackgroundDesk().check(many, page);
    expect(asked).toEqual([100, 100, 50]);
    expect([answers.length, answers.at(-1)?.ref, failure]).toEqual([200, '199', { reason: 'timeout' }]);
    expect(await createBackgroundDesk().check([], page)).toEqual({ answers: [], failure: null });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['does not exist', () => Promise.reject(new Error('Could not establish connection'))],
    ['answers nonsense', async () => ({ answers: 'none' })],
    ['does not know the question', async () => undefined],
  ])('says that nobody could be asked when the background %s', async (_, answer) => {
    answering(answer);
    expect(await createBackgroundDesk().check(ITEMS, page)).toEqual({
      answers: [],
      failure: { reason: 'unreachable' },
    });
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'in Chromium',
      () => Promise.reject(new Error('the message channel closed before a response was received')),
    ],
    ['as the polyfill tells it', async () => undefined],
  ])('asks once more when the background is stopped in the middle of a check (%s)', async (_, stopped) => {
    const known = { ref: '0', number: null, answer: { status: 'unknown' }, asOf: '', from: 'cache' };
    const report = { answers: [known], failure: null };
    const answers = [stopped, async () => report];
    let asked = 0;
    answering(async () => {
      asked += 1;
      return await answers.shift()?.();
    });
    expect(await createBackgroundDesk().check(ITEMS, page)).toEqual(report);
    expect(asked).toBe(2);
  });

  it('asks no third time', async () => {
    const send = vi.fn(() => Promise.reject(new Error('stopped')));
    answering(send);
    await createBackgroundDesk().check(ITEMS, page);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('knows that it is of an extension that was updated meanwhile', async () => {
    answering(() => {
      throw new Error('Extension context invalidated.');
    });
    vi.stubGlobal('chrome', { runtime: {} });
    expect(await createBackgroundDesk().check(ITEMS, page)).toMatchObject({
      failure: { reason: 'replaced' },
    });
    expect(await createBackgroundDesk().facts(page)).toMatchObject({ failure: { reason: 'replaced' } });
  });

  it('does not wait for a background when the page goes', async () => {
    answering(() => new Promise(() => undefined));
    const leaving = new AbortController();
    const asked = createBackgroundDesk().check(ITEMS, leaving.signal);
    leaving.abort();
    expect(await asked).toMatchObject({ answers: [] });
  });
});

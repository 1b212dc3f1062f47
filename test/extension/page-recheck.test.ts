import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type LaterRequest, RequestSchema } from '../../src/extension/messages.ts';
import type { Unasked } from '../../src/guard/recheck.ts';

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { createPageRecheck } = await import('../../src/extension/content/page-recheck.ts');

const ADDRESS = 'https://www.commcarehq.org/a/demo/apps/view/1/form/2/source/';
const numbers = (count: number): Unasked[] =>
  Array.from({ length: count }, (_, i) => ({
    number: `2547${10_000_000 + i}`,
    label: `Helpline ${i}`,
    site: {
      path: '/data/helpline',
      part: 'choice',
      choice: `${i}`,
      write: { action: 'case-mappings', block: 'update', property: 'contact_phone_number' },
    },
  }));

let sent: unknown[] = [];
let listeners = new Set<(message: unknown) => unknown>();
let answer: (request: { type?: unknown }) => unknown;
beforeEach(() => {
  sent = [];
  listeners = new Set();
  answer = () => Promise.resolve(null);
  Object.assign(fake, {
    browser: {
      runtime: {
        sendMessage(request: object) {
          sent.push(request);
          return answer(request);
        },
        onMessage: {
          addListener: (one: () => unknown) => listeners.add(one),
          removeListener: (one: () => unknown) => listeners.delete(one),
        },
      },
    },
  });
});

const start = (found = vi.fn(), signal = new AbortController().signal) =>
  createPageRecheck(ADDRESS, new EventTarget() as Window, signal)(found);

/** What the background would take of all that was sent. */
function taken(): readonly { readonly type: string }[] {
  return sent.flatMap((request) => {
    const parsed = v.safeParse(RequestSchema, request);
    return parsed.success ? [parsed.output] : [];
  });
}

describe('what a page hands over to be checked later', () => {
  it.each([1, 250, 1_500])('is taken by the background, also with %i numbers', (count) => {
    start().later(numbers(count), 'Register '.repeat(50));
    const later = taken().find(({ type }) => type === 'later') as LaterRequest | undefined;
    expect(later?.items).toHaveLength(Math.min(count, 1_000));
    expect(later?.places).toHaveLength(Math.min(count, 1_000));
  });

  it.each([
    ['is kept', 2, () => Promise.resolve(true), true],
    ['is kept in part, because it is too much', 1_001, () => Promise.resolve(true), false],
    ['is not kept, because the storage failed', 2, () => Promise.reject(new Error('quota')), false],
    ['is kept by nobody who listens', 2, () => Promise.resolve(null), false],
  ])('%s, and the page is told so', async (_, count, given, isKept) => {
    answer = given;
    expect(await start().later(numbers(count), 'Register')).toBe(isKept);
  });

  it('does not break the save when the extension was updated meanwhile', async () => {
    const page = start();
    answer = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await page.later(numbers(1), 'Register')).toBe(false);
    expect(() => page.settled()).not.toThrow();
    expect(sent).toHaveLength(3);
  });
});

describe('what was found about a form', () => {
  const places = [{ label: 'Helpline', site: numbers(1)[0]?.site }];

  it('is shown when its page opens, and said to be seen', async () => {
    answer = ({ type }) => Promise.resolve(type === 'found' ? { address: ADDRESS, places } : null);
    const found = vi.fn();
    start(found);
    await expect.poll(() => taken().map(({ type }) => type)).toEqual(['found', 'seen']);
    expect(found).toHaveBeenCalledExactlyOnceWith(places);
  });

  it('is not taken for another form, nor after the page is gone', async () => {
    const found = vi.fn();
    const life = new AbortController();
    start(found, life.signal);
    const [listener] = listeners;
    expect(listener?.({ address: `${ADDRESS}other`, places })).toBeUndefined();
    expect(await listener?.({ address: ADDRESS, places })).toBe(true);
    expect(found).toHaveBeenCalledTimes(1);
    life.abort();
    expect(listeners.size).toBe(0);
  });
});

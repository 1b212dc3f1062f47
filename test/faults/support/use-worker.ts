import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { FactsAnswer } from '../../../src/guard/desk.ts';
import { eventually } from '../../eventually.ts';
import { createFakeBrowser } from '../../extension/fake-browser.ts';
import { createNetwork, createWorker, HELD, HQ, save } from './worker.ts';

const NEVER = new AbortController().signal;
const DECIDED = { reason: 'so it is', at: '2026-08-01T00:00:00Z' };

/** A decision of the designer about one finding. */
export const ignore = (key: string) => ({
  type: 'decide',
  decision: { type: 'ignore', decided: [{ key, ...DECIDED }] },
});
/** A check that could not be made before a save. */
export const LATER = {
  type: 'later',
  title: 'Registration',
  items: [{ ref: '0', contact: { contact_phone_number: HELD, contact_phone_number_is_verified: '1' } }],
  places: [{ label: 'Phone', site: null }],
};

/** What the popup shows of what is kept. */
export interface Overview {
  readonly projects: readonly {
    readonly owners: number;
    readonly asOf: string | null;
    readonly trouble: string | null;
  }[];
  readonly forms: number;
  readonly later: readonly { readonly title: string }[];
  readonly unread: boolean;
  readonly troubles: readonly { readonly where: string; readonly error: string; readonly at: string }[];
}

/** How a message ended for whoever sent it. */
export const tried = async (message: Promise<unknown>): Promise<'done' | 'refused'> =>
  await message.then(
    () => 'done',
    () => 'refused',
  );

interface Scene {
  browser: ReturnType<typeof createFakeBrowser>;
  worker: ReturnType<typeof createWorker>;
  network: ReturnType<typeof createNetwork>['network'];
  /** Rejections that nobody heard of. */
  unhandled: unknown[];
  /** One save of a form with the number, through the page's own desk. */
  saveForm(): ReturnType<typeof save>;
  facts(): Promise<FactsAnswer>;
  /** A visit while all is well: the owners are copied, one decision and one check that waits are kept. */
  visit(): Promise<void>;
  /** Keys of what is ignored. */
  remembered(): Promise<readonly string[]>;
  overview(): Promise<Overview>;
  lookUp(): Promise<{ readonly asOf: string | null; readonly owners: readonly { readonly name: string }[] }>;
}

/**
 * The real background and a page of a form, each test anew, in a browser in small whose clock goes some twenty times as fast.
 *
 * @param fake the module in whose place `extension/browser.ts` is mocked
 */
export function useWorker(fake: { browser: object }): Scene {
  const scene = {} as Scene;
  let clock: ReturnType<typeof setInterval>;
  /** As a browser tells a script of it: who prevents it has taken note. */
  const note = (reason: unknown): void => {
    const event = Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason });
    if (self.dispatchEvent(event)) scene.unhandled.push(reason);
  };

  async function desk() {
    const { createBackgroundDesk } = await import('../../../src/extension/background/background-desk.ts');
    return createBackgroundDesk();
  }

  scene.saveForm = async () => await save(await desk());
  scene.facts = async () => await (await desk()).facts(NEVER);
  scene.visit = async () => {
    await scene.facts();
    await scene.worker.fromPage(ignore('before'));
    await scene.worker.fromPage(LATER);
    await eventually(async () => expect((await scene.lookUp()).owners).toHaveLength(1));
  };
  scene.remembered = async () => {
    const answer = (await scene.worker.fromPage({ type: 'remembered' })) as { ignored: { key: string }[] };
    return answer.ignored.map(({ key }) => key);
  };
  scene.overview = async () => (await scene.worker.fromPopup({ type: 'overview' })) as Overview;
  scene.lookUp = async () => {
    const request = { type: 'look-up', origin: HQ, project: 'demo', numbers: [HELD] };
    return (await scene.worker.fromPopup(request)) as Awaited<ReturnType<Scene['lookUp']>>;
  };

  beforeEach(() => {
    const { setInterval } = globalThis;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    // A busy machine loads modules slowly, which is no time of the browser's.
    clock = setInterval(() => {
      if (!scene.worker.isLoading()) vi.advanceTimersByTime(50);
    }, 2);
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('self', new EventTarget());
    vi.stubGlobal('chrome', { runtime: { id: 'caseline' } });
    scene.unhandled = [];
    process.on('unhandledRejection', note);
    const made = createFakeBrowser();
    scene.browser = made;
    scene.worker = createWorker(made);
    // The frame of the page, which puts questions to HQ.
    const executeScript = async ({ func, args }: { func: unknown; args: unknown[] }) => [
      { frameId: 0, result: typeof func === 'function' ? await func(...args) : null },
    ];
    Object.assign(made.browser.scripting, { executeScript });
    Object.assign(made.browser.runtime, {
      sendMessage: (request: unknown) => scene.worker.fromPage(request),
    });
    Object.assign(fake, { browser: made.browser });
    const endpoint = 'https://check.example.org';
    made.state.local.set('servers', [{ origin: HQ, endpoint, token: 'token' }]);
    const wires = createNetwork();
    scene.network = wires.network;
    vi.stubGlobal('fetch', wires.fetchIt);
  });
  afterEach(() => {
    clearInterval(clock);
    process.off('unhandledRejection', note);
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  return scene;
}

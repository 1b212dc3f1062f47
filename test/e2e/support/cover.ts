/**
 * Which of Caseline's own code each scenario runs, for `npm run cover` (docs/testing.md): only then `CASELINE_COVER`
 * names a file, and everything here does something. Chromium only.
 */
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { afterEach } from 'vitest';
import { PATIENCE } from '../../patience.ts';

const OUT = process.env.CASELINE_COVER;

/** What V8 tells of a function: its own range first, then those in it that ran more or less often. */
interface RanFunction {
  readonly ranges: readonly { startOffset: number; endOffset: number; count: number }[];
}

interface RanScript {
  readonly url: string;
  readonly functions: readonly RanFunction[];
}

interface Covered {
  readonly sessions: Set<CDPSession>;
  readonly ran: RanScript[];
}

/** Vitest reads this file anew for each file of tests, and the browsers stay. */
const KEY = Symbol.for('test.covered');
const { sessions, ran } = (Reflect.get(globalThis, KEY) ?? { sessions: new Set(), ran: [] }) as Covered;
Reflect.set(globalThis, KEY, { sessions, ran });

async function take(session: CDPSession): Promise<void> {
  if (!sessions.has(session)) return;
  // One that is stopped, or asks a question, does not answer.
  const answer = await Promise.race([
    session.send('Profiler.takePreciseCoverage').catch(() => null),
    wait(PATIENCE.timeout / 10, null),
  ]);
  if (!answer) sessions.delete(session);
  const result: readonly RanScript[] = answer?.result ?? [];
  for (const { url, functions } of result) {
    // A function that did not run tells where one that did has a hole.
    if (/^(chrome-extension|https?):/.test(url) && functions.length > 0)
      ran.push({ url, functions: functions.map(({ ranges }) => ({ ranges })) });
  }
}

async function follow(target: Target): Promise<void> {
  const session = await target.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  sessions.add(session);
  const page = target.type() === 'page' ? await target.page() : null;
  if (!page) return;
  // What ran in a page is gone with it.
  for (const name of ['goto', 'reload', 'close'] as const) {
    const go: unknown = Reflect.get(page, name);
    if (typeof go !== 'function') throw new Error(`puppeteer has no ${name}`);
    Reflect.set(page, name, async (...args: unknown[]): Promise<unknown> => {
      await take(session);
      if (name === 'close') sessions.delete(session);
      return await Reflect.apply(go, page, args);
    });
  }
}

/** Follows a browser's pages, frames and workers from now on. */
export async function coverBrowser(browser: Browser): Promise<void> {
  if (OUT === undefined) return;
  const start = (target: Target): Promise<void> =>
    /^(page|service_worker|other|background_page)$/.test(target.type()) && !/^chrome:/.test(target.url())
      ? follow(target).catch(() => undefined)
      : Promise.resolve();
  browser.on('targetcreated', (target) => void start(target));
  await Promise.all(browser.targets().map(start));
}

if (OUT !== undefined)
  afterEach(async ({ task }) => {
    await Promise.all([...sessions].map(take));
    const names = [task.name];
    for (let suite = task.suite; suite; suite = suite.suite) names.unshift(suite.name);
    const scenario = {
      file: relative('.', task.file.filepath),
      name: names.join(' > '),
      ms: Date.now() - (task.result?.startTime ?? 0),
      ran,
    };
    appendFileSync(OUT, `${JSON.stringify(scenario)}\n`);
    ran.length = 0;
  });

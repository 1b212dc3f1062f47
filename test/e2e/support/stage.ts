import { resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { inject } from 'vitest';
import type { Storage } from '../../../src/service/storage.ts';
import { type Demo, openDemoStorage, startDemo } from '../../pages/demo.ts';
import { type BrowserName, type BrowserOptions, launchBrowser, ROOT } from './browser.ts';
import { coverBrowser } from './cover.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Set by the vitest project. */
    browser: BrowserName;
    /** `npm test -- --every-browser` */
    everyBrowser: boolean;
  }
}

export interface StageOptions extends BrowserOptions {
  /** Default: the one of the vitest project. */
  readonly browser?: BrowserName | undefined;
  /** A folder of the built extension; null: a browser without it. */
  readonly extension?: string | null | undefined;
}

interface Stage {
  readonly browser: Browser;
  /** The installed extension, if any. */
  installed: string | null;
}

/**
 * The browsers of this worker. Starting one takes seconds, installing the extension a tenth of one, so files that run
 * in one worker share them. They end with the worker: puppeteer kills what it started.
 */
const stages = new Map<string, Promise<Stage>>();

function stageOf(name: BrowserName, plain: boolean, requests: boolean): Promise<Stage> {
  const tells = name === 'chromium' || requests;
  const key = `${name} ${plain ? 'plain' : 'with extension'} ${tells ? 'tells of requests' : ''}`;
  const known = stages.get(key);
  if (known) return known;
  const started = launchBrowser(name, { requests }).then(async (browser) => {
    await coverBrowser(browser);
    return { browser, installed: null };
  });
  stages.set(key, started);
  return started;
}

let storage: Promise<Storage> | undefined;

/** A demo with servers of its own, on the database that all files of this worker share: tests only read it. */
export async function startStageDemo(): Promise<Demo> {
  storage ??= openDemoStorage();
  return await startDemo({ builder: process.env.BUILDER_URL, storage: await storage });
}

/** What a file before left behind: its pages and cookies. */
async function sweep(browser: Browser): Promise<void> {
  const [first, ...others] = await browser.pages();
  if (!first) await browser.newPage();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto('about:blank');
  const cookies = await browser.cookies();
  if (cookies.length > 0) await browser.deleteCookie(...cookies);
}

/**
 * A browser as it is after its start: with a fresh install of the extension, which knows nothing of earlier files, or
 * without any. Nobody closes it.
 */
export async function freshBrowser({
  browser: name = inject('browser'),
  extension,
  requests = false,
}: StageOptions = {}): Promise<Browser> {
  const folder =
    extension === undefined ? `dist/dev/${name === 'firefox' ? 'firefox' : 'chrome'}` : extension;
  const stage = await stageOf(name, folder === null, requests);
  await sweep(stage.browser);
  if (stage.installed) await stage.browser.uninstallExtension(stage.installed);
  stage.installed = folder ? await stage.browser.installExtension(resolve(ROOT, folder)) : null;
  return stage.browser;
}

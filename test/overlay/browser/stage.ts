import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import type { BrowserName } from '../../../.ci/browsers.mjs';
import { freshBrowser } from '../../e2e/support/stage.ts';
import { PATIENCE } from '../../patience.ts';

const HERE = import.meta.dirname;

interface Opened {
  readonly page: Page;
  /** What its console complains about. */
  readonly errors: string[];
}

type Media = Readonly<Record<string, string>>;

export interface Stage {
  /** A new page of the gallery; the one before it is closed. */
  open(query?: string, media?: Media): Promise<Opened>;
  /** A new layer on a page that is used again: for tests that change nothing of the page itself. */
  again(query: string, media?: Media): Promise<Opened>;
  close(): Promise<void>;
}

/** The gallery, built: once for all files of a worker. */
async function buildGallery(): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'caseline-ui-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: join(HERE, 'gallery.ts'), formats: ['iife'], name: 'g', fileName: () => 'gallery.js' },
    },
  });
  return out;
}

let built: Promise<string> | undefined;

const WINDOW = { width: 1100, height: 620 };

/** One for each page: what another session asked for would go on beside it. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Only Chromium can be asked to be another person's. */
async function emulate(page: Page, media: Media): Promise<void> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await (await session).send('Emulation.setEmulatedMedia', { features });
}

/** The real layer on a page with strict policies and hostile styles, in the real browser of this worker. */
export async function createStage(name: BrowserName = 'chromium'): Promise<Stage> {
  built ??= buildGallery();
  const out = await built;
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': [join(HERE, 'gallery.html'), 'text/html; charset=utf-8'],
    '/page.css': [join(HERE, 'page.css'), 'text/css'],
    '/gallery.js': [join(out, 'gallery.js'), 'text/javascript'],
  };
  const server = createServer((request, response) => {
    const [file, type] = files[new URL(request.url ?? '', 'http://localhost').pathname] ?? [];
    // Kept, also as compiled: a file of tests loads it many times.
    const headers = { 'content-type': type ?? '', 'cache-control': 'max-age=3600' };
    if (file) response.writeHead(200, headers).end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await freshBrowser({ browser: name, extension: null });

  async function newPage(query: string, media: Media): Promise<Opened> {
    const page = await browser.newPage();
    const errors: string[] = [];
    // Firefox says so of a picture for the tab that nobody has asked for.
    page.on('pageerror', (error) => {
      if (!String(error).includes('favicon')) errors.push(String(error));
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !/404|favicon/.test(message.text())) errors.push(message.text());
    });
    await page.setViewport(WINDOW);
    if (Object.keys(media).length > 0) await emulate(page, media);
    await page.goto(`http://127.0.0.1:${port}/?${query}`);
    await page.waitForFunction(() => window.gallery !== undefined, PATIENCE);
    return { page, errors };
  }

  let opened: Opened | undefined;
  let shared: Opened | undefined;
  return {
    async open(query = '', media = {}) {
      if (opened && !opened.page.isClosed()) await opened.page.close();
      opened = await newPage(query, media);
      await frames(opened.page);
      return opened;
    },
    async again(query, media = {}) {
      if (!shared) {
        shared = await newPage(query, media);
        return shared;
      }
      const { page, errors } = shared;
      errors.length = 0;
      await page.setViewport(WINDOW);
      if (name === 'chromium') await emulate(page, media);
      await page.evaluate((next) => window.gallery.again(next), query);
      return shared;
    },
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Waits until the layer has been placed: two frames of the page. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

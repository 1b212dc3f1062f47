import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, findBrowser, howToInstall } from '../../../.ci/browsers.mjs';
import { PATIENCE } from '../../patience.ts';

const HERE = import.meta.dirname;

export interface Stage {
  /** A page of the gallery; `errors` collects what its console complains about. */
  open(
    query?: string,
    media?: Readonly<Record<string, string>>,
  ): Promise<{ readonly page: Page; readonly errors: string[] }>;
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

/** The real layer on a page with strict policies and hostile styles, in a real browser. */
export async function createStage(name: BrowserName = 'chromium'): Promise<Stage> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(howToInstall(name));
  built ??= buildGallery();
  const out = await built;
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': [join(HERE, 'gallery.html'), 'text/html; charset=utf-8'],
    '/page.css': [join(HERE, 'page.css'), 'text/css'],
    '/gallery.js': [join(out, 'gallery.js'), 'text/javascript'],
  };
  const server = createServer((request, response) => {
    const [file, type] = files[new URL(request.url ?? '', 'http://localhost').pathname] ?? [];
    if (file) response.setHeader('content-type', type ?? '').end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch(
    name === 'firefox'
      ? { browser: 'firefox', executablePath }
      : { executablePath, args: ['--no-sandbox', '--headless=new'] },
  );

  return {
    async open(query = '', media = {}) {
      const page = await browser.newPage();
      const errors: string[] = [];
      // Firefox says so of a picture for the tab that nobody has asked for.
      page.on('pageerror', (error) => {
        if (!String(error).includes('favicon')) errors.push(String(error));
      });
      page.on('console', (message) => {
        if (message.type() === 'error' && !/404|favicon/.test(message.text())) errors.push(message.text());
      });
      await page.setViewport({ width: 1100, height: 620 });
      const features = Object.entries(media).map(([feature, value]) => ({ name: feature, value }));
      // Only Chromium can be asked to be another person's.
      if (features.length > 0) {
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', { features });
      }
      await page.goto(`http://127.0.0.1:${port}/?${query}`);
      await page.waitForFunction(() => window.gallery !== undefined, PATIENCE);
      await frames(page);
      return { page, errors };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Waits until the layer has been placed: two frames of the page. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

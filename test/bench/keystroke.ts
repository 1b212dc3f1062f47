import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../.ci/browsers.mjs';
import type { Keystrokes } from './keystroke-page.ts';
import type { Bench, BenchRow } from './row.ts';

/** The script of `keystroke-page.ts` as one text. */
async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      lib: { entry: join(process.cwd(), 'test/bench/keystroke-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the page script was not built');
  return chunk.code;
}

async function inPage(): Promise<Keystrokes> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('Chromium is needed; install it or set CHROME_PATH');
  const script = await pageScript();
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>bench</title>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox'],
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: script });
    return (await page.evaluate('bench.keystrokes()')) as Keystrokes;
  } finally {
    await browser.close();
    server.close();
  }
}

async function keystroke(): Promise<BenchRow[]> {
  const { caseline, intlTelInput } = await inPage();
  const peers = { 'intl-tel-input and isValidNumber': intlTelInput };
  return [{ name: 'keystroke to verdict in a phone field, Chromium', caseline, peers, unit: 'ms' }];
}

export const bench: Bench = { name: 'keystroke', run: keystroke };

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../.ci/browsers.mjs';
import type { Figures } from './owners-page.ts';
import type { Bench, BenchRow } from './row.ts';
import { median } from './turns.ts';

/** A million, as a national project has; `OWNERS=100000` is quicker. */
const OWNERS = Number(process.env.OWNERS ?? 1_000_000);
const ROUNDS = Number(process.env.ROUNDS ?? 1);

/** The script of `owners-page.ts` as one text. */
async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(process.cwd(), 'test/bench/owners-page.ts'),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the page script was not built');
  return chunk.code;
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

interface Measured extends Figures {
  /** MB of IndexedDB in the profile after the browser has ended. */
  readonly disk: number;
}

async function measure(contestant: string, url: string, script: string): Promise<Measured> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('Chromium is needed; install it or set CHROME_PATH');
  const profile = mkdtempSync(join(tmpdir(), 'caseline-bench-'));
  try {
    const browser = await puppeteer.launch({
      executablePath,
      userDataDir: profile,
      args: ['--no-sandbox', '--disable-background-networking'],
      protocolTimeout: 1_800_000,
    });
    let figures: Figures;
    try {
      const page = await browser.newPage();
      await page.goto(url);
      await page.evaluate(script);
      figures = (await page.evaluate(`benchOwners.${contestant}(${OWNERS})`)) as Figures;
    } finally {
      await browser.close();
    }
    return { ...figures, disk: bytesIn(join(profile, 'Default', 'IndexedDB')) / 1e6 };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Import, disk, look-ups and a delta in Chromium; a fresh profile each time, contestants in turns. */
async function ownersInBrowser(): Promise<BenchRow[]> {
  const script = await pageScript();
  // IndexedDB and checksums need an origin that the browser trusts; this machine's own is.
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>bench</title>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const figures: Record<'caseline' | 'dexie', Measured[]> = { caseline: [], dexie: [] };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const contestant of ['caseline', 'dexie'] as const) {
        figures[contestant].push(await measure(contestant, url, script));
      }
    }
  } finally {
    server.close();
  }
  const count = OWNERS.toLocaleString('en');
  const row = (name: string, what: keyof Measured, unit: string, peer: string): BenchRow => ({
    name,
    caseline: median(figures.caseline.map((one) => one[what])),
    peers: { [peer]: median(figures.dexie.map((one) => one[what])) },
    unit,
  });
  return [
    row(`import of ${count} owners into IndexedDB, Chromium, from JSON`, 'load', 'owners/s', 'Dexie bulkPut'),
    row(`${count} owners on disk, Chromium`, 'disk', 'MB', 'Dexie'),
    row(`look-up of 100 numbers among ${count}, 75 % owned`, 'find', 'numbers/s', 'Dexie bulkGet'),
    row(`look-ups of one number after the other among ${count}`, 'findOne', 'numbers/s', 'Dexie get'),
    row(`first look-up after the background woke, ${count}`, 'wake', 'ms', 'Dexie get'),
    row(`10,000 changes of ${count} owners`, 'delta', 'changes/s', 'Dexie bulkPut'),
  ];
}

export const bench: Bench = { name: 'directory owners', run: ownersInBrowser };

import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser, howToInstall } from '../../../.ci/browsers.mjs';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Chromium tries to reach its maker's hosts at start; in tests it talks to this machine only. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
];

function program(browser: 'chromium' | 'firefox'): string {
  const path = findBrowser(browser);
  if (!path) throw new Error(howToInstall(browser));
  return path;
}

/** A fresh Chromium with the built extension loaded, as a designer would load it. */
export async function launchChromium(extension: string | null = 'dist/dev/chrome'): Promise<Browser> {
  return await launch({
    executablePath: program('chromium'),
    pipe: true,
    enableExtensions: extension ? [resolve(ROOT, extension)] : false,
    args: CHROMIUM_ARGS,
    defaultViewport: { width: 1280, height: 900 },
  });
}

export async function launchFirefox(extension: string | null = 'dist/dev/firefox'): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: program('firefox'),
    defaultViewport: { width: 1280, height: 900 },
  });
  if (extension) await browser.installExtension(resolve(ROOT, extension));
  return browser;
}

/** Everything the page printed or threw; a test looks at it when it ends. */
export function collectConsole(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) =>
    lines.push(`pageerror: ${error instanceof Error ? error.message : String(error)}`),
  );
  return lines;
}

import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser, howToInstall } from '../../../.ci/browsers.mjs';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** Chromium tries to reach its maker's hosts at start; in tests it talks to this machine only. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // What the address bar would show: two pages more in each window, half of the time that a browser takes to start.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  '--lang=en-US',
];

export type { BrowserName };

function program(browser: BrowserName): string {
  const path = findBrowser(browser);
  if (!path) throw new Error(howToInstall(browser));
  return path;
}

/** In Firefox an extension's address is drawn when it is installed, unless it is set before. */
const FIREFOX_UUID = '5d3f6f0e-8f0a-4c1e-9b7c-0c0ffee00001';
export const FIREFOX_ADDRESS = `moz-extension://${FIREFOX_UUID}/`;
const EXTENSION_UUIDS = JSON.stringify({ 'caseline@caseline.example': FIREFOX_UUID });

/** What does not fit there is a fault of the product. */
export const LAPTOP = { width: 1280, height: 720 };

export interface BrowserOptions {
  /** Whether it tells tests of each request. Firefox takes a quarter of its time to do so; Chromium always does. */
  readonly requests?: boolean | undefined;
}

/** Browsers that tell of no request: what listens there would hear nothing, and its test could not fail. */
const SILENT = new WeakSet<Browser>();
export const tellsOfRequests = (browser: Browser): boolean => !SILENT.has(browser);

/** A browser without extensions, into which one can be installed. */
export async function launchBrowser(
  name: BrowserName,
  { requests = false }: BrowserOptions = {},
): Promise<Browser> {
  const executablePath = program(name);
  if (name === 'firefox') {
    const extraPrefsFirefox = {
      'extensions.webextensions.uuids': EXTENSION_UUIDS,
      // Else the next install in this browser gets another one.
      'extensions.webextensions.keepUuidOnUninstall': true,
    };
    // Without it a test may open no page of the extension.
    const args = ['--remote-allow-system-access'];
    const firefox = await launch({
      browser: 'firefox',
      executablePath,
      defaultViewport: LAPTOP,
      extraPrefsFirefox,
      args,
      networkEnabled: requests,
    });
    if (!requests) SILENT.add(firefox);
    return firefox;
  }
  return await launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    args: CHROMIUM_ARGS,
    defaultViewport: LAPTOP,
  });
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

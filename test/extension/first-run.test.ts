import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { openFirstRun } = await import('../../src/extension/background/first-run.ts');

let opened: string[] = [];
let build: object = {};
beforeEach(() => {
  opened = [];
  const tabs = { create: async ({ url }: { url: string }) => void opened.push(url) };
  Object.assign(fake, { browser: { ...createFakeBrowser().browser, tabs } });
  build = { shadow: 'closed', servers: [] };
  vi.stubGlobal('fetch', async () => Response.json(build));
});

describe('the page about what Caseline does', () => {
  it('opens after an installation', async () => {
    await openFirstRun('install');
    expect(opened).toEqual(['chrome-extension://caseline/welcome.html']);
  });

  it.each(['update', 'browser_update', 'shared_module_update'])('does not open after %s', async (reason) => {
    await openFirstRun(reason);
    expect(opened).toEqual([]);
  });

  it('does not open in development, where each run installs anew', async () => {
    build = { shadow: 'open', servers: [] };
    await openFirstRun('install');
    expect(opened).toEqual([]);
  });
});

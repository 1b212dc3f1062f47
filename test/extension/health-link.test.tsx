// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { HealthLink } = await import('../../src/extension/pages/popup/health-link.tsx');

let tab = { url: '', incognito: false };
beforeEach(() => {
  const { browser } = createFakeBrowser();
  Object.assign(fake, { browser: { ...browser, tabs: { get: async () => tab } } });
});

async function linkFor(url: string, incognito = false): Promise<string | null> {
  tab = { url, incognito };
  const root = document.createElement('main');
  await act(async () => render(<HealthLink tab={7} text="Who?" />, root));
  // The page in front is asked about in turns of their own.
  await act(() => new Promise((done) => setTimeout(done)));
  return root.querySelector('a')?.getAttribute('href') ?? null;
}

describe('the link of the popup', () => {
  it('leads from any page of a project to its health, with the session of that tab', async () => {
    expect(await linkFor('https://www.commcarehq.org/a/chw-kenya/reports/')).toBe(
      'chrome-extension://caseline/health.html?origin=https%3A%2F%2Fwww.commcarehq.org&project=chw-kenya&tab=7',
    );
  });

  it.each([
    ['https://www.commcarehq.org/account/', false],
    ['https://example.org/a/chw-kenya/', false],
    ['https://www.commcarehq.org/a/chw-kenya/', true],
  ])('is not there on %s (private: %s)', async (url, incognito) => {
    expect(await linkFor(url, incognito)).toBeNull();
  });
});

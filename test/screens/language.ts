import type { Browser } from 'puppeteer-core';
import { popupAddress } from '../e2e/support/extension-console.ts';

export const OTHER_LANGUAGES = ['fr', 'es', 'pt', 'hi', 'sw'] as const;

/** Sets the language of Caseline's texts, as its options do: pages that are opened from now on speak it. */
export async function speak(
  browser: Browser,
  language: (typeof OTHER_LANGUAGES)[number] | 'en',
): Promise<void> {
  const page = await browser.newPage();
  await page.goto(new URL('/options.html', await popupAddress(browser)).href);
  // The page's own `chrome`, which no types of this project know.
  await page.evaluate(
    `chrome.storage.local.get('preferences').then(({ preferences }) => chrome.storage.local.set({ preferences: { ...preferences, language: ${JSON.stringify(language)} } }))`,
  );
  await page.close();
}

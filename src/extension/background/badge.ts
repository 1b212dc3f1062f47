import { browser } from '../browser.ts';

const TEXT = '!';
const COLOUR = '#b3261e';

/**
 * Marks the extension's icon in a tab whose page has driven Caseline away: nothing that stands in the page could say so
 * against the page. The icon's name says what the mark means, the popup more. The browser takes the mark away with the next page of the tab.
 */
export async function markGivenUp(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: TEXT }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage('stopped') }),
  ]);
}

import { expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { markGivenUp } = await import('../../src/extension/background/badge.ts');

it('the icon is marked in the tab whose page drove Caseline away, and in no other', async () => {
  const marks: object[] = [];
  const note = async (mark: object) => void marks.push(mark);
  const action = { setBadgeText: note, setBadgeBackgroundColor: note, setTitle: note };
  Object.assign(fake, { browser: { action, i18n: { getMessage: (key: string) => `text of ${key}` } } });
  await markGivenUp(7);
  expect(marks).toEqual([
    { tabId: 7, text: '!' },
    { tabId: 7, color: '#b3261e' },
    { tabId: 7, title: 'text of stopped' },
  ]);
});

import { describe, expect, it } from 'vitest';
import { freshBrowser } from '../support/stage.ts';
import { EntryPage } from './entry-page.ts';
import { useEntry } from './use-entry.ts';

const s = useEntry();

/** What only one visit has: sessions are counted, browsers have clocks. */
function withoutSession(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (/^session.id$/.test(key) ? '' : inner)));
}

/** Odd spellings on purpose: none of them is to be put right on its way. */
async function fill(entry: EntryPage): Promise<unknown> {
  const { formplayer } = s.demo.webApps;
  formplayer.clear();
  await entry.open({ form: 'register' });
  await entry.type('Full name', ' Achieng  Otieno ');
  await entry.type('Phone number', '+0712345679');
  await entry.choose('May we send messages?', 'No');
  await entry.type('E-mail address', 'achieng@example.org ');
  await entry.choose('Where do you live?', 'Kenya');
  await entry.type('Language', 'EN');
  await expect.poll(() => formplayer.answered.length).toBeGreaterThanOrEqual(6);
  await entry.submit();
  if (await entry.page.$('caseline-root')) {
    await entry.waitForDialog();
    await entry.click('Send anyway');
  }
  await entry.waitForSaved();
  return withoutSession({ answered: formplayer.answered, submitted: formplayer.submitted });
}

describe('what is typed in Web Apps', () => {
  it('reaches the server exactly as without Caseline, request by request', async () => {
    const plain = await freshBrowser({ extension: null });
    const page = await plain.newPage();
    const without = await fill(new EntryPage(page, s.demo.url, false));
    const within = await fill(s.entry);
    expect(within).toEqual(without);
    expect(JSON.stringify(within)).toContain('+0712345679');
  });
});

describe('a corrected value', () => {
  it("goes into the question through the page's own events, and on to the server", async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('Full name', 'Achieng');
    await s.entry.type('Phone number', '+254 700 111 222');
    await s.entry.openDetails();
    await s.entry.click('Use +254 700 111222 (Kenya)');
    await expect.poll(() => s.entry.value('Phone number')).toBe('254700111222');
    // HQ took the value: its own error is gone.
    await expect
      .poll(() => s.page.$$eval('.error-message', (lines) => lines.some((line) => line.textContent !== '')))
      .toBe(false);
    await expect
      .poll(() => s.demo.webApps.formplayer.answered.find(({ ix }) => ix === '1')?.answer)
      .toBe('254700111222');
    await s.entry.submit();
    await s.entry.waitForSaved();
    expect(s.demo.webApps.formplayer.submitted[0]?.saved['1']).toBe('254700111222');
  });

  it('can be taken from the card beside the question', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('E-mail address', ' achieng@example.org');
    await s.entry.click(/^Error: .*/);
    await s.entry.click(/^Use achieng@example\.org$/);
    await expect.poll(() => s.entry.value('E-mail address')).toBe('achieng@example.org');
    await expect.poll(() => s.entry.layerText('.card')).toBe('');
  });
});

import { rmSync } from 'node:fs';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { CasePage } from './support/case-page.ts';
import { MISTAKES } from './support/demo-form.ts';
import { useScenario } from './support/scenario.ts';
import { unpackStoreZipForDemo } from './support/store-zip.ts';
import { EntryPage } from './web-apps/entry-page.ts';

const folder = unpackStoreZipForDemo(inject('browser'));
const s = useScenario({ extension: folder });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openForm(): Promise<void> {
  await s.builder.open();
  await s.caseline.waitForFindings(MISTAKES);
}

/** The main ways through what a store hands out; the other files try each of them in depth. */
describe('the extension from its zip', () => {
  it('1 finds the mistakes of a form', async () => {
    await openForm();
    await s.caseline.openPanel();
    expect(await s.caseline.listed()).toHaveLength(MISTAKES);
  });

  it('2 explains one at its question', async () => {
    await openForm();
    await s.caseline.choose('language_code');
    await s.caseline.waitForText('language_code', '.card');
  });

  it('3 mends one, and Ctrl+Z takes it back', async () => {
    await openForm();
    await s.caseline.choose('time_zone');
    await s.caseline.click('Use Africa/Nairobi');
    await s.caseline.waitForFindings(MISTAKES - 1);
    await s.builder.undo('calculateAttr');
    await s.caseline.waitForFindings(MISTAKES);
  });

  it('4 follows what the designer types', async () => {
    await openForm();
    await s.builder.select('gateway');
    await s.builder.type('calculateAttr', "'TWILIO_KE'");
    await s.caseline.waitForFindings(MISTAKES - 1);
  });

  it('5 asks before a save that breaks messages', async () => {
    await openForm();
    await s.builder.makeMistake();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Cancel');
    await s.builder.waitForSaveState('Save');
    expect(await s.builder.posts()).toEqual([]);
  });

  it('6 saves once when the designer wants it', async () => {
    await openForm();
    await s.builder.makeMistake();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    expect(await s.builder.posts()).toHaveLength(1);
  });

  it("7 checks a form's settings", async () => {
    const settings = new CasePage(s.page, s.demo.url);
    await settings.open({ setup: 'misspelt' });
    await s.caseline.chooseFinding(
      'contact_phone is not a property that CommCare HQ reads for messages; contact_phone_number is.',
    );
    await s.caseline.click('Rename to contact_phone_number');
    await expect.poll(() => settings.rows()).toContainEqual(['contact_phone_number', '/data/phone']);
  });

  it('8 says in Web Apps what becomes of a contact', async () => {
    const entry = new EntryPage(s.page, s.demo.url);
    await entry.open({ form: 'register' });
    await entry.type('Phone number', '254700111222');
    await entry.expectSentence(/^HQ will send SMS to .*254 700 111222/);
    await entry.openDetails();
    await entry.expectLine('SMS', /254 700 111222/);
  });

  it('9 leads from the question before a save to what is wrong', async () => {
    await openForm();
    await s.builder.makeMistake();
    await s.builder.select('Full name');
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Go to question');
    await s.builder.waitForSelected('tz');
  });

  it('10 remembers what is ignored', async () => {
    await openForm();
    await s.caseline.choose('contact_backend_id');
    await s.caseline.ignore('The gateway is made next week');
    await s.caseline.waitForFindings(MISTAKES - 1);
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES - 1);
  });
});

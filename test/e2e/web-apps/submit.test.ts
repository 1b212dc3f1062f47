import { describe, expect, it } from 'vitest';
import type { EndpointFault } from '../../pages/endpoint-faults.ts';
import { useEntry } from './use-entry.ts';

const s = useEntry();
const sent = () => s.demo.webApps.formplayer.submitted;

/** A contact that would fail: an address that HQ does not take. */
async function fillWrong(): Promise<void> {
  await s.entry.type('Full name', 'Achieng');
  await s.entry.type('E-mail address', 'bob@x');
  await expect.poll(() => s.demo.webApps.formplayer.answered.length).toBe(2);
}

async function fillOwned(): Promise<void> {
  await s.entry.type('Full name', 'Achieng');
  await s.entry.type('Phone number', '254712345678');
  await s.entry.choose('May we send messages?', 'Yes');
  await expect.poll(() => s.demo.webApps.formplayer.answered.length).toBe(3);
}

describe('Submit', () => {
  it('goes through without a word when nothing is wrong', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('Full name', 'Achieng');
    await s.entry.type('Phone number', '254700111222');
    await s.entry.submit();
    await s.entry.waitForSaved();
    expect(sent().map(({ saved }) => saved['1'])).toEqual(['254700111222']);
    expect(await s.entry.dialogIsOpen()).toBe(false);
  });

  it('asks when the contact would fail, and sends it once when the person wants so', async () => {
    await s.entry.open({ form: 'register' });
    await fillWrong();
    await s.entry.submit();
    const text = await s.entry.waitForDialog();
    expect(text).toContain('Send this form?');
    expect(text).toContain('E-mail address');
    expect(sent()).toEqual([]);
    await s.entry.click('Send anyway');
    await s.entry.waitForSaved();
    expect(sent().map(({ saved }) => saved['3'])).toEqual(['bob@x']);
  });

  it('does not send when the person cancels, and asks again only after another answer', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('E-mail address', 'bob@x');
    await s.entry.submit();
    await s.entry.waitForDialog();
    await s.entry.click('Cancel');
    await expect.poll(() => s.entry.dialogIsOpen()).toBe(false);
    expect(sent()).toEqual([]);

    // Without a name HQ itself refuses: the same contact is not asked about twice.
    await s.entry.submit();
    await s.entry.waitForDialog();
    await s.entry.click('Send anyway');
    await s.page.waitForFunction(() => document.body.innerText.includes('An answer is required'));
    await s.entry.type('Full name', 'Achieng');
    await expect.poll(() => s.page.$eval('#submit-button button', (button) => button.disabled)).toBe(false);
    await s.entry.submit();
    await s.entry.waitForSaved();
    expect(sent()).toHaveLength(1);
  });

  it('leads to the question', async () => {
    await s.entry.open({ form: 'register' });
    await fillWrong();
    await s.entry.submit();
    await s.entry.waitForDialog();
    await s.entry.click('Go to field');
    await expect.poll(() => s.entry.layerText('.card')).toContain('commcare_email_address');
    expect(sent()).toEqual([]);
  });

  it('is held for the Enter key too', async () => {
    await s.entry.open({ form: 'register' });
    await fillWrong();
    const box = await s.entry.box('Phone number');
    await box.focus();
    await s.page.keyboard.press('Enter');
    await s.entry.waitForDialog();
    expect(sent()).toEqual([]);
    await s.entry.click('Send anyway');
    await s.entry.waitForSaved();
    expect(sent()).toHaveLength(1);
  });

  it('is held with one question per screen, where "Complete" sends', async () => {
    await s.entry.open({ form: 'register', query: 'paged=1' });
    await s.entry.type('Full name', 'Achieng');
    for (const caption of ['Phone number', 'May we send messages?', 'E-mail address']) {
      await s.entry.press('.btn-formnav-next');
      await s.entry.question(caption);
    }
    await s.entry.type('E-mail address', 'bob@x');
    for (const caption of ['Where do you live?', 'Language']) {
      await s.entry.press('.btn-formnav-next');
      await s.entry.question(caption);
    }
    await s.entry.press('.btn-formnav-submit');
    expect(await s.entry.waitForDialog()).toContain('E-mail address');
    await s.entry.click('Send anyway');
    await s.entry.waitForSaved();
    expect(sent().map(({ saved }) => saved['3'])).toEqual(['bob@x']);
  });

  it('sends once however often it is pressed while the question is open', async () => {
    await s.entry.open({ form: 'register' });
    await fillWrong();
    await s.entry.submit();
    await s.entry.waitForDialog();
    for (let count = 0; count < 3; count += 1) {
      await s.page.$eval('#submit-button button', (button) => button.click());
    }
    await s.entry.click('Send anyway');
    await s.entry.waitForSaved();
    expect(sent()).toHaveLength(1);
  });

  it('names the contact that holds the number', async () => {
    await s.entry.open({ form: 'register' });
    await fillOwned();
    await s.entry.submit();
    const text = await s.entry.waitForDialog();
    expect(text).toContain('254712345678');
    expect(text).toContain('Achieng Otieno');
    await s.entry.click('Send anyway');
    await s.entry.waitForSaved();
    expect(s.console.join('\n')).not.toContain('254712345678');
    expect(JSON.stringify(s.demo.log)).not.toContain('254712345678');
  });

  it('goes on after a form that was drawn anew while the question was open', async () => {
    await s.entry.open({ form: 'register' });
    await fillWrong();
    await s.entry.submit();
    await s.entry.waitForDialog();
    // As Knockout does when it renders a template again: the same page, other elements.
    await s.page.evaluate(() => dispatchEvent(new CustomEvent('test:render')));
    await s.page.waitForSelector('#webforms form');
    await s.entry.click('Send anyway');
    await s.entry.waitForSaved();
    expect(sent()).toHaveLength(1);
  });

  it('does not send a form that is left while the question is open', async () => {
    await s.entry.open({ form: 'register' });
    await fillWrong();
    await s.entry.submit();
    await s.entry.waitForDialog();
    await s.page.goto(`${s.demo.url}/`);
    await new Promise((done) => setTimeout(done, 500));
    expect(sent()).toEqual([]);
  });
});

describe('when the owners cannot be asked', () => {
  const FAULTS: readonly [string, EndpointFault][] = [
    ['is dead', { type: 'dead' }],
    ['answers garbage', { type: 'garbage' }],
    ['never answers', { type: 'silent' }],
    ['says 500', { type: 'status', status: 500 }],
  ];

  it.each(FAULTS)('the endpoint %s: the form is sent, once, and the person is told', async (_, fault) => {
    s.demo.endpoint.set(fault);
    await s.entry.open({ form: 'register', project: `lost-${fault.type}` });
    await fillOwned();
    await s.entry.submit();
    await s.entry.waitForSaved();
    expect(sent()).toHaveLength(1);
    await expect.poll(() => s.entry.layerText('.notice')).toContain('could not be asked');
  });

  it('the endpoint is slow: the form waits for its answer, and asks then', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.waitUntilTold();
    s.demo.endpoint.set({ type: 'slow', ms: 1_500 });
    await fillOwned();
    await s.entry.submit();
    expect(await s.entry.waitForDialog()).toContain('Achieng Otieno');
    expect(sent()).toEqual([]);
    await s.entry.click('Cancel');
  });

  it('the page goes elsewhere while the answer is waited for: nothing is sent', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.waitUntilTold();
    s.demo.endpoint.set({ type: 'slow', ms: 1_500 });
    await fillOwned();
    await s.entry.submit();
    await s.page.goto(`${s.demo.url}/`);
    await new Promise((done) => setTimeout(done, 2_500));
    expect(sent()).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { EndpointFault } from '../../pages/endpoint-faults.ts';
import { focusOn } from '../support/hand.ts';
import { waitForOwner } from '../support/shown-owners.ts';
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
    // HQ says so for a moment when Submit is pressed, and for good when the server has answered.
    await s.page.waitForFunction(() =>
      [...document.querySelectorAll('.q .error-message')].some(
        (line) => line.textContent === 'An answer is required',
      ),
    );
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
    await s.entry.click(/^Go to field/);
    await expect.poll(() => s.entry.layerText('.card')).toContain('commcare_email_address');
    expect(sent()).toEqual([]);
  });

  it('is held for the Enter key too, where Submit is the first button of the form', async () => {
    await s.entry.open({ form: 'follow' });
    await s.entry.type('Local number', '7', false);
    await s.entry.waitUntilTold();
    await s.page.keyboard.press('Enter');
    expect(await s.entry.waitForDialog()).toContain('Send this form?');
    expect(sent()).toEqual([]);
    await s.entry.click('Send anyway');
    await s.entry.waitForSaved();
    expect(sent()).toHaveLength(1);
  });

  it('is not what Enter does behind HQ’s own "Clear": it takes the choice away, and the drawer says so', async () => {
    await s.entry.open({ form: 'register' });
    await fillWrong();
    await s.entry.choose('May we send messages?', 'Yes');
    await expect.poll(() => s.demo.webApps.formplayer.answered.at(-1)).toEqual({ ix: '2', answer: 1 });
    await focusOn(() => s.entry.box('Phone number'));
    await s.page.keyboard.press('Enter');
    await expect.poll(() => s.demo.webApps.formplayer.answered.at(-1)).toEqual({ ix: '2', answer: null });
    expect(await s.entry.dialogIsOpen()).toBe(false);
    expect(sent()).toEqual([]);
    await s.entry.openDrawer();
    expect(await s.entry.layerText('.drawer .body')).toContain('the Enter key may take away an answer');
  });

  it('is held with one question per screen, where "Complete" sends', async () => {
    await s.entry.open({ form: 'register', query: 'paged=1' });
    await s.entry.type('Full name', 'Achieng');
    for (const caption of ['Phone number', 'May we send messages?', 'E-mail address']) {
      await s.entry.next();
      await s.entry.question(caption);
    }
    await s.entry.type('E-mail address', 'bob@x');
    for (const caption of ['Where do you live?', 'Language']) {
      await s.entry.next();
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
    await waitForOwner(s.page, 'Achieng Otieno');
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
    await s.entry.reachServer();
    expect(sent()).toEqual([]);
  });
});

describe('what is changed after Submit, before HQ collects what it sends', () => {
  /** Another address, as fast as no hand is; the page's own events tell of it. */
  async function changeAddress(): Promise<void> {
    const box = await s.entry.box('E-mail address');
    await box.evaluate((element) => {
      element.value = 'bob@x';
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
    });
  }

  async function fillRight(): Promise<void> {
    await s.entry.open({ form: 'register' });
    await s.entry.type('Full name', 'Achieng');
    await s.entry.type('E-mail address', 'achieng@example.org');
    await expect.poll(() => s.demo.webApps.formplayer.answered.length).toBe(2);
  }

  it('is not taken: what was checked is what is sent', async () => {
    await fillRight();
    await s.page.evaluate(() => document.querySelector<HTMLElement>('#submit-button button')?.click());
    await changeAddress();
    await s.entry.waitForSaved();
    expect(sent().map(({ saved }) => saved['3'])).toEqual(['achieng@example.org']);
    expect(s.demo.webApps.formplayer.answered).toHaveLength(2);
  });

  it('nor while an answer is under way, for which HQ waits', async () => {
    await fillRight();
    s.demo.webApps.fault('answer', { type: 'slow', ms: 1_200 });
    await s.entry.type('Language', 'en');
    await s.page.evaluate(() => document.querySelector<HTMLElement>('#submit-button button')?.click());
    await s.page.waitForSelector('.question-container[inert]');
    await changeAddress();
    await s.entry.waitForSaved();
    expect(sent().map(({ saved }) => [saved['3'], saved['5']])).toEqual([['achieng@example.org', 'en']]);
  });

  it('the form can be changed again when HQ does not take it', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('E-mail address', 'achieng@example.org');
    await s.entry.submit();
    await s.page.waitForFunction(() =>
      [...document.querySelectorAll('.q .error-message')].some(
        (line) => line.textContent === 'An answer is required',
      ),
    );
    await s.entry.type('Full name', 'Achieng');
    await expect.poll(() => s.page.$eval('#submit-button button', (button) => button.disabled)).toBe(false);
    await s.entry.submit();
    await s.entry.waitForSaved();
    expect(sent()).toHaveLength(1);
  });

  it('is judged again when owners were asked meanwhile', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.waitUntilTold();
    // No answer comes while the address is typed: a slow one may have come before Submit.
    s.demo.endpoint.set({ type: 'silent' });
    await s.entry.type('Full name', 'Achieng');
    await s.entry.type('Phone number', '254700111222');
    await s.entry.choose('May we send messages?', 'Yes');
    await expect.poll(() => s.demo.webApps.formplayer.answered.length).toBe(3);
    await s.entry.submit();
    await s.entry.type('E-mail address', 'bob@x');
    expect(await s.entry.waitForDialog()).toContain('E-mail address');
    expect(sent()).toEqual([]);
    await s.entry.click('Cancel');
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
    await s.entry.waitForDialog();
    await waitForOwner(s.page, 'Achieng Otieno');
    expect(sent()).toEqual([]);
    await s.entry.click('Cancel');
  });

  it('the page goes elsewhere while the answer is waited for: nothing is sent', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.waitUntilTold();
    s.demo.endpoint.set({ type: 'slow', ms: 1_000 });
    const checks = () => s.demo.log.filter(({ route }) => route.includes('contacts:check')).length;
    const before = checks();
    await fillOwned();
    await s.entry.submit();
    await s.page.goto(`${s.demo.url}/`);
    await expect.poll(checks).toBeGreaterThan(before);
    await s.entry.reachServer();
    expect(sent()).toEqual([]);
  });
});

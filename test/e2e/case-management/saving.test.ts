import { beforeEach, describe, expect, it } from 'vitest';
import { useCaseScenario } from '../support/case-scenario.ts';
import { choose, click, poke } from '../support/hand.ts';

const s = useCaseScenario();

/** A mistake that was not there when the page was opened. */
async function makeMistake(): Promise<void> {
  await s.settings.rename('language_code', 'time_zone');
  await s.settings.waitForSaveState('Save');
}

/** The findings of this page alone: the form has others, in Save to Case. */
async function open(): Promise<void> {
  await s.settings.open({ setup: 'clean' });
  await s.caseline.waitForText('', '.launcher');
  await expect.poll(() => s.caseline.whats()).toContainEqual(expect.stringContaining('254712345678'));
}

/** Waits until Save has gone through, whatever it asked before. */
async function answer(choice: 'Save anyway' | 'Cancel'): Promise<void> {
  await s.caseline.waitForDialog();
  await s.caseline.click(choice);
}

describe('Save', () => {
  beforeEach(open);

  it('asks about a new error, and sends nothing before the answer', async () => {
    await makeMistake();
    await s.settings.save();
    await s.caseline.waitForDialog();
    expect(await s.caseline.text('dialog')).toContain('1 new problem');
    expect(await s.settings.posts()).toEqual([]);
  });

  it('Cancel leaves everything as it is: unsaved, editable, and HQ still warns of leaving', async () => {
    await makeMistake();
    await s.settings.save();
    await answer('Cancel');
    await s.settings.waitForSaveState('Save');
    await s.settings.rename('time_zone', 'language_code');
    expect(await s.settings.posts()).toEqual([]);
    let warned = 0;
    s.page.on('dialog', () => {
      warned += 1;
    });
    await s.page.reload();
    expect(warned).toBe(1);
  });

  it('Save anyway saves once, with what was changed', async () => {
    await makeMistake();
    await s.settings.save();
    await answer('Save anyway');
    await s.settings.waitForSaveState('Saved');
    expect(await s.settings.posts()).toHaveLength(1);
    expect(await s.settings.lastActions()).toMatchObject({
      update_case: { update_multi: { time_zone: [{ question_path: '/data/language' }] } },
    });
  });

  it('a double click is one question and one save', async () => {
    await makeMistake();
    await click(s.page, '#case-config-ko .savebtn-bar .btn', { count: 2, delay: 20 });
    await answer('Save anyway');
    await s.settings.waitForSaveState('Saved');
    expect(await s.settings.posts()).toHaveLength(1);
  });

  it('Try Again after a failure saves without a second question', async () => {
    await s.settings.fault({ save: { status: 400 } });
    await makeMistake();
    await s.settings.save();
    await answer('Save anyway');
    await s.settings.waitForSaveState('Try Again');
    await s.settings.save();
    await s.settings.waitForSaveState('Saved');
    expect(await s.caseline.dialogIsOpen()).toBe(false);
    expect((await s.settings.posts()).map(({ status }) => status)).toEqual([400, 200]);
  });

  it('Go to question leads to the row, and saves nothing', async () => {
    await makeMistake();
    await s.settings.save();
    await s.caseline.waitForDialog();
    await s.caseline.click('Go to question');
    await s.caseline.waitForText('time_zone', '.card');
    expect(await s.settings.posts()).toEqual([]);
  });

  it('the two tabs are held each for itself', async () => {
    const user = '#usercase-config-ko';
    await s.settings.tab('usercase-configuration');
    await s.settings.add(user);
    await s.settings.chooseQuestion('', '/data/language', user);
    await s.settings.rename('language', 'time_zone', user);
    await s.settings.save(user);
    await answer('Save anyway');
    await s.settings.waitForSaveState('Saved', user);
    expect(await s.settings.posts()).toHaveLength(1);
    expect(await s.settings.lastActions()).toHaveProperty('usercase_update');
  });

  it('Save of another tab of the page is none of ours', async () => {
    await s.settings.tab('form-settings');
    await s.page.evaluate(() =>
      document
        .querySelector('#form-settings .btn')
        ?.addEventListener('click', () => document.body.setAttribute('data-saved', 'yes')),
    );
    await click(s.page, '#form-settings .btn');
    expect(await s.page.$eval('body', (body) => body.getAttribute('data-saved'))).toBe('yes');
  });
});

describe('the check endpoint', () => {
  beforeEach(open);

  it.each([
    ['dead', { type: 'dead' }],
    ['silent', { type: 'silent' }],
    ['garbage', { type: 'garbage' }],
    ['a page of HTML', { type: 'html' }],
  ] as const)('%s: the save goes on, and Caseline says that it asks again', async (_, fault) => {
    s.demo.endpoint.set(fault);
    await s.settings.touch();
    // Owners are known from the last list, so the number that somebody holds is asked about all the same.
    await s.settings.saveWhateverIsAsked(s.caseline);
    expect(await s.settings.posts()).toHaveLength(1);
    await s.caseline.waitForText('Caseline asks again later', '.notice');
  });

  it('slow: what is pressed and changed meanwhile is one save, with the change', async () => {
    s.demo.endpoint.set({ type: 'slow', ms: 1_200 });
    await s.settings.touch();
    await s.settings.save();
    // As fast as can be: the question is asked when the answer is there.
    await poke(s.page, '#case-config-ko .savebtn-bar .btn', 3);
    const input = await s.settings.input('language_code');
    await input.evaluate((element) => {
      element.value = 'other';
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await answer('Save anyway');
    await s.settings.waitForSaveState('Saved');
    expect(await s.settings.posts()).toHaveLength(1);
    expect(await s.settings.lastActions()).toMatchObject({ update_case: { update_multi: { other: [{}] } } });
  });

  it('slow, and the page is reloaded meanwhile: nothing is sent twice, and the page works', async () => {
    s.demo.endpoint.set({ type: 'slow', ms: 2_000 });
    await s.settings.touch();
    await s.settings.save();
    await s.page.reload();
    await s.settings.ready();
    expect((await s.settings.posts()).length).toBeLessThan(2);
    s.demo.endpoint.set(null);
    await expect.poll(() => s.caseline.whats()).toContainEqual(expect.stringContaining('254712345678'));
  });

  it('slow, and Knockout draws the tab anew meanwhile: the save goes on, once', async () => {
    s.demo.endpoint.set({ type: 'slow', ms: 800 });
    await s.settings.touch();
    await s.settings.save();
    await choose(s.page, '#case-action-select', 'update');
    await s.page.evaluate(() => {
      const bar = document.querySelector('#case-config-ko .savebtn-bar');
      const box = bar?.parentElement;
      // As a template that is drawn again: the bar itself is HQ's one object.
      const again = document.createElement('div');
      box?.replaceWith(again);
      if (bar) again.append(bar);
    });
    await answer('Save anyway');
    await s.settings.waitForSaveState('Saved');
    expect(await s.settings.posts()).toHaveLength(1);
  });
});

import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { PATIENCE } from '../../patience.ts';
import { useCaseScenario } from '../support/case-scenario.ts';
import { press } from '../support/press.ts';

const s = useCaseScenario();
const USER_TAB = '#usercase-config-ko';

async function chooseAndClick(what: string, fix: string): Promise<void> {
  await s.caseline.chooseFinding(what);
  await s.caseline.click(fix);
  await s.caseline.waitUntilGone(what);
  await s.caseline.closePanel();
}

/** Saves and says what HQ was sent. */
async function saved(home?: string): Promise<Record<string, unknown>> {
  await s.settings.waitForSaveState('Save', home);
  await s.settings.saveWhateverIsAsked(s.caseline, home);
  expect(await s.settings.posts()).toHaveLength(1);
  return await s.settings.lastActions();
}

const MISSPELT =
  'contact_phone is not a property that CommCare HQ reads for messages; contact_phone_number is.';
const PHONE = [{ question_path: '/data/phone', update_mode: 'always' }];

describe('a property is renamed through the page', () => {
  it.each(['3', '5'] as const)(
    'Bootstrap %s: the row, HQ’s model and what is posted follow',
    async (bootstrap) => {
      await s.settings.open({ setup: 'misspelt', bootstrap });
      await chooseAndClick(MISSPELT, 'Rename to contact_phone_number');
      expect(await s.settings.rows()).toContainEqual(['contact_phone_number', '/data/phone']);
      // HQ's menu would offer the verified flag, one click away.
      expect(await s.settings.suggestions()).toEqual([]);
      expect(await saved()).toMatchObject({
        update_case: {
          update_multi: {
            contact_phone_number: PHONE,
            language_code: [{ question_path: '/data/language', update_mode: 'always' }],
          },
        },
      });
      const diff = new URLSearchParams((await s.settings.posts())[0]?.body).get('update_diff') ?? '';
      expect(JSON.parse(diff)).toEqual({
        update_case: { add: { contact_phone_number: PHONE }, delete: { contact_phone: PHONE } },
      });
    },
  );

  it('saved only if it was edited: it still is', async () => {
    await s.settings.open({ setup: 'edited' });
    await chooseAndClick(MISSPELT, 'Rename to contact_phone_number');
    expect(await saved()).toMatchObject({
      update_case: {
        update_multi: { contact_phone_number: [{ question_path: '/data/phone', update_mode: 'edit' }] },
      },
    });
  });

  it('of a locked question: it is not, Caseline says so, and Save stays asleep', async () => {
    await s.settings.open({ setup: 'locked' });
    await s.caseline.chooseFinding(MISSPELT);
    await s.caseline.click('Rename to contact_phone_number');
    await s.caseline.waitForText('This question is locked', '.notice');
    expect(await s.settings.rows()).toContainEqual(['contact_phone', '/data/phone']);
    expect(await s.settings.saveState()).toBe('Saved');
  });

  it.each(['update', 'conflicts', 'path'])('with actions in the shape %s', async (generation) => {
    await s.settings.open({ setup: 'misspelt', generation });
    await chooseAndClick(MISSPELT, 'Rename to contact_phone_number');
    const { update_case } = await saved();
    expect(JSON.stringify(update_case)).toContain('"contact_phone_number":');
    expect(JSON.stringify(update_case)).not.toContain('"contact_phone":');
  });

  it('on another page of the list: it is turned to, and turning wakes no Save', async () => {
    await s.settings.open({ setup: 'large' });
    await s.caseline.chooseFinding(MISSPELT);
    expect(await s.settings.saveState()).toBe('Saved');
    await expect.poll(async () => (await s.settings.rows()).flat()).toContain('contact_phone');
    await s.caseline.click('Rename to contact_phone_number');
    await s.caseline.waitUntilGone(MISSPELT);
    await s.caseline.closePanel();
    const { update_case } = await saved();
    expect(Object.keys((update_case as { update_multi: object }).update_multi)).toHaveLength(26);
    expect(update_case).toMatchObject({ update_multi: { contact_phone_number: PHONE } });
  });

  it('behind a search that hides it: the search is taken away', async () => {
    await s.settings.open({ setup: 'large' });
    await s.settings.search('detail_07');
    await expect.poll(async () => await s.settings.rows()).toHaveLength(1);
    await chooseAndClick(MISSPELT, 'Rename to contact_phone_number');
    await expect.poll(async () => (await s.settings.rows()).flat()).toContain('contact_phone_number');
  });

  it('of a child case', async () => {
    await s.settings.open({ setup: 'family' });
    await chooseAndClick(MISSPELT, 'Rename to contact_phone_number');
    expect(await saved()).toMatchObject({
      subcases: [
        { case_type: 'child', case_properties: { contact_phone_number: { question_path: '/data/phone' } } },
        { case_type: 'partner', case_properties: { contact_phone_number: { question_path: '/data/phone' } } },
      ],
    });
  });

  it('of an advanced action whose panel is closed: it opens', async () => {
    await s.settings.open({ setup: 'advanced', module: 'advanced' });
    expect(await s.page.$eval('#load0', (panel) => panel.clientHeight)).toBe(0);
    await chooseAndClick(MISSPELT, 'Rename to contact_phone_number');
    expect(await s.page.$eval('#load0', (panel) => panel.clientHeight)).toBeGreaterThan(0);
    expect(await saved()).toMatchObject({
      load_update_cases: [
        { case_properties: { contact_phone_number: { question_path: '/data/phone' } } },
        {},
      ],
      open_cases: [{ case_properties: { 'parent/contact_phone_number': { question_path: '/data/phone' } } }],
    });
  });
});

describe('the panel', () => {
  it.each(['3', '5'] as const)(
    'Bootstrap %s: leaves the field that the chosen finding is about free',
    async (bootstrap) => {
      await s.settings.open({ setup: 'misspelt', bootstrap });
      await s.caseline.chooseFinding(MISSPELT);
      const input = await s.settings.input('contact_phone');
      const isFree = () =>
        input.evaluate((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [0.25, 0.5, 0.75].every(
            (part) => document.elementFromPoint(x + width * part, y + height / 2) === element,
          );
        });
      await expect.poll(isFree).toBe(true);
    },
  );
});

describe('questions', () => {
  it('of two on one property the designer keeps one; the other row goes', async () => {
    await s.settings.open({ setup: 'twice' });
    await chooseAndClick('contact_phone_number is written twice by one case action.', 'Save only email');
    expect((await s.settings.rows()).filter(([property]) => property === 'contact_phone_number')).toEqual([
      ['contact_phone_number', '/data/email'],
    ]);
    expect(await saved()).toMatchObject({
      update_case: {
        update_multi: { contact_phone_number: [{ question_path: '/data/email', update_mode: 'always' }] },
      },
    });
  });
});

describe('what only the form builder can mend', () => {
  it('stands at the row of its question, offers no fix, and leads there', async () => {
    await s.settings.open();
    await s.caseline.chooseFinding('The phone number comes from phone, a question of type Integer.');
    expect(await s.caseline.text('.card .fixes')).toBe('Open in the form builder');
    const opened = s.browser.waitForTarget((target) =>
      target.url().endsWith('/form/demo/source/#form/phone'),
    );
    await s.caseline.click('Open in the form builder');
    const target = await opened;
    await (await target.page())?.close();
    expect(await s.settings.posts()).toEqual([]);
  });

  it('Save to Case has no row here: the panel leads to the form builder', async () => {
    await s.settings.open();
    await s.caseline.openPanel();
    await press(async () => {
      const row = await s.page.waitForFunction(
        () =>
          [
            ...(document
              .querySelector('caseline-root')
              ?.shadowRoot?.querySelectorAll<HTMLElement>('.panel li button') ?? []),
          ].find((button) => button.innerText.includes('254712345678')),
        PATIENCE,
      );
      return row as ElementHandle<Element>;
    });
    await s.caseline.waitForText('the form builder has it', '.notice');
    await s.caseline.button('Open in the form builder');
  });

  it('a finding of the other tab: the tab opens, and its own Save wakes alone', async () => {
    await s.settings.open({ setup: 'family' });
    await s.caseline.chooseFinding(
      'CommCare HQ does not recognise the time zone Africa/Nairobi␣: there is a blank around the name.',
    );
    await s.page.waitForSelector('#usercase-configuration.active');
    await s.caseline.closePanel();
    await s.page.keyboard.press('Escape');
    await s.settings.rename('time_zone', 'zone', USER_TAB);
    expect(await s.settings.saveState()).toBe('Saved');
    expect(await saved(USER_TAB)).toEqual({
      usercase_update: {
        update: {
          'team/role': { question_path: '/data/name', update_mode: 'always' },
          zone: { question_path: '/data/tz', update_mode: 'always' },
        },
        condition: { type: 'always', question: null, answer: null, operator: null },
      },
      usercase_preload: { preload: {} },
    });
  });
});

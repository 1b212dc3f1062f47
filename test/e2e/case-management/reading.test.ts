import { beforeEach, describe, expect, it } from 'vitest';
import { type CaseScenario, useCaseScenario } from '../support/case-scenario.ts';
import { MISTAKES } from '../support/demo-form.ts';
import { choose, focusOn } from '../support/hand.ts';

const s: CaseScenario = useCaseScenario({ requests: true });
const MISSPELT = '`contact_phone` is not a property'.replaceAll('`', '');

async function expectMisspelt(count = 1): Promise<void> {
  await expect
    .poll(async () => (await s.caseline.whats()).filter((what) => what.startsWith(MISSPELT)).length)
    .toBe(count);
}

describe('the mappings of the page', () => {
  it.each(['3', '5'] as const)(
    'Bootstrap %s: the same findings as in the form builder',
    async (bootstrap) => {
      await s.settings.open({ bootstrap });
      await s.caseline.waitForFindings(MISTAKES);
      expect(await s.caseline.text('.panel .degraded')).toBe('');
    },
  );

  it.each(['multi', 'update', 'conflicts', 'path'])('actions in the shape %s', async (generation) => {
    await s.settings.open({ generation });
    await s.caseline.waitForFindings(MISTAKES);
  });

  it('the old address of a form', async () => {
    await s.page.goto(s.settings.address().replace('/form/demo/', '/modules-0/forms-0/'));
    await s.settings.ready();
    await s.caseline.waitForFindings(MISTAKES);
  });

  it('rows that stand on another page of the list', async () => {
    await s.settings.open({ setup: 'large' });
    expect((await s.settings.rows()).flat()).not.toContain('contact_phone');
    await expectMisspelt();
  });

  it('two questions on one property', async () => {
    await s.settings.open({ setup: 'twice' });
    await expect
      .poll(async () => await s.caseline.whats())
      .toContainEqual('contact_phone_number is written twice by one case action.');
  });

  it('child cases and user properties', async () => {
    await s.settings.open({ setup: 'family' });
    await expectMisspelt();
    const listed = await s.caseline.listed().catch(() => []);
    await s.caseline.openPanel();
    expect([...listed, ...(await s.caseline.listed())].map(({ what }) => what)).toContainEqual(
      'CommCare HQ does not recognise the time zone Africa/Nairobi␣: there is a blank around the name.',
    );
  });

  it('advanced actions, each with its own case type', async () => {
    await s.settings.open({ setup: 'advanced', module: 'advanced' });
    await expectMisspelt();
  });
});

describe('what a designer does is followed', () => {
  beforeEach(async () => {
    await s.settings.open({ setup: 'clean' });
    await expectMisspelt(0);
  });

  it('a property is renamed', async () => {
    await s.settings.rename('language_code', 'language_kode');
    await expect.poll(async () => (await s.caseline.whats()).join()).toContain('language_kode');
  });

  it('a row is added and its question chosen with select2', async () => {
    await s.settings.add();
    await s.settings.chooseQuestion('', '/data/phone');
    await s.settings.rename('phone', 'contact_phone_number');
    await expect.poll(async () => (await s.caseline.whats()).join()).toContain('comes from phone');
    await s.settings.chooseQuestion('contact_phone_number', '/data/email');
    await expect.poll(async () => (await s.caseline.whats()).join()).not.toContain('comes from phone');
  });

  it('a property is taken from the list of suggestions', async () => {
    await s.settings.add();
    await s.settings.chooseQuestion('', '/data/phone');
    await focusOn(() => s.settings.input('phone'));
    await s.page.keyboard.press('End');
    await s.page.keyboard.type('_');
    await s.page.keyboard.press('Enter');
    await expect.poll(async () => (await s.caseline.whats()).join()).toContain('comes from phone');
  });

  it('a child case is added and removed', async () => {
    const child = '.panel-case-actions:last-of-type';
    await s.settings.addChild();
    await s.settings.add(child);
    await s.settings.chooseQuestion('', '/data/phone', child);
    await s.settings.rename('phone', 'contact_phone', child);
    await expectMisspelt();
    await s.settings.removeAction(child, 'Remove Child Case');
    await expectMisspelt(0);
  });

  it('a property is renamed in the same breath in which HQ draws its row anew', async () => {
    await s.caseline.waitForFindings(3);
    const input = await s.settings.input('language_code');
    await input.evaluate((element) => {
      const change = (field: HTMLInputElement | HTMLSelectElement | null, value: string): void => {
        if (field) field.value = value;
        field?.dispatchEvent(new Event('change', { bubbles: true }));
      };
      change(element, 'language_kode');
      change(document.querySelector('select#case-action-select'), 'update');
    });
    await expect.poll(async () => (await s.caseline.whats()).join()).toContain('language_kode');
  });

  it('Registration becomes Follow-up and comes back: the rows are the same', async () => {
    await s.settings.rename('language_code', 'language_kode');
    await choose(s.page, '#case-action-select', 'update');
    await choose(s.page, '#case-action-select', 'open');
    await expect
      .poll(async () => (await s.caseline.whats()).filter((what) => what.includes('language_kode')).length)
      .toBe(1);
  });
});

describe('a question that the form no longer has', () => {
  const DROPPED =
    'CommCare HQ is about to drop the mapping of contact_phone_number: the form has no question removed.';

  it('HQ shows none in its row: the mapping that goes with the next save is told until it is mended', async () => {
    await s.settings.open({ setup: 'gone' });
    expect((await s.settings.rows())[0]).toEqual(['contact_phone_number', '']);
    await s.caseline.chooseFinding(DROPPED);
    await s.caseline.closePanel();
    await s.settings.chooseQuestion('contact_phone_number', '/data/email');
    await expect.poll(() => s.caseline.whats()).not.toContainEqual(DROPPED);
  });

  it('after the save that dropped it there is nothing more to drop', async () => {
    await s.settings.open({ setup: 'gone' });
    await expect.poll(() => s.caseline.whats()).toContainEqual(DROPPED);
    await s.settings.touch();
    await s.settings.saveWhateverIsAsked(s.caseline);
    await expect.poll(() => s.caseline.whats()).not.toContainEqual(DROPPED);
  });

  it('it goes while the page stands: HQ keeps it in its model, and what is known of it stays', async () => {
    await s.settings.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.settings.forgetQuestion('/data/phone');
    await s.settings.refreshQuestions();
    expect(await s.settings.rows()).toContainEqual(['contact_phone_number', '']);
    await s.settings.rename('language_code', 'language_kode');
    await expect.poll(async () => (await s.caseline.whats()).join()).toContain('language_kode');
    expect((await s.caseline.whats()).join()).toContain('comes from phone');
  });
});

describe('an advanced action loads a property into a question', () => {
  it('that is no write: it is not judged', async () => {
    await s.settings.open({ setup: 'advanced', module: 'advanced' });
    await expectMisspelt();
    expect((await s.caseline.whats()).join()).not.toContain('nummber');
  });
});

describe('rows that are not on the screen', () => {
  beforeEach(async () => {
    await s.settings.open({ setup: 'large' });
    await expectMisspelt();
  });

  it('a row is removed, and is gone although rows of other pages are not', async () => {
    await s.settings.turnTo(3);
    await s.settings.remove('contact_phone');
    await expectMisspelt(0);
    await expect.poll(async () => (await s.caseline.whats()).join()).toContain('time zone');
  });

  it('a row is changed, another page is turned to, and the change still counts', async () => {
    await s.settings.rename('detail_03', 'contact_phone_nummber');
    await s.settings.turnTo(2);
    await expect.poll(async () => (await s.caseline.whats()).join()).toContain('contact_phone_nummber');
    await s.settings.search('detail_20');
    await expect.poll(async () => (await s.settings.rows()).length).toBe(1);
    expect((await s.caseline.whats()).join()).toContain('contact_phone_nummber');
  });
});

import { describe, expect, it } from 'vitest';
import { useCaseScenario } from '../support/case-scenario.ts';
import { CaselineLayer } from '../support/caseline-layer.ts';
import { MISTAKES } from '../support/demo-form.ts';

const s = useCaseScenario();
const formBuilder = (): string => s.settings.address().replace(/\?.*$/, 'source/');

/** The demo's findings are about mappings, which the two pages name differently. */
async function ignore(property: string, reason: string): Promise<void> {
  await s.caseline.choose(property);
  await s.caseline.ignore(reason);
}

describe('the form’s settings and its form builder', () => {
  it('what is ignored in one is ignored in the other, until it is checked again', async () => {
    await s.settings.open();
    await s.caseline.waitForFindings(MISTAKES);
    await ignore('commcare_email_address', 'Checked on the server');
    await s.caseline.waitForFindings(MISTAKES - 1);

    await s.page.goto(formBuilder());
    await s.caseline.waitForFindings(MISTAKES - 1);
    await ignore('contact_backend_id', 'The gateway is made next week');
    await s.caseline.waitForFindings(MISTAKES - 2);

    await s.settings.open();
    await s.caseline.waitForFindings(MISTAKES - 2);
    await s.caseline.openPanel();
    await s.caseline.openDecided('ignored');
    await s.caseline.waitForText('The gateway is made next week', '.decided.ignored');
    await s.caseline.waitForText('Checked on the server', '.decided.ignored');
    await s.caseline.click('Check again');
    await s.caseline.waitForFindings(MISTAKES - 1);
    await s.page.goto(formBuilder());
    await s.caseline.waitForFindings(MISTAKES - 1);
  });

  it('who comes back to an open page finds there what was decided in another tab', async () => {
    await s.settings.open();
    await s.caseline.waitForFindings(MISTAKES);
    const tab = await s.browser.newPage();
    try {
      await tab.goto(formBuilder());
      const there = new CaselineLayer(tab);
      await there.waitForFindings(MISTAKES);
      await there.choose('contact_backend_id');
      await there.ignore('The gateway is made next week');
      await there.waitForFindings(MISTAKES - 1);
    } finally {
      await tab.close();
    }
    await s.page.bringToFront();
    // Without a screen a tab may never have been hidden.
    await s.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await s.caseline.waitForFindings(MISTAKES - 1);
  });

  it('the panel has findings, set-up and the simulator; helpers write expressions, which the settings have none of', async () => {
    await s.settings.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.caseline.openPanel();
    expect(await s.caseline.text('[role=tablist]')).toBe('Findings\nSet up\nSimulator');
  });

  it.each(['3', '5'] as const)('Bootstrap %s: the panel leaves Save free', async (bootstrap) => {
    await s.settings.open({ bootstrap });
    // While all is saved nothing can be pressed: Bootstrap 5 takes the pointer from the button.
    await s.settings.touch();
    await s.caseline.waitForFindings(MISTAKES);
    await s.caseline.openPanel();
    const onTop = () =>
      s.page.evaluate(() => {
        const button = document.querySelector('#case-config-ko .savebtn-bar .btn');
        const box = button?.getBoundingClientRect();
        if (!button || !box) return null;
        const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return button === there || there?.id || there?.localName;
      });
    await expect.poll(onTop).toBe(true);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { MISTAKES } from '../support/demo-form.ts';
import { Designer } from '../support/designer.ts';
import { pressEnter } from '../support/press.ts';
import { useScenario } from '../support/scenario.ts';

const s = useScenario();

beforeEach(async () => {
  await s.builder.open();
  await s.caseline.waitForFindings(MISTAKES);
});

/**
 * Shows the question of a finding and presses its fix at once: the form builder merges an edit of the first half second
 * with what stood there before, so the fix has to wait.
 */
async function fixAtOnce(property: string, title: string): Promise<void> {
  await s.caseline.choose(property);
  await pressEnter(() => s.caseline.button(title));
}

describe('faster than the form builder takes edits', () => {
  it('a second fix is done after the first', async () => {
    await fixAtOnce('time_zone', 'Use Africa/Nairobi');
    await fixAtOnce('language_code', 'Use fra');
    await s.caseline.waitForFindings(MISTAKES - 2);
    const source = await new Designer(s.builder).source();
    expect(source).toContain(`calculate="'Africa/Nairobi'"`);
    expect(source).toContain('<value>fra</value>');
  });

  it('a fix and then Save: the fix is in what is saved', async () => {
    await s.builder.touch();
    await fixAtOnce('time_zone', 'Use Africa/Nairobi');
    await s.caseline.closePanel();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    const [post, ...more] = await s.builder.posts();
    expect(more).toEqual([]);
    expect(post?.savedXform).toContain(`calculate="'Africa/Nairobi'"`);
  });

  it('the same fix twice is one edit', async () => {
    await fixAtOnce('time_zone', 'Use Africa/Nairobi');
    await s.page.keyboard.press('Enter');
    await s.caseline.waitForFindings(MISTAKES - 1);
    await s.builder.undo('calculateAttr');
    await s.caseline.waitForFindings(MISTAKES);
    await expect.poll(() => s.builder.expression('calculateAttr')).toBe("'Africa/Nairobi '");
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { MISTAKES } from '../support/demo-form.ts';
import { Designer } from '../support/designer.ts';
import { useScenario } from '../support/scenario.ts';

const s = useScenario();
let designer: Designer;

beforeEach(async () => {
  designer = new Designer(s.builder);
  await s.builder.open('&bootstrap=5');
  await s.caseline.waitForFindings(MISTAKES);
});

/** What the focus is on in our layer; null when it is in the page. */
const focused = () =>
  s.page.evaluate(
    () => document.querySelector('caseline-root')?.shadowRoot?.activeElement?.textContent ?? null,
  );

describe('a form builder on Bootstrap 5', () => {
  it('a card stands beside its field, and its fix reaches the field', async () => {
    await s.caseline.choose('time_zone');
    await s.caseline.closePanel();
    const apart = async (): Promise<number> => {
      const [card, field] = await s.page.evaluate(() => {
        const root = document.querySelector('caseline-root')?.shadowRoot;
        const places = [
          root?.querySelector('.card'),
          document.querySelector('.fd-props-content [name="property-calculateAttr"]'),
        ];
        return places.map((element) => element?.getBoundingClientRect().toJSON() as DOMRect);
      });
      return Math.max((card?.top ?? 0) - (field?.bottom ?? 0), (field?.top ?? 0) - (card?.bottom ?? 0));
    };
    // The page takes its room back when the panel goes, and the card follows its field.
    await expect.poll(async () => Math.abs((await apart()) - 20)).toBeLessThanOrEqual(20);
    await s.caseline.click('Use Africa/Nairobi');
    await s.caseline.waitForFindings(MISTAKES - 1);
    await expect.poll(() => s.builder.expression('calculateAttr')).toBe("'Africa/Nairobi'");
  });

  it('Save asks once, and the page’s own dialogs go on from there', async () => {
    await s.builder.touch();
    await s.builder.fault({ conflict: true });
    await designer.saveAnyway(s.caseline);
    await designer.answerModal('Overwrite their work');
    await s.builder.waitForSaveState('Saved');
    expect(await s.caseline.dialogIsOpen()).toBe(false);
    expect(await s.builder.posts()).toHaveLength(2);
  });

  it('a dialog of the page that opens over the question does not take it over, and is there afterwards', async () => {
    await s.builder.makeMistake();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await designer.openModal('You will be signed out');
    // From Cancel it goes round to the reason, which has no text.
    for (const button of ['Save anyway', 'Cancel', '', 'Go to question: tz', 'Save anyway']) {
      await s.page.keyboard.press('Tab');
      expect(await focused()).toBe(button);
    }
    expect(await s.builder.posts()).toEqual([]);
    await s.page.keyboard.press('Enter');
    await s.builder.waitForSaveState('Saved');
    await s.page.waitForSelector('.modal.in, .modal.show', { visible: true });
    await designer.answerModal('Stay');
  });

  it('Escape ends the question and not the dialog of the page', async () => {
    await s.builder.touch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await designer.openModal('You will be signed out');
    await s.page.keyboard.press('Escape');
    await expect.poll(() => s.caseline.dialogIsOpen()).toBe(false);
    await s.page.waitForSelector('.modal.in, .modal.show', { visible: true });
    await designer.answerModal('Stay');
    await s.builder.waitForSaveState('Save');
    expect(await s.builder.posts()).toEqual([]);
  });
});

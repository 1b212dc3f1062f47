import { beforeEach, describe, expect, it } from 'vitest';
import { Designer } from '../support/designer.ts';
import { useScenario } from '../support/scenario.ts';

/** The demo form without the number that belongs to somebody. */
const s = useScenario({ form: 'found' });
const FOUND = 7;
let designer: Designer;

beforeEach(async () => {
  designer = new Designer(s.builder);
  await s.builder.open();
  await s.caseline.waitForFindings(FOUND);
});

async function saveWithoutQuestion(): Promise<void> {
  await s.builder.clickSave();
  await s.builder.waitForSaveState('Saved');
  expect(await s.caseline.dialogIsOpen()).toBe(false);
  expect(await s.builder.posts()).toHaveLength(1);
}

/** What the dialog lists. */
async function asked(): Promise<string> {
  await s.builder.clickSave();
  await s.caseline.waitForDialog();
  return await s.caseline.text('dialog section');
}

describe('mistakes that were in the form before its designer came', () => {
  it('are shown, and the panel says how many; Save does not ask about them', async () => {
    await s.caseline.openPanel();
    await s.caseline.waitForText('errors were in this form when you opened it', '.panel .old');
    await s.caseline.choose('time_zone');
    await s.caseline.waitForText('Why?', '.card');
    await s.caseline.openWhy();
    await s.caseline.waitForText('was in the form when you opened it', '.card');
    await s.caseline.closePanel();
    await s.builder.touch();
    await saveWithoutQuestion();
  });

  it('are not asked about beside a new one', async () => {
    await s.builder.makeMistake();
    const question = await asked();
    expect(question).toContain('1 new problem');
    expect(question).toContain('Mars/Olympus');
    expect(question).not.toContain('TWILIO_KENYA');
  });

  it('are the designer’s once they are changed into another mistake', async () => {
    await s.builder.select('gateway');
    await s.builder.type('calculateAttr', "'INFOBOP'");
    await s.builder.waitForSaveState('Save');
    expect(await asked()).toContain('INFOBOP');
  });

  it('do not hold Save after Ctrl+Z has brought them back', async () => {
    await s.caseline.choose('time_zone');
    await s.caseline.click('Use Africa/Nairobi');
    await s.caseline.waitForFindings(FOUND - 1);
    await s.caseline.closePanel();
    await s.builder.undo('calculateAttr');
    await s.caseline.waitForFindings(FOUND);
    await s.builder.touch();
    await saveWithoutQuestion();
  });

  it('count anew when Edit Source brings other ones', async () => {
    await s.builder.editSource((xml) => xml.replaceAll("'Africa/Nairobi '", "'Nairobbi'"));
    await expect.poll(() => designer.source()).toContain('Nairobbi');
    await s.caseline.waitForFindings(FOUND);
    expect(await asked()).toContain('Nairobbi');
  });
});

describe('what was saved anyway', () => {
  it('is remembered with its reason, also while the page is open', async () => {
    await s.builder.makeMistake();
    await asked();
    await s.caseline.giveReason('The zone comes on Monday');
    await s.page.keyboard.press('Enter');
    await s.builder.waitForSaveState('Saved');
    await s.caseline.openPanel();
    await s.caseline.openDecided('accepted');
    await s.caseline.waitForText('Saved anyway: The zone comes on Monday', '.decided.accepted');
  });

  it('needs no reason', async () => {
    await s.builder.makeMistake();
    await asked();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    await s.caseline.openPanel();
    await s.caseline.waitForText('1 saved anyway', '.decided.accepted summary');
  });
});

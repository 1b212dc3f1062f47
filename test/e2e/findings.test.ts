import { describe, expect, it } from 'vitest';
import { MISTAKES, SAFE_FIXES } from './support/demo-form.ts';
import { Designer } from './support/designer.ts';
import { useScenario } from './support/scenario.ts';

const s = useScenario();

describe('a form with known mistakes', () => {
  it('shows each of them beside its property, and nothing else', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.caseline.openPanel();
    expect(await s.caseline.listed()).toEqual([
      { property: 'contact_phone_number', what: expect.stringContaining('phone') },
      { property: 'contact_phone_number', what: expect.stringContaining('254712345678') },
      { property: 'contact_phone_number_is_verified', what: expect.stringContaining('no') },
      { property: 'commcare_email_address', what: expect.stringContaining('email') },
      { property: 'time_zone', what: expect.stringContaining('Africa/Nairobi') },
      { property: 'language_code', what: expect.stringContaining('fr') },
      { property: 'language_code', what: expect.stringContaining('sw') },
      { property: 'contact_backend_id', what: expect.stringContaining('TWILIO_KENYA') },
    ]);
  });

  it("stands in Vellum's own messages too, and the form stays clean by it", async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.select('gateway');
    await new Designer(s.builder).waitForMessage('TWILIO_KENYA');
    expect(await s.builder.saveState()).toBe('Saved');
  });

  it('takes a finding away when the designer mends the question by hand', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.select('gateway');
    await s.builder.type('calculateAttr', "'TWILIO_KE'");
    await s.caseline.waitForFindings(MISTAKES - 1);
    await s.builder.type('calculateAttr', "'INFOBOP'");
    await s.caseline.waitForFindings(MISTAKES);
  });

  it('follows the form that Edit Source puts in its place', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.editSource((xml) => xml.replaceAll('TWILIO_KENYA', 'INFOBIP'));
    await s.caseline.waitForFindings(MISTAKES - 1);
    await s.builder.select('gateway');
    await s.builder.type('calculateAttr', "'ANOTHER'");
    await s.caseline.waitForFindings(MISTAKES);
  });

  it('leads from the panel to the question, and back to the caret', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.caseline.choose('language_code');
    await s.caseline.waitForText('language_code', '.card');
    await s.page.keyboard.press('Escape');
    await expect.poll(() => s.caseline.text('.card')).toBe('');
  });
});

describe('a safe fix', () => {
  it('changes the field, is what is saved, and Ctrl+Z brings back what stood there', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.caseline.choose('time_zone');
    await s.caseline.click('Use Africa/Nairobi');
    await s.caseline.waitForFindings(MISTAKES - 1);
    await expect.poll(() => s.builder.expression('calculateAttr')).toBe("'Africa/Nairobi'");
    await s.builder.waitForSaveState('Save');

    await s.builder.undo('calculateAttr');
    await s.caseline.waitForFindings(MISTAKES);
    await expect.poll(() => s.builder.expression('calculateAttr')).toBe("'Africa/Nairobi '");
    await s.builder.redo('calculateAttr');
    await s.caseline.waitForFindings(MISTAKES - 1);

    await s.caseline.closePanel();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    const posts = await s.builder.posts();
    expect(posts).toHaveLength(1);
    expect(posts[0]?.savedXform).toContain(`nodeset="/data/tz" calculate="'Africa/Nairobi'"`);
  });

  it('all of them at once, from the panel, and back, whichever question is on the screen', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.caseline.openPanel();
    await s.caseline.click(`Apply all ${SAFE_FIXES} safe fixes`);
    // The integer question is a text question now, and nothing checks what is typed there: a new, smaller mistake.
    await s.caseline.waitForFindings(MISTAKES - SAFE_FIXES + 1);
    await s.builder.waitForSaveState('Save');
    await s.builder.select('Full name');
    await s.caseline.click(`Undo: ${SAFE_FIXES} things that were just changed`);
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.select('tz');
    await expect.poll(() => s.builder.expression('calculateAttr')).toBe("'Africa/Nairobi '");
  });
});

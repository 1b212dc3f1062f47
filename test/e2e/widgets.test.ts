import type { ElementHandle } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { brokenRules } from './support/axe.ts';
import { CaselineTools } from './support/caseline-tools.ts';
import { MISTAKES } from './support/demo-form.ts';
import { focusOn } from './support/hand.ts';
import { useScenario } from './support/scenario.ts';

const s = useScenario();
let tools: CaselineTools;
beforeEach(async () => {
  tools = new CaselineTools(s.page);
  await s.builder.open();
  await s.caseline.waitForFindings(MISTAKES);
  await s.caseline.openPanel();
});

describe('the number reader', () => {
  it('proves itself, and puts a hidden value between the question and the property', async () => {
    await tools.tab('Helpers');
    await tools.open('Read any spelling', 'contact_phone_number');
    await s.caseline.waitForText('28 of 34 examples come out right', '.widget');
    await expect.poll(() => tools.table()).toContainEqual(['0712123456', 'nothing', 'not read: asked again']);
    await tools.choose('Without country code', 'KE');
    await s.caseline.waitForText('31 of 34 examples come out right', '.widget');
    const table = await tools.table();
    expect(table).toContainEqual(['0712123456', '254712123456', 'right']);
    expect(table).toContainEqual(['+254 (0)712123456', '254712123456', 'right']);
    expect(table).toContainEqual(['254712123456 x12', 'nothing', 'right']);
    await s.caseline.click('Insert');
    await tools.waitUntilClosed();

    // The demo form holds a number that belongs to somebody.
    await s.builder.waitForSaveState('Save');
    await s.caseline.click('Close');
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    const post = (await s.builder.posts()).at(-1);
    expect(post?.savedXform).toContain('<contact_number');
    expect(post?.savedXform).toMatch(/nodeset="\/data\/contact_number"[^>]*calculate="translate\(replace\(/);
    expect(post?.savedXform).toMatch(/nodeset="\/data\/phone"[^>]*type="xsd:string"/);
    expect(post?.savedXform).toMatch(/nodeset="\/data\/phone"[^>]*constraint="regex\(replace\(\./);
    expect(JSON.parse(post?.fields.case_mapping_diff ?? '{}')).toMatchObject({
      update_case: {
        add: { contact_phone_number: [{ question_path: '/data/contact_number' }] },
        delete: { contact_phone_number: [{ question_path: '/data/phone' }] },
      },
    });
  });

  it('takes the finding of the question away', async () => {
    await tools.tab('Helpers');
    await tools.open('Read any spelling', 'contact_phone_number');
    await s.caseline.click('Insert');
    await tools.waitUntilClosed();
    await tools.tab('Findings');
    await s.caseline.waitForFindings(MISTAKES - 1);
    expect(
      (await s.caseline.listed()).filter(({ property }) => property === 'contact_phone_number'),
    ).toHaveLength(1);
  });

  it('cannot be inserted where two countries cannot be told apart', async () => {
    await tools.tab('Helpers');
    await tools.open('Read any spelling', 'contact_phone_number');
    await s.caseline.click('Remove Uganda');
    await s.caseline.click('Remove Kenya');
    await s.caseline.waitForText('Choose the country of the numbers first.', '.widget');
    await tools.choose('Add a country', 'DE');
    await tools.choose('Add a country', 'US');
    await s.caseline.waitForText('cannot be inserted', '.widget');
    await tools.choose('Without country code', 'US');
    await s.caseline.button('Insert');
  });

  it('is opened from the card, and Escape leads back', async () => {
    await s.caseline.choose('contact_phone_number');
    await s.caseline.click('Read any spelling of a number…');
    await s.caseline.waitForText('Read any spelling of a number', '.widget');
    await expect.poll(() => s.caseline.text('.card:not(.widget)')).toBe('');
    await s.page.keyboard.press('Escape');
    await tools.waitUntilClosed();
  });
});

describe('the consent builder', () => {
  it('changes the hidden value that writes the flag', async () => {
    await tools.tab('Helpers');
    await tools.open('Set from a consent question', 'contact_phone_number_is_verified');
    await expect
      .poll(() => tools.table())
      .toEqual([
        ['no answer', 'nothing', 'not verified'],
        ['yes', '1', 'verified: replies reach this contact'],
        ['no', 'nothing', 'not verified'],
      ]);
    await s.caseline.click('Insert');
    await tools.waitUntilClosed();
    await s.builder.select('verified');
    await expect.poll(() => s.builder.expression('calculateAttr')).toBe("if(#form/sms_ok = 'yes', '1', '')");
    await tools.tab('Findings');
    await s.caseline.waitForFindings(MISTAKES - 1);
  });
});

describe('the pickers', () => {
  it('find a zone by its city and write it', async () => {
    await tools.tab('Helpers');
    await tools.open('Choose a time zone', 'time_zone');
    await tools.type('City, country or offset', 'kathmandu');
    await tools.tick('Asia/Kathmandu');
    await s.caseline.click('Use Asia/Kathmandu');
    await tools.waitUntilClosed();
    await s.builder.select('tz');
    await expect.poll(() => s.builder.expression('calculateAttr')).toBe("'Asia/Kathmandu'");
  });

  it('add the project’s languages to the choices', async () => {
    await tools.tab('Helpers');
    await tools.open('Choose languages', 'language_code');
    await s.caseline.waitForText('Choices of “Language of messages”.', '.widget');
    await tools.tick('fra');
    await tools.tick('sw');
    await s.caseline.click('Add 2 choices');
    await tools.waitUntilClosed();
    await s.builder.select('Kiswahili');
    await s.builder.select('français');
  });

  it('know the project’s gateways', async () => {
    await tools.tab('Helpers');
    await tools.open('Choose a gateway', 'contact_backend_id');
    await tools.tick('TWILIO_KE');
    await s.caseline.click('Use TWILIO_KE');
    await tools.waitUntilClosed();
    await tools.tab('Findings');
    await s.caseline.waitForFindings(MISTAKES - 1);
  });
});

describe('the table of examples', () => {
  it('follows the validation condition while the designer edits it', async () => {
    await tools.tab('Helpers');
    await tools.open('Try answers', 'commcare_email_address');
    await s.caseline.waitForText('8 examples give a wrong result of 10', '.widget');
    await s.builder.type('constraintAttr', "regex(., '@')");
    await s.caseline.waitForText('6 examples give a wrong result of 10', '.widget');
    expect(await tools.isOpen()).toBe(true);
    await s.caseline.click('Take only one e-mail address');
    await s.caseline.waitForText('All 10 examples give a right result', '.widget');
    expect(await s.builder.expression('constraintAttr')).toContain('regex(.');
  });

  it('takes an answer of one’s own, and keeps it from the page', async () => {
    await s.page.evaluate(() => {
      document.addEventListener('input', () => document.body.setAttribute('data-heard', 'yes'));
    });
    await tools.tab('Helpers');
    await tools.open('Try answers', 'commcare_email_address');
    await tools.type('Try your own answer', 'amina@example');
    await s.caseline.waitForText('nothing is sent: should be refused', '.widget');
    await tools.type('Try your own answer', 'amina@example.org');
    await s.caseline.waitForText('HQ sends', '.widget');
    expect(await s.page.evaluate(() => document.body.hasAttribute('data-heard'))).toBe(false);
  });
});

describe('for everybody', () => {
  it('no widget breaks a rule of accessibility', async () => {
    await tools.tab('Helpers');
    for (const [name, property] of [
      ['Read any spelling', 'contact_phone_number'],
      ['Set from a consent question', 'contact_phone_number_is_verified'],
      ['Try answers', 'commcare_email_address'],
      ['Choose a time zone', 'time_zone'],
      ['Choose languages', 'language_code'],
    ] as const) {
      await tools.open(name, property);
      expect(await brokenRules(s.page, 'caseline-root'), name).toEqual([]);
      await s.page.keyboard.press('Escape');
      await tools.waitUntilClosed();
    }
  });

  it('a widget is used by keyboard alone', async () => {
    await tools.tab('Helpers');
    await focusOn(async () => {
      const opener = await s.page.waitForFunction(() => {
        const buttons = document
          .querySelector('caseline-root')
          ?.shadowRoot?.querySelectorAll<HTMLElement>('.panel section button');
        return [...(buttons ?? [])].find((button) => button.textContent?.startsWith('Set from'));
      }, PATIENCE);
      return opener as ElementHandle<Element>;
    });
    await s.page.keyboard.press('Enter');
    await s.caseline.waitForText('Set from a consent question', '.widget');
    for (let pressed = 0; pressed < 12; pressed += 1) {
      await s.page.keyboard.press('Tab');
      const insert = await s.caseline.button('Insert');
      if (await insert.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button))
        break;
    }
    await s.page.keyboard.press('Enter');
    await tools.waitUntilClosed();
    await tools.tab('Findings');
    await s.caseline.waitForFindings(MISTAKES - 1);
  });
});

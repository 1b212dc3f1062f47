import { describe, expect, it } from 'vitest';
import { BuilderPage } from '../support/builder-page.ts';
import { MISTAKES } from '../support/demo-form.ts';
import { Designer } from '../support/designer.ts';
import { formXml } from '../support/form-xml.ts';
import { click } from '../support/hand.ts';
import { useScenario } from '../support/scenario.ts';

const s = useScenario();

/** Findings about the cards of the demo form's Advanced Case Action. */
const CARDS = 1;

async function fixAndSave(): Promise<void> {
  await s.caseline.choose('language_code');
  await s.caseline.click('Use fra');
  await s.caseline.closePanel();
  await new Designer(s.builder).saveWhateverIsAsked(s.caseline);
  const posts = await s.builder.posts();
  expect(posts).toHaveLength(1);
  expect(posts[0]?.savedXform).toContain('<value>fra</value>');
}

describe('whatever HQ does around the form builder', () => {
  it.each([
    ['Vellum comes long after the page', '&initDelay=1500&loadDelay=1500'],
    ['an older HQ does not tell that it is ready', '&ready=0'],
    ['the page has a jQuery of its own', '&jquery=global'],
    ['rich text is off', '&richText=0'],
    ['the page is on Bootstrap 5', '&bootstrap=5'],
    ['a late and silent one', '&initDelay=800&loadDelay=800&ready=0'],
  ])('%s: the form is checked, fixed and saved', async (_, query) => {
    await s.builder.open(query);
    await s.caseline.waitForFindings(MISTAKES);
    await fixAndSave();
  });

  it('the old address of a form', async () => {
    await s.page.goto(`${s.demo.url}/a/demo/apps/view/old/modules-0/forms-0/source/?form=demo`);
    await s.caseline.waitForFindings(MISTAKES);
  });

  it('full screen: cards and panel stay above the form builder', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('a')];
      links.find((link) => link.textContent?.includes('Expand Editor'))?.click();
    });
    await s.page.waitForSelector('.fd-ui-container.full-screen');
    await s.caseline.choose('time_zone');
    await s.caseline.click('Use Africa/Nairobi');
    await s.caseline.waitForFindings(MISTAKES - 1);
  });
});

describe('a project without a part of the form builder', () => {
  it('no Case Management: cards are checked, and the panel says what is not', async () => {
    await s.builder.open('&plugins=-caseManagement');
    await s.caseline.waitForFindings(CARDS);
    await s.caseline.openPanel();
    await s.caseline.waitForText('Case properties of questions could not be read', '.panel .degraded');
  });

  it('no Advanced Case Actions: their nodes are read as the hand-written case block that they are', async () => {
    await s.builder.open('&plugins=-saveToCase');
    await s.caseline.waitForFindings(MISTAKES);
    await s.caseline.openPanel();
    expect(await s.caseline.listed()).toContainEqual({
      property: 'contact_phone_number',
      what: expect.stringContaining('254712345678'),
    });
  });

  it('neither: what is left is checked, and saving is held', async () => {
    await s.builder.open('&plugins=-caseManagement,-saveToCase');
    await s.caseline.waitForFindings(CARDS);
    await s.builder.touch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Cancel');
    await s.builder.waitForSaveState('Save');
  });
});

describe('another form in the same page', () => {
  const UNREAD = 'Caseline: Not checked: no form could be read on this page';

  /** Vellum throws its own parsing error; nothing else may be thrown. */
  function expectOnlyParsingErrors(): void {
    const thrown = s.console.filter((line) => line.startsWith('pageerror'));
    expect(thrown.filter((line) => !/XML|[Pp]ars|font/.test(line))).toEqual([]);
    s.console.splice(0);
  }

  it('a form that fails to parse is left alone', async () => {
    await new BuilderPage(s.page, s.demo.url, 'broken').goTo();
    await s.page.waitForSelector('.modal.in, .modal.show');
    await s.caseline.button(UNREAD);
    expectOnlyParsingErrors();
  });

  it('a source that fails to parse takes the findings away, the source that is right brings its own', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.updateSource((xml) => xml.replace('</h:head>', ''));
    await s.caseline.button(UNREAD);
    await new Designer(s.builder).answerModal('OK');
    await s.builder.editSource(() => formXml("update save contact\n  time_zone = 'Nairobi'", 1));
    await s.caseline.waitForFindings(1);
    expectOnlyParsingErrors();
  });

  it('Edit Source puts form after form into the page', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.editSource(() => formXml('text phone\nmap contact_phone_number <- phone', 2));
    await s.caseline.waitForFindings(1);
    await s.builder.editSource(() => formXml('select l: en, fra, sw\nmap language_code <- l', 3));
    await s.caseline.waitForFindings(0);
    await s.builder.editSource(() => formXml('hidden tz = 1\nmap time_zone <- tz', 4));
    await s.caseline.waitForFindings(1);
  });

  it('another address: the page that comes is checked anew', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await new BuilderPage(s.page, s.demo.url, 'clean').open();
    await s.caseline.waitForFindings(0);
    await s.page.goBack();
    await s.caseline.waitForFindings(MISTAKES);
  });
});

describe('the expression editor', () => {
  async function openEditor(): Promise<void> {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.select('gateway');
    await click(s.page, '.fd-props-content .fd-edit-button');
    await click(s.page, '.fd-xpath-editor-text, .fd-xpath-textarea');
    await s.page.keyboard.press('End');
    await s.page.keyboard.type(' ');
  }

  it('with words in it keeps them: nothing is fixed or shown behind it, and Caseline says so', async () => {
    await openEditor();
    await s.caseline.openPanel();
    await s.caseline.click('Apply all 2 safe fixes');
    await s.caseline.waitForText('did not take the fix', '.notice');
    expect(await s.caseline.whats()).toHaveLength(MISTAKES);
  });

  it('closed again, fixes go on', async () => {
    await openEditor();
    await click(s.page, '.fd-xpath-cancel-button');
    await s.caseline.choose('time_zone');
    await s.caseline.click('Use Africa/Nairobi');
    await s.caseline.waitForFindings(MISTAKES - 1);
  });
});

describe('a form builder whose model cannot be reached', () => {
  it('the shown question is checked, the panel says so, and Save is held at its button', async () => {
    await s.page.evaluateOnNewDocument(() => {
      const { getOwnPropertyNames } = Object;
      Object.getOwnPropertyNames = (target) =>
        getOwnPropertyNames(target).filter((name) => !/^jQuery\d+$/.test(name));
    });
    await s.builder.open();
    await s.caseline.openPanel();
    await s.caseline.waitForText('could not be found', '.panel .degraded');
    await s.caseline.closePanel();
    await s.builder.makeMistake();
    await s.caseline.waitForFindings(1);
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Cancel');
    expect(await s.builder.posts()).toEqual([]);
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    expect((await s.builder.posts())[0]?.savedXform).toContain('Mars/Olympus');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { BuilderPage } from '../support/builder-page.ts';
import { MISTAKES } from '../support/demo-form.ts';
import { Designer } from '../support/designer.ts';
import { click } from '../support/hand.ts';
import { useScenario } from '../support/scenario.ts';

const s = useScenario();
let designer: Designer;

beforeEach(async () => {
  designer = new Designer(s.builder);
  await s.builder.open();
  await s.caseline.waitForFindings(MISTAKES);
});

describe("every way that leads to Vellum's save asks, and asks once", () => {
  it('Alt and a click sends the whole form', async () => {
    await s.builder.touch();
    await s.page.keyboard.down('Alt');
    await s.builder.clickSave();
    await s.page.keyboard.up('Alt');
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    expect((await s.builder.posts()).map(({ kind }) => kind)).toEqual(['full']);
  });

  it('somebody else saved meanwhile: Overwrite sends it without a second question', async () => {
    await s.builder.touch();
    await s.builder.fault({ conflict: true });
    await designer.saveAnyway(s.caseline);
    await designer.answerModal('Overwrite their work');
    await s.builder.waitForSaveState('Saved');
    expect(await s.caseline.dialogIsOpen()).toBe(false);
    const posts = await s.builder.posts();
    expect(posts).toHaveLength(2);
    expect(posts[1]?.savedXform).toContain('/data/full_name');
  });

  it('edits between the conflict and Overwrite are not lost', async () => {
    await s.builder.touch();
    await s.builder.fault({ conflict: true });
    await designer.saveAnyway(s.caseline);
    await designer.answerModal('Cancel');
    await s.builder.type('nodeID', 'later_name');
    await expect.poll(() => designer.source()).toContain('/data/later_name');
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
    expect((await s.builder.posts()).at(-1)?.savedXform).toContain('/data/later_name');
  });

  it('two questions of one id: Fix Automatically and Save goes on to one save', async () => {
    await s.builder.select('Full name');
    await s.builder.type('nodeID', 'email');
    await s.builder.waitForSaveState('Save');
    await designer.saveAnyway(s.caseline);
    await designer.answerModal('Fix Automatically and Save');
    await s.builder.waitForSaveState('Saved');
    expect(await s.caseline.dialogIsOpen()).toBe(false);
    expect(await s.builder.posts()).toHaveLength(1);
  });

  it('a form that is no XML: Vellum asks too, and its Save anyway sends it without a second question', async () => {
    await s.builder.touch();
    await designer.breakXml('/data/email');
    await designer.saveAnyway(s.caseline);
    await designer.answerModal('Save anyway');
    // What the server makes of it is Vellum's affair.
    await expect.poll(() => s.builder.posts()).toHaveLength(1);
    expect(await s.caseline.dialogIsOpen()).toBe(false);
    // Firefox tells of XML that does not parse as of an error of the page.
    s.console.splice(0, s.console.length, ...s.console.filter((line) => !line.includes('XML Parsing Error')));
  });

  it('the session has ended: Try Again saves without a second question', async () => {
    await s.builder.touch();
    await s.builder.fault({ status: 403 });
    await designer.saveAnyway(s.caseline);
    await s.builder.waitForSaveState('Try Again');
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
    expect(await s.caseline.dialogIsOpen()).toBe(false);
  });

  it('words in the expression editor: Vellum asks about them first, Caseline does not', async () => {
    await s.builder.select('gateway');
    await s.builder.type('nodeID', 'gate');
    await click(s.page, '.fd-props-content .fd-edit-button');
    await click(s.page, '.fd-xpath-editor-text, .fd-xpath-textarea');
    await s.page.keyboard.type(' ');
    await s.builder.clickSave();
    await s.page.waitForSelector('.modal.in, .modal.show');
    expect(await s.caseline.dialogIsOpen()).toBe(false);
    expect(await s.builder.posts()).toEqual([]);
  });
});

describe('while the owners are asked', () => {
  it('the button says so, clicks are one save, and an error that is mended meanwhile is not asked about', async () => {
    await s.builder.select('gateway');
    await s.builder.type('calculateAttr', "'INFOBOP'");
    s.demo.endpoint.set({ type: 'slow', ms: 700 });
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saving');
    await s.builder.pokeSave(3);
    await s.caseline.waitForDialog();
    expect(await s.builder.posts()).toEqual([]);
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    expect(await s.builder.posts()).toHaveLength(1);
  });

  it('whoever leaves the page leaves nothing behind: no save, no error, and the next page works', async () => {
    await s.builder.touch();
    s.demo.endpoint.set({ type: 'slow', ms: 2_000 });
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saving');
    await new BuilderPage(s.page, s.demo.url, 'clean').goTo();
    await s.caseline.waitForFindings(0);
    expect(await s.builder.posts()).toEqual([]);
  });

  it('the tab is closed: nothing is saved', async () => {
    await s.builder.touch();
    s.demo.endpoint.set({ type: 'slow', ms: 2_000 });
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saving');
    await s.page.goto('about:blank');
    expect(await s.builder.posts()).toEqual([]);
  });
});

describe('nothing to ask', () => {
  it('a form without mistakes is saved without a word', async () => {
    const clean = new BuilderPage(s.page, s.demo.url, 'clean');
    await clean.open();
    await s.caseline.waitForFindings(0);
    const [first] = await new Designer(clean).questions();
    await clean.select(first ?? '');
    await clean.type('nodeID', 'renamed');
    await clean.waitForSaveState('Save');
    await clean.clickSave();
    await clean.waitForSaveState('Saved');
    expect(await s.caseline.dialogIsOpen()).toBe(false);
    expect((await clean.posts())[0]?.savedXform).toContain('/data/renamed');
  });

  it('what is fixed through the cards is posted: form and mappings', async () => {
    await s.caseline.openPanel();
    await s.caseline.click('Apply all 2 safe fixes');
    await s.caseline.waitForFindings(MISTAKES - 1);
    await s.caseline.closePanel();
    await designer.saveWhateverIsAsked(s.caseline);
    const [post] = await s.builder.posts();
    expect(post?.savedXform).toContain(`calculate="'Africa/Nairobi'"`);
    expect(post?.savedXform).toMatch(/<bind [^>]*nodeset="\/data\/phone" type="xsd:string"/);
    // Nothing was mapped otherwise.
    expect(post?.fields.case_mapping_diff).not.toContain('question_path');
  });
});

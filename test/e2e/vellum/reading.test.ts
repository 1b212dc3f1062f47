import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Designer } from '../support/designer.ts';
import { formXml, sketchXmlns } from '../support/form-xml.ts';
import { focusOn } from '../support/hand.ts';
import { useScenario } from '../support/scenario.ts';

const s = useScenario({ onePage: true });
let designer: Designer;
let forms = 0;

beforeAll(() => {
  designer = new Designer(s.builder);
});
beforeEach(async () => {
  await s.builder.open('&langs=en');
});

/** Puts a form into the builder and waits until Caseline says this of it. */
async function show(sketch: string, findings: number, change = (xml: string) => xml): Promise<void> {
  forms += 1;
  await s.builder.editSource(() => change(formXml(sketch, forms)));
  await expect.poll(() => designer.source()).toContain(sketchXmlns(forms));
  await s.caseline.waitForFindings(findings);
}

describe('what a designer does is followed', () => {
  it('a question is deleted, and Undo brings it back with its property', async () => {
    await show('hidden tz = 1\nhidden other = 2\nmap time_zone <- tz', 1);
    await s.builder.select('tz');
    await designer.deleteQuestion();
    await s.caseline.waitForFindings(0);
    await designer.undoDelete();
    await s.caseline.waitForFindings(1);
    expect(await designer.source()).toContain('question_path="/data/tz"');
  });

  it('the type is changed by hand', async () => {
    await show('int phone\nmap contact_phone_number <- phone', 1);
    expect((await s.caseline.whats())[0]).toContain('Integer');
    await s.builder.select('phone');
    await designer.changeType('Text');
    await expect.poll(async () => (await s.caseline.whats())[0]).toContain('any text');
  });

  it('an expression is typed on while the card of its finding is open: the fix is made for what stands there', async () => {
    const flag = (answer: string, no: string): string => `if(#form/consent = '${answer}', '1', ${no})`;
    await show(
      `
      select consent: yes, no
      hidden flag = ${flag('yes', "'0'")}
      map contact_phone_number_is_verified <- flag`,
      1,
    );
    const [what] = await s.caseline.whats();
    await s.caseline.chooseFinding(what ?? '');
    await focusOn(() => s.caseline.button('Save nothing for no'));
    await designer.setCalculate('/data/flag', flag('no', "'0'"));
    await s.page.keyboard.press('Enter');
    await s.caseline.waitForFindings(0);
    expect(await designer.source()).toContain("if(/data/consent = 'no', '1', '')");
  });

  it('a value is typed on until its fix is another one: the fix is not made, and the designer is told', async () => {
    await show(
      `
      hidden tz = 'Africa/Nairob'
      map time_zone <- tz`,
      1,
    );
    const [what] = await s.caseline.whats();
    await s.caseline.chooseFinding(what ?? '');
    await focusOn(() => s.caseline.button('Use Africa/Nairobi'));
    await designer.setCalculate('/data/tz', "'Africa/Kampal'");
    await s.page.keyboard.press('Enter');
    await s.caseline.waitForText('The question was changed meanwhile', '.notice');
    expect(await designer.source()).toContain("'Africa/Kampal'");
    await s.caseline.click('Use Africa/Kampala');
    await s.caseline.waitForFindings(0);
    expect(await designer.source()).toContain("'Africa/Kampala'");
  });

  it('a question that expressions name is renamed', async () => {
    await show(
      `
      select consent: yes, no
      hidden flag = if(#form/consent = 'yes', '1', '0')
      map contact_phone_number_is_verified <- flag`,
      1,
    );
    await s.builder.select('consent');
    await s.builder.type('nodeID', 'agreed');
    await expect.poll(() => designer.source()).toContain("/data/agreed = 'yes'");
    const [what] = await s.caseline.whats();
    expect(what).toContain('0');
    await s.caseline.chooseFinding(what ?? '');
    await s.caseline.click('Save nothing for no');
    await s.caseline.waitForFindings(0);
    expect(await designer.source()).toContain("if(/data/agreed = 'yes', '1', '')");
  });

  it('a mapped question is renamed: its finding moves with it', async () => {
    await show('hidden tz = 1\nmap time_zone <- tz', 1);
    await s.builder.select('tz');
    await s.builder.type('nodeID', 'zone');
    await expect.poll(() => designer.source()).toContain('question_path="/data/zone"');
    await s.caseline.waitForFindings(1);
    await s.builder.type('calculateAttr', "'Africa/Nairobi'");
    await s.caseline.waitForFindings(0);
  });

  it('a case property is chosen, and one that is nearly right', async () => {
    await show('text phone', 0);
    await s.builder.select('phone');
    await designer.chooseProperty('contact_phone_nubmer');
    await s.caseline.waitForFindings(1);
    expect((await s.caseline.whats())[0]).toContain('contact_phone_nubmer');
    await designer.chooseProperty('contact_phone_number');
    await expect.poll(async () => (await s.caseline.whats())[0]).toContain('any text');
  });

  it('a card is added to an action, renamed and taken away', async () => {
    await show("update save contact\n  time_zone = 'Africa/Nairobi'", 0);
    await s.builder.select('save');
    await designer.addCard('update', 'language_code', "'xx'");
    await s.caseline.waitForFindings(1);
    await designer.nameCard('update', 1, 'other_property');
    await s.caseline.waitForFindings(0);
    await designer.nameCard('update', 1, 'language_code');
    await s.caseline.waitForFindings(1);
    await designer.removeCard('update', 1);
    await s.caseline.waitForFindings(0);
  });

  it('two cards of one name, of which Vellum silently keeps the last', async () => {
    await show("update save contact\n  time_zone = 'Africa/Nairobi'", 0);
    await s.builder.select('save');
    await designer.addCard('update', 'time_zone', "'Africa/Kampala'");
    await s.caseline.waitForFindings(1);
    expect((await s.caseline.whats())[0]).toContain('written twice');
    await designer.removeCard('update', 1);
    await s.caseline.waitForFindings(0);
  });
});

describe('wherever a form writes a property', () => {
  it('an action that creates, whose update block Vellum moves in with its create cards', async () => {
    await show("create save contact\n  time_zone = 'Nairobi'", 1);
    await s.caseline.chooseFinding((await s.caseline.whats())[0] ?? '');
    await s.builder.waitForSelected('save');
    await s.caseline.click('Use Africa/Nairobi');
    await s.caseline.waitForFindings(0);
    expect(await designer.source()).toMatch(/case\/update\/time_zone" calculate="'Africa\/Nairobi'"/);
  });

  it('a case block that was written by hand', async () => {
    await show("update save contact\n  time_zone = 'Nairobi'", 1, (xml) =>
      xml.replace(/ vellum:role="SaveToCase" vellum:case_type="\w*"/, ''),
    );
    await s.caseline.chooseFinding((await s.caseline.whats())[0] ?? '');
    // Vellum's tree has no item for what stands in a hidden value.
    await s.builder.waitForSelected('save');
    await s.caseline.click('Use Africa/Nairobi');
    await s.caseline.waitForFindings(0);
    expect(await designer.source()).toMatch(/case\/update\/time_zone" calculate="'Africa\/Nairobi'"/);
  });

  it('an action in a repeat that takes the number from outside it', async () => {
    await show(
      `
      phone phone
        validate regex(., '^(254[17]|2567)[0-9]{8}$')
      repeat child
      text child/name
      update child/save contact
        contact_phone_number = /data/phone`,
      1,
    );
    expect((await s.caseline.whats())[0]).toMatch(/repeat/i);
  });

  it('a question in a group: the finding leads there', async () => {
    await show('group home\ntext home/phone\nmap contact_phone_number <- home/phone', 1);
    await s.caseline.chooseFinding((await s.caseline.whats())[0] ?? '');
    await s.builder.waitForSelected('phone');
    await s.caseline.waitForText('contact_phone_number', '.card');
  });

  it('a section that is closed: it opens when its finding is chosen, and only then', async () => {
    await show(
      'phone phone\n  validate string-length(.) > 5\nmap contact_phone_number <- phone\ntext name',
      1,
    );
    await s.builder.select('phone');
    if (await designer.sectionIsOpen('logic')) await designer.toggleSection('logic');
    await s.builder.select('name');
    await s.builder.select('phone');
    expect(await designer.sectionIsOpen('logic')).toBe(false);
    await s.builder.select('name');
    await s.caseline.chooseFinding((await s.caseline.whats())[0] ?? '');
    await s.builder.waitForSelected('phone');
    await expect.poll(() => designer.sectionIsOpen('logic')).toBe(true);
    await s.caseline.click('Take numbers of Kenya and Uganda');
    await s.caseline.waitForFindings(0);
    expect(await s.builder.expression('constraintAttr')).toContain('regex(.');
  });
});

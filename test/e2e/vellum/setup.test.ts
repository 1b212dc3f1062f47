import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { caseline } from '../../cli/support/run.ts';
import type { Post } from '../support/builder-page.ts';
import { CaselineTools } from '../support/caseline-tools.ts';
import { Designer } from '../support/designer.ts';
import { useScenario } from '../support/scenario.ts';

const s = useScenario({ form: 'empty' });
const PROJECT = join(import.meta.dirname, '../../pages/demo/project.json');
const folder = mkdtempSync(join(tmpdir(), 'caseline-setup-'));
afterAll(() => rmSync(folder, { recursive: true }));
let tools: CaselineTools;

beforeEach(async () => {
  tools = new CaselineTools(s.page);
  await s.builder.openEmpty('&registration=1&langs=en');
  await s.caseline.waitForFindings(0);
});

/** The saved form and its case management, as files. */
function saved({ savedXform, fields }: Post): readonly [form: string, mappings: string] {
  const diff = JSON.parse(fields.case_mapping_diff ?? '{}');
  const mappings = {
    ...diff.update_case?.add,
    ...(diff.open_case?.add && { name: diff.open_case.add }),
    ...diff.add,
  };
  const files = [join(folder, 'form.xml'), join(folder, 'mappings.json')] as const;
  writeFileSync(files[0], savedXform);
  writeFileSync(files[1], JSON.stringify(mappings));
  return files;
}

async function contactOf(post: Post, answers: Record<string, string>): Promise<unknown> {
  const [form, mappings] = saved(post);
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  const { stdout, stderr } = await caseline(
    ['try', form, '--actions', mappings, '--answers', file, '--format', 'json', '--show-numbers'],
    { cwd: folder },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** The form that was saved has no finding, and makes a contact of the answers that HQ sends to and takes replies from. */
async function expectRegistered(answers: Record<string, string>): Promise<void> {
  const [post] = await s.builder.posts();
  if (!post) throw new Error('nothing was saved');
  const [form, mappings] = saved(post);
  const found = await caseline(['lint', form, '--actions', mappings, '--project', PROJECT]);
  expect([found.status, found.stdout]).toEqual([0, '1 form: nothing found\n']);
  expect(await contactOf(post, answers)).toMatchObject({
    cases: [
      {
        properties: { contact_phone_number: '254712345678', contact_phone_number_is_verified: '1' },
        outcome: { sms: { status: 'yes', number: '254712345678' }, twoWay: { eligible: true } },
      },
    ],
  });
}

/** A form of these questions, as a designer has begun it. */
const begun = (binds: string, body: string) => (xml: string) =>
  xml
    .replace(/<data\b([^>]*?)(\/>|>\s*<\/data>)/, (_, attributes: string) => {
      const names = [...binds.matchAll(/nodeset="\/data\/(\w+)"/g)].map(([, name]) => `<${name}/>`);
      return `<data${attributes}>${names.join('')}</data>`;
    })
    .replace('</instance>', `</instance>${binds}`)
    .replace(/<h:body\s*\/>|<h:body>\s*<\/h:body>/, `<h:body>${body}</h:body>`);

const PHONE = begun(
  '<bind nodeset="/data/phone" type="xsd:string"/>',
  '<input ref="/data/phone"><label>Mobile phone</label></input>',
);
const SOME = begun(
  '<bind nodeset="/data/name" type="xsd:string" required="true()"/><bind nodeset="/data/mobile" type="xsd:string"/><bind nodeset="/data/sms_ok"/>',
  '<input ref="/data/name"><label>Full name</label></input><input ref="/data/mobile"><label>Mobile phone number</label></input>' +
    '<select1 ref="/data/sms_ok"><label>May we send you SMS?</label><item><label>Yes</label><value>yes</value></item><item><label>No</label><value>no</value></item></select1>',
);

describe('from a form that somebody has begun', () => {
  it.each([
    [
      'the phone question alone',
      PHONE,
      'Uses “Mobile phone”.',
      { name: 'Amina', phone: '+254 712 345 678', sms_consent: 'yes' },
    ],
    [
      'name, number and consent',
      SOME,
      'Uses “May we send you SMS?”.',
      { name: 'Amina', mobile: '+254 712 345 678', sms_ok: 'yes' },
    ],
  ])('with %s, in four clicks', async (_, change, used, answers) => {
    await s.builder.editSource(change);
    await s.caseline.openPanel();
    await tools.tab('Set up');
    // What is offered for the form of before is refused, once the builder has this one.
    await s.caseline.waitForText(used, '.setup');
    await s.caseline.waitForText('get what they should', '.setup .summary');
    await s.caseline.click('Add to the form');
    await s.caseline.waitForText('The form does all of this', '.setup');
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
    await expectRegistered(answers);
  });
});

describe('from an empty form', () => {
  it('to a saved form that registers contacts for SMS with replies, in four clicks', async () => {
    let clicks = 0;
    const click = async (name: string) => {
      clicks += 1;
      await s.caseline.click(name);
    };
    await click('Caseline: no findings');
    await click('Set up messaging');
    await s.caseline.waitForText('get what they should', '.setup .summary');
    await click('Add to the form');
    await s.caseline.waitForText('The form does all of this', '.setup');
    await s.builder.clickSave();
    clicks += 1;
    await s.builder.waitForSaveState('Saved');
    expect(clicks).toBeLessThanOrEqual(8);
    expect(await s.caseline.dialogIsOpen()).toBe(false);

    await expectRegistered({ name: 'Amina', phone: '+254 712 345 678', sms_consent: 'yes' });
  });

  it('and back again with one Undo', async () => {
    await s.caseline.openPanel();
    await tools.tab('Set up');
    await s.caseline.click('Add to the form');
    await s.caseline.waitForText('The form does all of this', '.setup');
    const designer = new Designer(s.builder);
    expect(await designer.questions()).toEqual(expect.arrayContaining(['Full name', 'Mobile phone number']));
    await s.caseline.waitForText('Undo', '.done');
    const undo = await s.page.$eval('caseline-root', (root) =>
      [...(root.shadowRoot?.querySelectorAll('.done button') ?? [])]
        .map((button) => button.getAttribute('aria-label') ?? '')
        .find((name) => name.startsWith('Undo')),
    );
    await s.caseline.click(undo ?? 'Undo');
    await expect.poll(() => designer.questions()).toEqual([]);
  });
});

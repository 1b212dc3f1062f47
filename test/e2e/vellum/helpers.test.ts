import { beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { createWorkbench, type Workbench } from '../../../src/assist/recipes/workbench.ts';
import { createFormModel } from '../../../src/form/create-form-model.ts';
import { applyEdits } from '../../../src/form/edits/apply-edits-xml.ts';
import type { Edit } from '../../../src/form/edits/edit.ts';
import type { FormSource } from '../../../src/form/source.ts';
import { readXForm } from '../../../src/form/xform/read-xform.ts';
import project from '../../pages/demo/project.json' with { type: 'json' };
import { difference } from '../support/canonical-xml.ts';
import { CaselineTools } from '../support/caseline-tools.ts';
import { Designer } from '../support/designer.ts';
import { formXml, sketchXmlns } from '../support/form-xml.ts';
import { useScenario } from '../support/scenario.ts';

const s = useScenario({ onePage: true });
let designer: Designer;
let tools: CaselineTools;

beforeAll(async () => {
  designer = new Designer(s.builder);
  tools = new CaselineTools(s.page);
  await s.builder.open('&langs=en');
});

interface Row {
  readonly helper: string;
  readonly property: string;
  readonly where: string;
  readonly form: string;
  /** Fills in the widget; without it what it proposes is taken. */
  readonly fill?: () => Promise<void>;
  readonly button: string;
  /** The widget goes on with the form as it is then. */
  readonly stays?: boolean;
  readonly edits: (workbench: Workbench, key: string) => readonly Edit[] | undefined;
}

const NUMBER = {
  helper: 'Read any spelling',
  property: 'contact_phone_number',
  fill: () => tools.choose('Without country code', 'KE'),
  button: 'Insert',
  edits: (workbench: Workbench, key: string) =>
    workbench.number(key, '/data/phone', ['KE', 'UG'], 'KE', true)?.insertion?.edits,
} as const;
const CONSENT = {
  helper: 'Set from a consent question',
  property: 'contact_phone_number_is_verified',
  button: 'Insert',
  edits: (workbench: Workbench, key: string) =>
    workbench.consent(key, '/data/consent', 'yes')?.insertion?.edits,
} as const;
const ZONE = {
  helper: 'Choose a time zone',
  property: 'time_zone',
  fill: async () => {
    await tools.type('City, country or offset', 'kathmandu');
    await tools.tick('Asia/Kathmandu');
  },
  edits: (workbench: Workbench, key: string) =>
    workbench.pick(key, [{ value: 'Asia/Kathmandu', label: 'Kathmandu' }])?.edits,
} as const;
const GATEWAY = {
  helper: 'Choose a gateway',
  property: 'contact_backend_id',
  fill: () => tools.tick('INFOBIP'),
  button: 'Use INFOBIP',
  edits: (workbench: Workbench, key: string) =>
    workbench.pick(key, [{ value: 'INFOBIP', label: 'INFOBIP' }])?.edits,
} as const;

const ROWS: readonly Row[] = [
  { ...NUMBER, where: 'a mapped Text question', form: 'text phone\nmap contact_phone_number <- phone' },
  { ...NUMBER, where: 'a mapped Integer question', form: 'int phone\nmap contact_phone_number <- phone' },
  {
    ...NUMBER,
    where: 'a card',
    form: 'text phone\nupdate save contact\n  contact_phone_number = #form/phone',
  },
  {
    ...CONSENT,
    where: 'a form that maps no flag yet',
    form: 'select consent: yes, no\nphone phone\nmap contact_phone_number <- phone',
  },
  {
    ...CONSENT,
    where: 'a hidden value',
    form: 'select consent: yes, no\nhidden flag = 1\nmap contact_phone_number_is_verified <- flag',
  },
  {
    ...CONSENT,
    where: 'a card of an action that creates',
    form: 'select consent: yes, no\ncreate save contact\n  contact_phone_number_is_verified = #form/consent',
  },
  {
    ...ZONE,
    where: 'a hidden value',
    form: "hidden tz = 'Nairobbi'\nmap time_zone <- tz",
    button: 'Use Asia/Kathmandu',
  },
  {
    ...ZONE,
    where: 'the choices of a question',
    form: 'select tz: Africa/Nairobi, Africa/Kampala\nmap time_zone <- tz',
    button: 'Add 1 choice',
  },
  {
    ...ZONE,
    where: 'a card',
    form: "update save contact\n  time_zone = 'Nairobbi'",
    button: 'Use Asia/Kathmandu',
  },
  {
    helper: 'Choose languages',
    property: 'language_code',
    where: 'the choices of a question',
    form: 'select language: en, sw\nmap language_code <- language',
    fill: () => tools.tick('fra'),
    button: 'Add 1 choice',
    edits: (workbench, key) => workbench.pick(key, [{ value: 'fra', label: 'français' }])?.edits,
  },
  {
    ...GATEWAY,
    where: 'a hidden value',
    form: "hidden gateway = 'NONE'\nmap contact_backend_id <- gateway",
  },
  { ...GATEWAY, where: 'a card', form: "update save contact\n  contact_backend_id = 'NONE'" },
  {
    helper: 'Try answers',
    property: 'commcare_email_address',
    where: 'a question that takes everything',
    form: 'text email\nmap commcare_email_address <- email',
    button: 'Take only one e-mail address',
    stays: true,
    edits: (workbench, key) => workbench.examples(key)?.condition?.edits,
  },
];

function expectedOf(before: string, { helper, property, edits }: Row): string {
  const read = readXForm(before);
  if (!read.ok) throw new Error(read.problem.message);
  const source: FormSource = read.source;
  const workbench = createWorkbench(createFormModel(source), project);
  const kinds = { Read: 'number', Set: 'consent', Try: 'examples' } as Record<string, string>;
  const kind = kinds[helper.split(' ')[0] ?? ''];
  const target = workbench.helpers.find(
    (one) => one.property === property && (kind === undefined || one.helper === kind),
  );
  const planned = target && edits(workbench, target.key);
  if (!planned) throw new Error('The workbench offers nothing');
  const result = applyEdits(before, source, planned);
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}

/** A form without helpers between two with the same ones: what the panel lists then is of the form of this test. */
async function showNothing(id: number): Promise<void> {
  await s.builder.editSource(() => formXml('text name', id + ROWS.length));
  await s.caseline.openPanel();
  await tools.tab('Helpers');
  await s.caseline.waitForText('', '.panel .empty');
}

describe('each helper changes what it says and nothing else, can be taken back, is saved and loaded again', () => {
  const isFirst = (row: Row): boolean => ROWS.find(({ helper }) => helper === row.helper) === row;
  const rows = ROWS.map((row, at) => ({ ...row, id: 500 + at, row }));

  it.each(rows)('$helper in $where', async ({ row, helper, property, form, fill, button, id }) => {
    onTestFailed(() => s.builder.open('&langs=en'));
    await showNothing(id);
    await s.builder.editSource(() => formXml(form, id));
    await expect.poll(() => designer.source()).toContain(sketchXmlns(id));
    const before = await designer.source();
    const expected = expectedOf(before, row);

    const insert = async () => {
      await tools.open(helper, property);
      await fill?.();
      await s.caseline.click(button);
      await expect.poll(() => designer.source()).not.toBe(before);
      await expect.poll(async () => difference(expected, await designer.source())).toEqual([]);
    };
    await insert();
    if (isFirst(row)) {
      await s.caseline.click('Undo: What was just changed');
      await expect.poll(async () => difference(before, await designer.source())).toEqual([]);
      if (row.stays) await tools.close();
      await tools.waitUntilClosed();
      await insert();
    }
    const inserted = await designer.source();

    if (row.stays) await tools.close();
    await tools.waitUntilClosed();
    await tools.tab('Findings');
    await s.caseline.closePanel();
    await designer.saveWhateverIsAsked(s.caseline);
    await s.builder.reopen('&langs=en');
    expect(difference(inserted, await designer.source())).toEqual([]);
  });
});

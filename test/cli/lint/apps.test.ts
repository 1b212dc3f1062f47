import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CONTACT, lintFolder } from './folder.ts';

const { put, run, found } = lintFolder();

/** A form of Case Management: the mappings are HQ's. */
const REGISTRATION = `<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms" xmlns:jr="http://openrosa.org/javarosa">
  <h:head><h:title>Registration</h:title><model>
    <instance><data xmlns="http://openrosa.org/formdesigner/one"><full_name/><phone/><zone>IST</zone></data></instance>
    <bind nodeset="/data/full_name" type="xsd:string"/>
    <bind nodeset="/data/phone" type="xsd:int"/>
    <bind nodeset="/data/zone"/>
  </model></h:head>
  <h:body><input ref="/data/full_name"/><input ref="/data/phone"/></h:body>
</h:html>`;

const ACTIONS = {
  open_case: {
    condition: { type: 'always' },
    name_update: { question_path: '/data/full_name', update_mode: 'always' },
  },
  update_case: {
    condition: { type: 'always' },
    update: {
      contact_phone_number: { question_path: '/data/phone', update_mode: 'always' },
      time_zone: { question_path: '/data/zone', update_mode: 'always' },
    },
  },
};

describe('an app as .ccz', () => {
  it('is read form by form', async () => {
    put(
      'app.ccz',
      zipSync({
        'profile.ccpr': strToU8('<profile/>'),
        'default/app_strings.txt': strToU8('app.name=App'),
        'modules-0/forms-0.xml': strToU8(CONTACT),
        'modules-0/forms-1.xml': strToU8(CONTACT.replace("'IST'", "'Asia/Kolkata'")),
      }),
    );
    const rules = await found('app.ccz');
    expect(rules.filter((line) => line.endsWith(' time-zone-unknown'))).toEqual([
      'app.ccz/modules-0/forms-0.xml time-zone-unknown',
    ]);
  });

  it('promises no fix of a form that --fix does not write', async () => {
    const text = REGISTRATION.replace(
      '<full_name/>',
      `<full_name/><save><case xmlns="http://commcarehq.org/case/transaction/v2" case_id=""><update><time_zone>Asia/Calcutta</time_zone></update></case></save>`,
    );
    put('form.xml', text);
    put('app.ccz', zipSync({ 'modules-0/forms-0.xml': strToU8(text) }));
    const shown = async (file: string) => (await run(file)).stdout.match(/Fix: .*/g);
    expect(await shown('form.xml')).toEqual(['Fix: Use Asia/Kolkata (--fix does it)']);
    expect(await shown('app.ccz')).toEqual(['Fix: Use Asia/Kolkata']);
  });

  it('has findings that only show between its forms', async () => {
    const other = CONTACT.replace("'America/New_York'", "'Africa/Nairobi'").replace(
      "'IST'",
      "'Africa/Nairobi'",
    );
    put(
      'app.ccz',
      zipSync({ 'modules-0/forms-0.xml': strToU8(CONTACT), 'modules-1/forms-0.xml': strToU8(other) }),
    );
    const lines = await found('app.ccz');
    expect(lines).toContain('app.ccz/modules-1/forms-0.xml property-differs-between-forms');
  });

  it.each([
    ['has no forms', zipSync({ 'readme.txt': strToU8('nothing') })],
    ['is cut off', zipSync({ 'modules-0/forms-0.xml': strToU8(CONTACT) }).subarray(0, 300)],
    ['only looks like one', strToU8('PK, hello')],
    ['holds a form that is broken', zipSync({ 'modules-0/forms-0.xml': strToU8('<a><b></a>') })],
  ])('that %s ends with 2 and a message', async (_name, bytes) => {
    put('app.ccz', bytes);
    const { status, stderr } = await run('app.ccz');
    expect(status).toBe(2);
    expect(stderr).toContain('app.ccz');
    expect(stderr).not.toContain('    at ');
  });

  it('that unpacks without end is given up', async () => {
    const zeros = new Uint8Array(48 * 1024 * 1024);
    put('bomb.ccz', zipSync({ 'modules-0/forms-0.xml': [zeros, { level: 1 }] }));
    const { status, stderr } = await run('bomb.ccz');
    expect(status).toBe(2);
    expect(stderr).toContain('unpacks to far more than it holds');
  });
});

describe('an app as JSON', () => {
  const app = {
    doc_type: 'Application',
    name: 'App',
    langs: ['en'],
    modules: [
      {
        name: { en: 'Contacts' },
        case_type: 'contact',
        forms: [{ unique_id: 'f1', name: { en: 'Register' }, actions: ACTIONS }],
      },
    ],
    _attachments: { 'f1.xml': REGISTRATION },
  };

  it('is read with HQ’s case actions', async () => {
    put('app.json', JSON.stringify(app));
    const lines = await found('app.json');
    expect(lines).toContain('app.json#f1 phone-from-number');
    expect(lines).toContain('app.json#f1 time-zone-unknown');
  });

  it('reads shadow forms with the source of the form that they shadow', async () => {
    const [module] = app.modules;
    const shadow = (unique_id: string, extra_actions: object) => ({
      ...{ unique_id, name: { en: 'Shadow' }, form_type: 'shadow_form', shadow_parent_form_id: 'f1' },
      ...{ actions: {}, extra_actions },
    });
    const forms = [
      ...module!.forms,
      shadow('f2', { load_update_cases: [] }),
      shadow('f3', {
        load_update_cases: [{ case_type: 'contact', case_properties: { time_zone: '/data/zone' } }],
      }),
    ];
    put('app.json', JSON.stringify({ ...app, modules: [{ ...module, forms }] }));
    const { status, stderr } = await run('app.json');
    expect([status, stderr]).toEqual([1, '']);
    const others = (await found('app.json')).filter((line) => !line.startsWith('app.json#f1 '));
    expect(others).toEqual(['app.json#f3 time-zone-unknown']);
  });

  it.each([
    ['no app', '{"hello": 1}'],
    ['broken', '{"modules": ['],
    ['an app without the sources of its forms', JSON.stringify({ ...app, _attachments: {} })],
  ])('%s ends with 2', async (_name, text) => {
    put('app.json', text);
    const { status, stderr } = await run('app.json');
    expect(status).toBe(2);
    expect(stderr).toContain('app.json');
  });
});

describe('--actions', () => {
  it.each([
    ['as HQ posts them', ACTIONS],
    ['in a form’s entry of the app’s JSON', { case_type: 'person', actions: ACTIONS }],
  ])('reads HQ’s case actions beside a form, %s', async (_name, actions) => {
    put('form.xml', REGISTRATION);
    expect(await found('form.xml')).toEqual([]);
    put('actions.json', JSON.stringify(actions));
    const lines = await found('form.xml', '--actions', 'actions.json');
    expect(lines).toContain('form.xml phone-from-number');
    expect(lines).toContain('form.xml time-zone-unknown');
  });

  it('fixes the form behind them', async () => {
    put('form.xml', REGISTRATION);
    put('actions.json', JSON.stringify(ACTIONS));
    expect(await found('form.xml', '--actions', 'actions.json', '--fix')).not.toContain(
      'form.xml phone-from-number',
    );
  });

  it.each([
    ['no JSON', 'x'],
    ['a list', '[]'],
    ['no actions', '{"hello": 1}'],
  ])('%s ends with 2', async (_name, text) => {
    put('form.xml', REGISTRATION);
    put('actions.json', text);
    const { status, stderr } = await run('form.xml', '--actions', 'actions.json');
    expect(status).toBe(2);
    expect(stderr).toContain('actions.json');
  });

  it('goes with one form only', async () => {
    put('a.xml', REGISTRATION);
    put('b.xml', REGISTRATION);
    put('actions.json', JSON.stringify(ACTIONS));
    expect((await run('a.xml', 'b.xml', '--actions', 'actions.json')).status).toBe(2);
  });
});

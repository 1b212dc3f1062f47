import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../../src/form/create-form-model.ts';
import { applyEdits } from '../../../src/form/edits/apply-edits-xml.ts';
import type { Edit } from '../../../src/form/edits/edit.ts';
import type { FormSource } from '../../../src/form/source.ts';
import { readXForm } from '../../../src/form/xform/read-xform.ts';

const CONTACT = readFileSync(new URL('../data/contact.xml', import.meta.url), 'utf8');
const MAPPINGS = `\t<vellum:case_mappings>
\t\t\t<mapping property="name"><question question_path="/data/name" /></mapping>
\t\t\t<mapping property="contact_phone">
\t\t\t\t<question question_path="/data/phone" />
\t\t\t\t<question question_path="/data/phone_int" update_mode="edit" />
\t\t\t</mapping>
\t\t</vellum:case_mappings>
\t</h:head>`;
const MAPPED = CONTACT.replace('</h:head>', MAPPINGS);

function read(xml: string): FormSource {
  const result = readXForm(xml);
  if (!result.ok) throw new Error(result.problem.message);
  return result.source;
}

function apply(xml: string, ...edits: Edit[]): string {
  const result = applyEdits(xml, read(xml), edits);
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}

/** Lines that went away and that came. */
function diff(before: string, after: string): string[] {
  const old = before.split('\n');
  const now = after.split('\n');
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

const CASES: ReadonlyArray<readonly [string, string, Edit, readonly string[]]> = [
  [
    'replaces a validation condition and escapes it',
    CONTACT,
    { type: 'set-expression', path: '/data/phone', part: 'constraint', value: `. < 5 or #form/name = "a&b"` },
    [
      `- <bind vellum:nodeset="#form/phone" nodeset="/data/phone" type="xsd:string" constraint="string-length(.) &gt; 5" jr:constraintMsg="jr:itext('phone-constraintMsg')" />`,
      `+ <bind vellum:nodeset="#form/phone" nodeset="/data/phone" type="xsd:string" constraint=". &lt; 5 or /data/name = &quot;a&amp;b&quot;" jr:constraintMsg="jr:itext('phone-constraintMsg')" vellum:constraint=". &lt; 5 or #form/name = &quot;a&amp;b&quot;" />`,
    ],
  ],
  [
    'takes the twin out when both are the same',
    CONTACT,
    { type: 'set-expression', path: '/data/phone_verified', part: 'calculate', value: "'1'" },
    [
      `- <bind vellum:nodeset="#form/phone_verified" nodeset="/data/phone_verified" vellum:calculate="if(#form/phone != '', 1, '')" calculate="if(/data/phone != '', 1, '')" />`,
      `+ <bind vellum:nodeset="#form/phone_verified" nodeset="/data/phone_verified" calculate="'1'" />`,
    ],
  ],
  [
    'adds a default',
    CONTACT,
    { type: 'set-expression', path: '/data/email', part: 'default', value: '#case/email' },
    [
      `+ <setvalue event="xforms-ready" vellum:ref="#form/email" ref="/data/email" vellum:value="#case/email" value="instance('casedb')/cases/case[@case_id = instance('commcaresession')/session/data/case_id]/email" />`,
    ],
  ],
  [
    'writes a message in every language',
    CONTACT,
    { type: 'set-constraint-message', path: '/data/email', text: 'Like <name>@example.org' },
    [
      '- <bind vellum:nodeset="#form/email" nodeset="/data/email" type="xsd:string" />',
      `+ <bind vellum:nodeset="#form/email" nodeset="/data/email" type="xsd:string" jr:constraintMsg="jr:itext('email-constraintMsg')" />`,
      '+ <text id="email-constraintMsg"><value>Like &lt;name&gt;@example.org</value></text>',
      '+ <text id="email-constraintMsg"><value>Like &lt;name&gt;@example.org</value></text>',
    ],
  ],
  [
    'keeps a message of the designer',
    CONTACT,
    { type: 'set-constraint-message', path: '/data/phone', text: 'No' },
    [],
  ],
  [
    'replaces a message that no longer fits',
    CONTACT,
    { type: 'set-constraint-message', path: '/data/phone', text: 'Like <254…>', replaces: true },
    [
      '- <text id="phone-constraintMsg"><value>Too short</value></text>',
      '- <text id="phone-constraintMsg"><value>Too short</value></text>',
      '+ <text id="phone-constraintMsg"><value>Like &lt;254…&gt;</value></text>',
      '+ <text id="phone-constraintMsg"><value>Like &lt;254…&gt;</value></text>',
    ],
  ],
  [
    'turns an integer into a phone number',
    CONTACT,
    { type: 'set-question-kind', path: '/data/phone_int', kind: 'phone' },
    [
      '- <bind vellum:nodeset="#form/phone_int" nodeset="/data/phone_int" type="xsd:int" />',
      `- <input vellum:ref="#form/phone_int" ref="/data/phone_int"><label ref="jr:itext('phone_int-label')" /></input>`,
      '+ <bind vellum:nodeset="#form/phone_int" nodeset="/data/phone_int" type="xsd:string" />',
      `+ <input vellum:ref="#form/phone_int" ref="/data/phone_int" appearance="numeric"><label ref="jr:itext('phone_int-label')" /></input>`,
    ],
  ],
  [
    'turns a phone number into text',
    CONTACT,
    { type: 'set-question-kind', path: '/data/phone_numeric', kind: 'text' },
    [
      `- <input vellum:ref="#form/phone_numeric" ref="/data/phone_numeric" appearance="numeric"><label ref="jr:itext('phone_numeric-label')" /></input>`,
      `+ <input vellum:ref="#form/phone_numeric" ref="/data/phone_numeric"><label ref="jr:itext('phone_numeric-label')" /></input>`,
    ],
  ],
  [
    'changes a choice',
    CONTACT,
    { type: 'set-choice-value', path: '/data/language', from: 'klingon', to: 'sw' },
    [
      `- <item><label ref="jr:itext('language-xx-label')" /><value>klingon</value></item>`,
      `+ <item><label ref="jr:itext('language-xx-label')" /><value>sw</value></item>`,
    ],
  ],
  [
    'adds a choice with its label',
    CONTACT,
    { type: 'add-choice', path: '/data/language', value: 'sw', label: 'Swahili' },
    [
      '+ <text id="language-sw-label"><value>Swahili</value></text>',
      '+ <text id="language-sw-label"><value>Swahili</value></text>',
      `+ <item><label ref="jr:itext('language-sw-label')" /><value>sw</value></item>`,
    ],
  ],
  [
    'changes what a case block writes',
    CONTACT,
    {
      type: 'set-write-expression',
      action: '/data/save_upd',
      block: 'update',
      property: 'time_zone',
      value: '#form/tz',
    },
    [
      `- <bind nodeset="/data/save_upd/case/update/time_zone" calculate="'IST'" />`,
      `+ <bind nodeset="/data/save_upd/case/update/time_zone" calculate="/data/tz" vellum:calculate="#form/tz" />`,
    ],
  ],
  [
    'renames a property of a case block',
    CONTACT,
    { type: 'rename-write', action: '/data/save_new', block: 'update', property: 'time_zone', to: 'zone' },
    [
      `- <bind nodeset="/data/save_new/case/update/time_zone" calculate="'America/New_York'" />`,
      '+ <zone />',
      `+ <bind nodeset="/data/save_new/case/update/zone" calculate="'America/New_York'" />`,
    ],
  ],
  [
    'takes a property out of a case block',
    CONTACT,
    { type: 'remove-write', action: '/data/save_new', block: 'update', property: 'time_zone' },
    [`- <bind nodeset="/data/save_new/case/update/time_zone" calculate="'America/New_York'" />`],
  ],
  [
    'renames one of two mapped questions',
    MAPPED,
    {
      type: 'rename-write',
      action: 'case-mappings',
      block: 'update',
      property: 'contact_phone',
      to: 'contact_phone_number',
      source: '/data/phone',
    },
    [
      '- <question question_path="/data/phone" />',
      '+ <mapping property="contact_phone_number"><question question_path="/data/phone" update_mode="always" /></mapping>',
    ],
  ],
  [
    'renames a whole mapping',
    MAPPED,
    {
      type: 'rename-write',
      action: 'case-mappings',
      block: 'update',
      property: 'contact_phone',
      to: 'contact_phone_number',
    },
    ['- <mapping property="contact_phone">', '+ <mapping property="contact_phone_number">'],
  ],
  [
    'renames a mapping to another case',
    MAPPED.replaceAll('property="contact_phone"', 'property="parent/contact_phone"'),
    {
      type: 'rename-write',
      action: 'case-mappings',
      block: 'update',
      property: 'parent/contact_phone',
      to: 'parent/contact_phone_number',
    },
    ['- <mapping property="parent/contact_phone">', '+ <mapping property="parent/contact_phone_number">'],
  ],
  [
    'maps one question and no other',
    MAPPED,
    { type: 'map-question', property: 'contact_phone', path: '/data/phone_numeric' },
    [
      '- <question question_path="/data/phone" />',
      '- <question question_path="/data/phone_int" update_mode="edit" />',
      '+ <question question_path="/data/phone_numeric" update_mode="always" />',
    ],
  ],
  [
    'adds a hidden value',
    CONTACT,
    {
      type: 'add-hidden-value',
      after: '/data/grp/nested_phone',
      id: 'clean',
      calculate: "concat('+', #form/phone)",
    },
    [
      '+ <clean />',
      `+ <bind vellum:nodeset="#form/grp/clean" nodeset="/data/grp/clean" vellum:calculate="concat('+', #form/phone)" calculate="concat('+', /data/phone)" />`,
    ],
  ],
];

describe('applyEdits', () => {
  it.each(CASES)('%s', (_, xml, edit, expected) => {
    const once = apply(xml, edit);
    expect(diff(xml, once)).toEqual(expected);
    expect(apply(once, edit)).toBe(once);
    expect(read(once).root).toBe('/data');
  });

  it('does several at once like one after the other', () => {
    const edits = CASES.filter(([, xml]) => xml === CONTACT).map(([, , edit]) => edit);
    const allAtOnce = apply(CONTACT, ...edits);
    const oneByOne = edits.reduce((xml, edit) => apply(xml, edit), CONTACT);
    expect(createFormModel(read(allAtOnce)).writes.length).toBe(
      createFormModel(read(oneByOne)).writes.length,
    );
    expect(allAtOnce).toBe(oneByOne);
  });

  it('lets a later edit use what an earlier one made', () => {
    const xml = apply(
      CONTACT,
      { type: 'add-hidden-value', after: '/data/phone', id: 'clean', calculate: '#form/phone' },
      { type: 'set-expression', path: '/data/clean', part: 'calculate', value: "concat('+', #form/phone)" },
    );
    expect(createFormModel(read(xml)).question('/data/clean')?.calculate?.text).toBe(
      "concat('+', /data/phone)",
    );
  });

  it('keeps CRLF, prefixes and the order of everything else', () => {
    const xml = CONTACT.replace(/\n/g, '\r\n');
    const edited = apply(xml, {
      type: 'add-hidden-value',
      after: '/data/phone',
      id: 'clean',
      calculate: '1',
    });
    expect(edited.replace(/\r\n/g, '')).not.toContain('\n');
    expect(edited.split('\r\n')).toHaveLength(xml.split('\r\n').length + 2);
  });

  it.each<readonly [string, Edit]>([
    ['no question', { type: 'set-expression', path: '/data/nope', part: 'calculate', value: '1' }],
    ['no choice', { type: 'set-choice-value', path: '/data/language', from: 'nope', to: 'x' }],
    ['is no question id', { type: 'add-hidden-value', after: '/data/phone', id: 'a b', calculate: '1' }],
    ['already has', { type: 'add-hidden-value', after: '/data/phone', id: 'email', calculate: '1' }],
    ['no case mappings', { type: 'map-question', property: 'email', path: '/data/email' }],
    [
      'already writes',
      {
        type: 'rename-write',
        action: '/data/save_upd',
        block: 'update',
        property: 'time_zone',
        to: 'language_code',
      },
    ],
  ])('refuses with “%s” and writes nothing', (reason, edit) => {
    const result = applyEdits(CONTACT, read(CONTACT), [
      { type: 'set-expression', path: '/data/tz', part: 'calculate', value: "'UTC'" },
      edit,
    ]);
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });
});

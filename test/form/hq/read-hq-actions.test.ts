import { describe, expect, it } from 'vitest';
import { readApp, readArchive } from '../../../src/form/hq/read-app.ts';
import { readHqActions, withHqActions } from '../../../src/form/hq/read-hq-actions.ts';
import type { FormSource } from '../../../src/form/source.ts';

function summary(actions: unknown): string[] {
  return readHqActions(actions, 'person').actions.flatMap(({ id, caseType, creates, condition, writes }) =>
    writes.map(
      ({ property, index, block, source, condition: own }) =>
        `${id} ${caseType}${creates ? ' new' : ''} ${block} ${index ? `${index}/` : ''}${property} <- ${
          source.type === 'question' ? source.path : source.expression.text
        }${condition ? ` if ${condition.text}` : ''}${own ? ` when ${own.text}` : ''}`,
    ),
  );
}

const ALWAYS = { type: 'always' };
const Q = (question_path: string) => ({ question_path, update_mode: 'always' });

describe('readHqActions', () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    [
      'very old: plain paths',
      { update_case: { condition: ALWAYS, update: { time_zone: '/data/tz' } } },
      ['update_case person update time_zone <- /data/tz'],
    ],
    [
      'stored: update and conflicts of one property',
      {
        update_case: {
          condition: ALWAYS,
          update: { time_zone: Q('/data/a') },
          conflicts: { time_zone: [Q('/data/a'), Q('/data/b')] },
        },
      },
      ['update_case person update time_zone <- /data/a', 'update_case person update time_zone <- /data/b'],
    ],
    [
      'newest: registration with a condition',
      {
        open_case: {
          condition: { type: 'if', question: '/data/ok', answer: 'yes', operator: '=' },
          name_update_multi: [Q('/data/name')],
        },
        update_case: { update_multi: { 'parent/contact_phone_number': [Q('/data/p')] }, condition: ALWAYS },
      },
      [
        "update_case person new create name <- /data/name if /data/ok = 'yes'",
        "update_case person new update parent/contact_phone_number <- /data/p if /data/ok = 'yes'",
      ],
    ],
    [
      'conditions: selected, true, never',
      {
        update_case: {
          update: { a: '/data/a' },
          condition: { type: 'if', question: '/data/m', answer: "it's", operator: 'selected' },
        },
        usercase_update: {
          update: { email: Q('/data/e') },
          condition: { type: 'if', question: '/data/t', operator: 'boolean_true' },
        },
        subcases: [{ case_type: 'x', condition: { type: 'never' }, case_properties: { b: Q('/data/b') } }],
      },
      [
        'update_case person update a <- /data/a when selected(/data/m, "it\'s")',
        'usercase_update commcare-user update email <- /data/e when /data/t',
      ],
    ],
    [
      'subcases',
      {
        open_case: { condition: { type: 'never' }, name_update: Q('/data/n') },
        subcases: [
          { case_type: 'child', condition: ALWAYS, name_update: Q('/data/r/n'), repeat_context: '/data/r' },
          { case_type: 'old', condition: ALWAYS, case_name: '/data/o', case_properties: { c: '/data/c' } },
        ],
      },
      [
        'subcases[0] child new create name <- /data/r/n',
        'subcases[1] old new create name <- /data/o',
        'subcases[1] old new update c <- /data/c',
      ],
    ],
    [
      'advanced',
      {
        load_update_cases: [
          { case_type: 'mother', case_properties: { language_code: Q('/data/l') } },
          { auto_select: { mode: 'usercase' }, case_type: '', case_properties: { time_zone: Q('/data/z') } },
        ],
        open_cases: [
          {
            case_type: 'visit',
            name_path: '/data/v',
            open_condition: ALWAYS,
            case_properties: { d: Q('/data/d') },
          },
        ],
      },
      [
        'load_update_cases[0] mother update language_code <- /data/l',
        'load_update_cases[1] commcare-user update time_zone <- /data/z',
        'open_cases[0] visit new create name <- /data/v',
        'open_cases[0] visit new update d <- /data/d',
      ],
    ],
    ['anything else', { update_case: [1], subcases: 'x', open_cases: [null, 7] }, []],
    ['null', null, []],
  ])('%s', (_, actions, expected) => {
    expect(summary(actions)).toEqual(expected);
  });

  it('puts them beside the form instead of its mappings, with what HQ loads', () => {
    const question = {
      kind: 'text',
      dataType: '',
      appearance: '',
      labels: {},
      choices: [],
      repeat: null,
    } as const;
    const source: FormSource = {
      root: '/data',
      title: '',
      xmlns: '',
      languages: [],
      defaultLanguage: null,
      questions: [
        { ...question, path: '/data/q' },
        { ...question, path: '/data/own', defaultValue: { text: '1' } },
      ],
      caseActions: [
        {
          id: 'case-mappings',
          origin: 'case-mappings',
          path: null,
          caseType: null,
          caseId: null,
          creates: false,
          repeat: null,
          writes: [],
        },
      ],
      instances: [],
    };
    const hq = readHqActions(
      {
        case_preload: { preload: { '/data/q': 'parent/phone', '/data/own': 'x' } },
        update_case: { update: { email: '/data/q' } },
      },
      'person',
    );
    const merged = withHqActions(source, hq);
    expect(merged.caseActions.map(({ id }) => id)).toEqual(['update_case']);
    expect(merged.questions.map(({ defaultValue }) => defaultValue?.text)).toEqual([
      '#case/parent/phone',
      '1',
    ]);
  });
});

describe('readApp', () => {
  it('gives each form its XML, its name and its actions', () => {
    const result = readApp({
      name: 'App',
      langs: ['fra', 'en'],
      _attachments: { 'abc.xml': '<html/>' },
      modules: [
        {
          name: { en: 'People' },
          case_type: 'person',
          forms: [
            {
              unique_id: 'abc',
              name: { en: 'Register', fra: 'Inscrire' },
              actions: { update_case: { update: { email: '/data/e' } } },
            },
            { unique_id: 'def', name: {} },
          ],
        },
      ],
    });
    expect(result).toMatchObject({
      ok: true,
      app: {
        languages: ['fra', 'en'],
        forms: [
          { id: 'abc', name: 'People > Inscrire', xml: '<html/>', hq: { actions: [{ caseType: 'person' }] } },
          { id: 'def', name: 'People', xml: null },
        ],
      },
    });
  });

  it.each([[null], [[]], [{ modules: [] }], [{ modules: [{ forms: 3 }] }], ['x']])('refuses %j', (json) => {
    expect(readApp(json)).toMatchObject({ ok: false, why: { id: 'noApp', args: [] } });
  });
});

describe('readArchive', () => {
  it('lists forms in the order of the app, and its languages', () => {
    const files = new Map(
      [
        'modules-10/forms-0.xml',
        'modules-2/forms-10.xml',
        'modules-2/forms-9.xml',
        'suite.xml',
        'fra/app_strings.txt',
        'default/app_strings.txt',
      ].map((path) => [path, path]),
    );
    const result = readArchive(files);
    expect(result.ok && result.app.forms.map(({ id, xml }) => [id, xml])).toEqual([
      ['modules-2/forms-9.xml', 'modules-2/forms-9.xml'],
      ['modules-2/forms-10.xml', 'modules-2/forms-10.xml'],
      ['modules-10/forms-0.xml', 'modules-10/forms-0.xml'],
    ]);
    expect(result.ok && result.app.languages).toEqual(['fra']);
  });

  it('refuses an archive without forms', () => {
    expect(readArchive(new Map([['suite.xml', '']]))).toMatchObject({ ok: false });
  });
});

import { describe, expect, it } from 'vitest';
import { createMirror } from '../../../src/builders/vellum/mirror.ts';
import type { RawHead, RawMug } from '../../../src/builders/vellum/protocol.ts';
import type { FormSource } from '../../../src/form/source.ts';

const HEAD: RawHead = {
  root: '/data',
  title: 'Contact',
  xmlns: 'http://example.org/form',
  languages: ['en'],
  defaultLanguage: 'en',
  instances: [],
  mappings: null,
  registration: null,
  caseIds: [],
};

function mug(path: string, fields: Partial<RawMug> = {}): RawMug {
  return { id: `id:${path}`, type: 'Text', path, repeat: null, ...fields };
}

function formOf(mugs: readonly RawMug[], head: Partial<RawHead> = {}): FormSource {
  const mirror = createMirror();
  const order = mugs.map(({ id }) => id);
  mirror.take({ kind: 'form', head: { ...HEAD, ...head }, order, mugs: [...mugs], done: true });
  const form = mirror.form();
  if (!form) throw new Error('no form');
  return form;
}

describe("Vellum's questions as questions", () => {
  it.each([
    ['Text', '', 'text'],
    ['Text', 'w1 numeric', 'phone'],
    ['PhoneNumber', 'numeric', 'phone'],
    ['Int', '', 'int'],
    ['Long', '', 'long'],
    ['Double', '', 'decimal'],
    ['Select', 'minimal', 'select'],
    ['MSelect', '', 'multi-select'],
    ['SelectDynamic', '', 'lookup'],
    ['MSelectDynamic', '', 'multi-lookup'],
    ['DataBindOnly', '', 'hidden'],
    ['Trigger', 'minimal', 'label'],
    ['FieldList', 'field-list', 'group'],
    ['Repeat', '', 'repeat'],
    ['Signature', 'signature', 'media'],
    ['SaveToCase', '', 'other'],
    ['ConnectLearnModule', '', 'other'],
    ['__proto__', '', 'other'],
  ])('%s with appearance "%s" is %s', (type, appearance, kind) => {
    expect(formOf([mug('/data/q', { type, appearance })]).questions[0]?.kind).toBe(kind);
  });

  it('have the labels that people read, and not the XML that Vellum holds', () => {
    const label = 'Phone of <output value="if(#form/n &gt; 1, \'>\', #form/name)" /> &amp; &lt;b&gt; **now**';
    const form = formOf([
      mug('/data/q', {
        type: 'Select',
        labels: [['en', label]],
        messages: [['en', 'Less &lt; than']],
        choices: [{ id: 'c', value: 'a', labels: [['en', 'A<output value="#form/a"></output>']] }],
      }),
    ]);
    expect(form.questions[0]).toMatchObject({
      labels: { en: 'Phone of … & <b> **now**' },
      // Put back as it stood.
      constraintMessages: { en: 'Less &lt; than' },
      choices: [{ labels: { en: 'A…' } }],
    });
  });

  it('carry everything that rules look at', () => {
    const form = formOf([
      mug('/data/q', {
        type: 'Select',
        dataType: '',
        calculate: 'a',
        constraint: 'b',
        relevant: 'c',
        required: 'true()',
        default: 'd',
        value: 'x',
        labels: [['en', 'Language']],
        messages: [['en', 'No']],
        choices: [{ id: 'c', value: 'en', labels: [['en', 'English']] }],
        repeat: '/data/r',
        locked: true,
      }),
    ]);
    expect(form.questions[0]).toEqual({
      path: '/data/q',
      kind: 'select',
      dataType: '',
      appearance: '',
      labels: { en: 'Language' },
      choices: [{ value: 'en', labels: { en: 'English' } }],
      itemset: undefined,
      calculate: { text: 'a' },
      constraint: { text: 'b' },
      constraintMessages: { en: 'No' },
      relevant: { text: 'c' },
      required: { text: 'true()' },
      defaultValue: { text: 'd' },
      initialValue: 'x',
      repeat: '/data/r',
      locked: true,
    });
  });

  it('keep an expression that does not parse as its designer wrote it', () => {
    const form = formOf([mug('/data/q', { calculate: "#invalid/xpath concat('+91', `#form/phone`" })]);
    expect(form.questions[0]?.calculate?.text).toBe("concat('+91', #form/phone");
  });

  it.each([
    ['hin', 'hin'],
    ['_ids', null],
    [undefined, undefined],
  ])('are named in the language that the tree shows: %s', (shown, language) => {
    expect(formOf([], { shownLanguage: shown }).shownLanguage).toBe(language);
  });

  it('survive a language called like a property of every object', () => {
    const form = formOf([mug('/data/q', { labels: [['__proto__', 'x']] })]);
    expect(Object.keys(form.questions[0]?.labels ?? {})).toEqual(['__proto__']);
  });
});

describe("Vellum's case actions", () => {
  const save = { creates: false, updates: false, createCards: [], updateCards: [] };

  it('of a creating action write the update block, too', () => {
    const form = formOf([
      mug('/data/s', {
        type: 'SaveToCase',
        repeat: '/data/r',
        save: {
          ...save,
          creates: true,
          caseType: 'contact',
          caseId: 'uuid()',
          condition: '1 = 1',
          caseName: '/data/name',
          createCards: [
            ['contact_phone_number', '/data/phone', "/data/phone != ''"],
            ['time_zone', '', ''],
            ['', '', ''],
          ],
          updateCards: [['not_used', '1', '']],
        },
      }),
    ]);
    expect(form.caseActions).toMatchObject([
      {
        id: '/data/s',
        origin: 'save-to-case',
        path: '/data/s',
        caseType: 'contact',
        caseId: { text: 'uuid()' },
        creates: true,
        repeat: '/data/r',
        condition: { text: '1 = 1' },
        writes: [
          { property: 'case_type', block: 'create', source: { expression: { text: "'contact'" } } },
          { property: 'case_name', block: 'create', path: '/data/s/case/create/case_name' },
          {
            property: 'contact_phone_number',
            block: 'update',
            condition: { text: "/data/phone != ''" },
            path: '/data/s/case/update/contact_phone_number',
          },
          { property: 'time_zone', source: { expression: { text: "''" } } },
        ],
      },
    ]);
    expect(form.caseActions[0]?.writes).toHaveLength(4);
  });

  it('written by hand are found among the hidden values', () => {
    const hidden = (path: string, fields: Partial<RawMug> = {}) =>
      mug(path, { type: 'DataBindOnly', ...fields });
    const form = formOf(
      [
        mug('/data/phone'),
        hidden('/data/x', { relevant: 'a' }),
        hidden('/data/x/case', { relevant: 'b' }),
        hidden('/data/x/case/create'),
        hidden('/data/x/case/create/case_type', { calculate: "'contact'" }),
        hidden('/data/x/case/update'),
        hidden('/data/x/case/update/time_zone', { value: 'Asia/Kolkata', relevant: 'c' }),
      ],
      { caseIds: [['/data/x/case/@case_id', 'uuid()']] },
    );
    expect(form.questions.map(({ path, kind }) => [path, kind])).toEqual([
      ['/data/phone', 'text'],
      ['/data/x', 'group'],
    ]);
    expect(form.caseActions).toMatchObject([
      {
        id: '/data/x',
        origin: 'case-block',
        caseType: 'contact',
        caseId: { text: 'uuid()' },
        creates: true,
        condition: { text: '(a) and (b)' },
        writes: [
          { property: 'case_type', block: 'create' },
          {
            property: 'time_zone',
            source: { expression: { text: "'Asia/Kolkata'" } },
            condition: { text: 'c' },
            path: '/data/x/case/update/time_zone',
          },
        ],
      },
    ]);
  });

  it.each([
    [true, ['contact_phone_number'], true],
    [false, ['name'], false],
    [null, ['name'], true],
    [null, ['contact_phone_number'], false],
  ])('of mappings create a case as HQ says (%s, mapped: %s): %s', (registration, names, creates) => {
    const mappings = names.map((name): [string, string[]] => [name, ['/data/q']]);
    expect(formOf([mug('/data/q')], { mappings, registration }).caseActions[0]?.creates).toBe(creates);
  });

  it('of mappings name the index', () => {
    const form = formOf([mug('/data/q')], { mappings: [['parent/time_zone', ['/data/q', '/data/other']]] });
    expect(form.caseActions[0]?.writes).toMatchObject([
      { property: 'time_zone', index: 'parent', source: { type: 'question', path: '/data/q' } },
      { property: 'time_zone', index: 'parent', source: { type: 'question', path: '/data/other' } },
    ]);
  });
});

describe('the mirror', () => {
  const A = mug('/data/a');
  const B = mug('/data/b');
  const filled = () => {
    const mirror = createMirror();
    mirror.take({ kind: 'form', head: HEAD, order: [A.id, B.id], mugs: [A, B], done: true });
    return mirror;
  };

  it('shows a form only when it is whole', () => {
    const mirror = createMirror();
    expect(mirror.take({ kind: 'form', mugs: [A], done: false })).toBe(false);
    expect(mirror.form()).toBeNull();
    expect(mirror.take({ kind: 'form', head: HEAD, order: [A.id, B.id], mugs: [B], done: true })).toBe(true);
    expect(mirror.form()?.questions.map(({ path }) => path)).toEqual(['/data/a', '/data/b']);
  });

  it('keeps showing the last whole form while a new one comes', () => {
    const mirror = filled();
    mirror.take({ kind: 'form', mugs: [{ ...A, calculate: '1' }], done: false });
    expect(mirror.form()?.questions[0]?.calculate).toBeUndefined();
    mirror.take({ kind: 'form', mugs: [], done: true });
    expect(mirror.form()?.questions[0]?.calculate).toEqual({ text: '1' });
  });

  it('keeps what did not change', () => {
    const mirror = filled();
    const before = mirror.form();
    expect(mirror.take({ kind: 'form', mugs: [], done: true })).toBe(false);
    expect(mirror.form()).toBe(before);
    mirror.take({ kind: 'form', mugs: [{ ...B, calculate: '1' }], done: true });
    expect(mirror.form()?.questions[0]).toBe(before?.questions[0]);
    expect(mirror.form()?.questions[1]).not.toBe(before?.questions[1]);
  });

  it('forgets what is no longer in the order', () => {
    const mirror = filled();
    mirror.take({ kind: 'form', order: [B.id], mugs: [], done: true });
    expect(mirror.form()?.questions.map(({ path }) => path)).toEqual(['/data/b']);
    expect(mirror.mug('/data/a')).toBeUndefined();
  });

  it('knows questions again that Edit Source has renamed or moved, although all have new ids', () => {
    const mirror = createMirror();
    const load = (mugs: readonly RawMug[], loading: number): ReadonlyMap<string, string> => {
      const all = mugs.map((one) => ({ ...one, id: `${one.path}#${loading}` }));
      mirror.take({ kind: 'form', head: HEAD, order: all.map(({ id }) => id), mugs: all, done: true });
      return mirror.paths();
    };
    const zone = { type: 'DataBindOnly', calculate: "'IST'" };
    const pick = (id: string) => ({ type: 'Select', choices: [{ id, value: 'en', labels: [] }] });
    const blank = [mug('/data/a'), mug('/data/b')];
    load([mug('/data/tz', zone), mug('/data/language', pick('1')), ...blank], 1);
    load([mug('/data/zone', zone), mug('/data/language', pick('2')), ...blank], 2);
    const paths = load([mug('/data/zone', zone), mug('/data/group/lang', pick('3')), ...blank], 3);
    expect(paths.get('/data/tz#1')).toBe('/data/zone');
    expect(paths.get('/data/language#1')).toBe('/data/group/lang');
    expect(paths.get('/data/a#1')).toBe('/data/a');
    // Two that are alike cannot be told apart, and another value is another matter.
    const others = load(
      [mug('/data/zone', { ...zone, calculate: "'UTC'" }), mug('/data/c'), mug('/data/d')],
      4,
    );
    expect(others.get('/data/tz#1')).toBe('/data/zone');
    expect(others.get('/data/c#4')).toBe('/data/c');
  });

  it('is empty without a form, and fills again', () => {
    const mirror = filled();
    expect(mirror.take({ kind: 'no-form', failed: false })).toBe(true);
    expect(mirror.form()).toBeNull();
    expect(mirror.take({ kind: 'no-form', failed: false })).toBe(false);
    mirror.take({ kind: 'form', head: HEAD, order: [A.id], mugs: [A], done: true });
    expect(mirror.form()?.questions).toHaveLength(1);
  });

  it('does not care for an order that names unknown questions', () => {
    const mirror = filled();
    mirror.take({ kind: 'form', order: ['nobody', B.id], mugs: [], done: true });
    expect(mirror.form()?.questions.map(({ path }) => path)).toEqual(['/data/b']);
  });
});

import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/builders/vellum/page/edits.ts';
import type { Edit } from '../../../src/form/edits/edit.ts';
import {
  contactForm,
  createFakeVellum,
  type FakeMug,
  type FakeVellum,
  type MugSpec,
} from './support/fake-vellum.ts';

function setUp(prepare: (fake: FakeVellum) => void = () => {}) {
  const fake = createFakeVellum(contactForm());
  prepare(fake);
  return { fake, apply: (...edits: Edit[]) => applyEdits(fake.vellum, edits) };
}

const WRITE = { action: '/data/save', block: 'update' } as const;

describe('edits of a question', () => {
  it.each([
    ['calculate', '/data/tz', 'calculateAttr'],
    ['constraint', '/data/phone', 'constraintAttr'],
    ['relevant', '/data/phone', 'relevantAttr'],
    ['default', '/data/phone', 'defaultValue'],
  ] as const)('set its %s', (part, path, attr) => {
    const { fake, apply } = setUp();
    expect(apply({ type: 'set-expression', path, part, value: '#form/name' })).toBe('ok');
    expect(fake.form.mug(path).values[attr]).toBe('#form/name');
    expect(fake.button.state).toBe('save');
  });

  it('go through the field when it is on the screen, so that Ctrl+Z works', () => {
    const { fake, apply } = setUp();
    const [field] = fake.show(fake.form.mug('/data/phone'), 'constraintAttr');
    apply({ type: 'set-expression', path: '/data/phone', part: 'constraint', value: '. != 1' });
    expect(field?.changes).toEqual(['. != 1']);
    expect(fake.refreshed).toBe(0);
  });

  it('show a field again that was not there before', () => {
    const { fake, apply } = setUp();
    fake.show(fake.form.mug('/data/phone'), 'constraintAttr');
    apply({ type: 'set-expression', path: '/data/phone', part: 'calculate', value: '1' });
    expect(fake.refreshed).toBe(1);
  });

  it('do not write into the field of another question', () => {
    const { fake, apply } = setUp();
    const [field] = fake.show(fake.form.mug('/data/name'), 'constraintAttr');
    apply({ type: 'set-expression', path: '/data/phone', part: 'constraint', value: '. != 1' });
    expect(field?.changes).toEqual([]);
    expect(fake.form.mug('/data/phone').values.constraintAttr).toBe('. != 1');
  });

  it('give a message to the languages that have none', () => {
    const { fake, apply } = setUp();
    apply({ type: 'set-constraint-message', path: '/data/phone', text: 'Digits only' });
    const { texts } = fake.form.mug('/data/phone').values.constraintMsgItext as {
      texts: Record<string, string>;
    };
    expect(texts).toEqual({ en: 'Too short', hin: 'Digits only' });
    expect(fake.button.state).toBe('save');
  });

  it('give it to all languages where the old one no longer fits', () => {
    const { fake, apply } = setUp();
    apply({ type: 'set-constraint-message', path: '/data/phone', text: 'Digits only', replaces: true });
    const { texts } = fake.form.mug('/data/phone').values.constraintMsgItext as {
      texts: Record<string, string>;
    };
    expect(texts).toEqual({ en: 'Digits only', hin: 'Digits only' });
  });

  it('change its kind', () => {
    const { fake, apply } = setUp();
    expect(apply({ type: 'set-question-kind', path: '/data/phone', kind: 'phone' })).toBe('ok');
    expect(fake.form.mug('/data/phone').__className).toBe('PhoneNumber');
  });

  it('change and add choices', () => {
    const { fake, apply } = setUp();
    expect(
      apply(
        { type: 'set-choice-value', path: '/data/language', from: 'klingon', to: 'hin' },
        { type: 'add-choice', path: '/data/language', value: 'fra', label: 'French' },
      ),
    ).toBe('ok');
    const choices = fake.form.mug('/data/language').children;
    expect(choices.map((choice) => choice.values.nodeID)).toEqual(['en', 'hin', 'fra']);
    expect(choices[2]?.values.labelItext).toMatchObject({ texts: { en: 'French', hin: 'French' } });
  });

  it('add a hidden value and map it in one go', () => {
    const { fake, apply } = setUp();
    expect(
      apply(
        {
          type: 'add-hidden-value',
          after: '/data/phone',
          id: 'full',
          calculate: "concat('91', #form/phone)",
        },
        { type: 'map-question', property: 'contact_phone_number', path: '/data/full' },
      ),
    ).toBe('ok');
    expect(fake.form.roots.map((mug) => mug.values.nodeID)).toEqual([
      'name',
      'phone',
      'full',
      'tz',
      'language',
      'save',
    ]);
    expect(fake.form.mappings).toEqual({ contact_phone_number: [{ question_path: '/data/full' }] });
  });
});

describe('edits that add questions', () => {
  const CONSENT: readonly Edit[] = [
    {
      type: 'add-question',
      id: 'consent',
      kind: 'select',
      label: 'May we send you messages?',
      labels: { hin: 'क्या हम संदेश भेजें?' },
      required: true,
    },
    { type: 'add-choice', path: '/data/consent', value: 'yes', label: 'Yes', labels: { hin: 'हाँ' } },
    { type: 'add-choice', path: '/data/consent', value: 'no', label: 'No' },
    { type: 'add-hidden-value', after: '/data/consent', id: 'agreed', calculate: '1' },
    { type: 'map-question', property: 'contact_phone_number_is_verified', path: '/data/agreed' },
  ];

  it('fill an empty form, each language with its own text, with what is only just there', () => {
    const fake = createFakeVellum([]);
    expect(applyEdits(fake.vellum, CONSENT)).toBe('ok');
    const [question, hidden] = fake.form.roots;
    expect(fake.form.roots.map(({ __className, values }) => [__className, values.nodeID])).toEqual([
      ['Select', 'consent'],
      ['DataBindOnly', 'agreed'],
    ]);
    expect(question?.values).toMatchObject({
      requiredAttr: true,
      labelItext: { texts: { en: 'May we send you messages?', hin: 'क्या हम संदेश भेजें?' } },
    });
    expect(question?.children.map(({ values }) => [values.nodeID, values.labelItext])).toMatchObject([
      ['yes', { texts: { en: 'Yes', hin: 'हाँ' } }],
      ['no', { texts: { en: 'No', hin: 'No' } }],
    ]);
    expect(fake.form.mappings).toEqual({
      contact_phone_number_is_verified: [{ question_path: hidden?.absolutePath }],
    });
  });

  it('go after the question that they name, and not into a form that has the name', () => {
    const { fake, apply } = setUp();
    const question = { type: 'add-question', kind: 'phone', label: 'Phone' } as const;
    expect(apply({ ...question, after: '/data/name', id: 'mobile' })).toBe('ok');
    expect(fake.form.roots.map(({ values }) => values.nodeID).slice(0, 3)).toEqual([
      'name',
      'mobile',
      'phone',
    ]);
    expect(fake.form.mug('/data/mobile').__className).toBe('PhoneNumber');
    expect(apply({ ...question, after: '/data/name', id: 'tz' })).toBe('failed');
    expect(apply({ ...question, after: '/data/nobody', id: 'other' })).toBe('gone');
  });

  it('are taken back, all of them, when the form builder breaks off', () => {
    const fake = createFakeVellum([]);
    const { addQuestion } = fake.vellum;
    fake.vellum.addQuestion = (type, position, beside) =>
      type === 'DataBindOnly' ? undefined : addQuestion?.(type, position, beside);
    expect(applyEdits(fake.vellum, CONSENT)).toBe('failed');
    expect(fake.form.roots).toEqual([]);
  });
});

describe('edits of an Advanced Case Action', () => {
  const cards = (fake: FakeVellum) =>
    fake.form.mug('/data/save').values.createProperty as Record<string, object>;

  it('set the value of a card in a new object, also where Vellum moved the update block', () => {
    const { fake, apply } = setUp();
    const before = cards(fake);
    expect(
      apply({ ...WRITE, type: 'set-write-expression', property: 'time_zone', value: "'Asia/Kolkata'" }),
    ).toBe('ok');
    expect(cards(fake)).not.toBe(before);
    expect(cards(fake).time_zone).toEqual({ calculate: "'Asia/Kolkata'", relevant: '1 = 1' });
    expect(fake.button.state).toBe('save');
  });

  it('rename a card where it stands', () => {
    const { fake, apply } = setUp();
    apply({ ...WRITE, type: 'rename-write', property: 'contact_phone_number', to: 'phone_2' });
    expect(Object.keys(cards(fake))).toEqual(['phone_2', 'time_zone', '']);
  });

  it('remove a card', () => {
    const { fake, apply } = setUp();
    apply({ ...WRITE, type: 'remove-write', property: 'time_zone' });
    expect(Object.keys(cards(fake))).toEqual(['contact_phone_number', '']);
  });

  it('set the name of the case', () => {
    const { fake, apply } = setUp();
    const edit = {
      type: 'set-write-expression',
      action: '/data/save',
      block: 'create',
      value: '#form/phone',
    } as const;
    expect(apply({ ...edit, property: 'case_name' })).toBe('ok');
    expect(fake.form.mug('/data/save').values.caseName).toBe('#form/phone');
  });
});

describe('edits of a case block written by hand', () => {
  const block = (fake: FakeVellum) => {
    const node = (id: string, children: { type: string; id: string }[] = []) => ({
      type: 'DataBindOnly',
      id,
      children,
    });
    fake.form.insert(node('x', [node('case', [node('update', [node('time_zone')])])]), 0);
  };

  it('set, rename and remove its nodes', () => {
    const { fake, apply } = setUp(block);
    const edit = { action: '/data/x', block: 'update', property: 'time_zone' } as const;
    expect(apply({ ...edit, type: 'set-write-expression', value: "'Asia/Dhaka'" })).toBe('ok');
    expect(fake.form.mug('/data/x/case/update/time_zone').values.calculateAttr).toBe("'Asia/Dhaka'");
    expect(apply({ ...edit, type: 'rename-write', to: 'zone' })).toBe('ok');
    expect(fake.form.getMugByPath('/data/x/case/update/zone')).not.toBeNull();
    expect(apply({ ...edit, type: 'remove-write' })).toBe('gone');
  });
});

describe('edits of mappings', () => {
  const mapped = (fake: FakeVellum) => {
    fake.form.mug('/data/phone').p.caseProperty = 'contact_phone';
    fake.form.mug('/data/name').p.caseProperty = 'contact_phone';
  };
  const edit = { action: 'case-mappings', block: 'update', property: 'contact_phone' } as const;

  it('rename the mapping of one question', () => {
    const { fake, apply } = setUp(mapped);
    expect(apply({ ...edit, type: 'rename-write', to: 'contact_phone_number', source: '/data/phone' })).toBe(
      'ok',
    );
    expect(fake.form.mappings).toEqual({
      contact_phone: [{ question_path: '/data/name' }],
      contact_phone_number: [{ question_path: '/data/phone' }],
    });
  });

  it('remove the mappings of all', () => {
    const { fake, apply } = setUp(mapped);
    expect(apply({ ...edit, type: 'remove-write' })).toBe('ok');
    expect(fake.form.mappings).toEqual({});
  });

  it('leave one question for a property', () => {
    const { fake, apply } = setUp(mapped);
    expect(apply({ type: 'map-question', property: 'contact_phone', path: '/data/tz' })).toBe('ok');
    expect(fake.form.mappings).toEqual({ contact_phone: [{ question_path: '/data/tz' }] });
  });

  it('rename on the case of an index', () => {
    const { fake, apply } = setUp(({ form }) => {
      form.mug('/data/phone').p.caseProperty = 'parent/contact_phone';
    });
    expect(apply({ ...edit, type: 'rename-write', to: 'contact_phone_number' })).toBe('ok');
    expect(fake.form.mappings).toEqual({ 'parent/contact_phone_number': [{ question_path: '/data/phone' }] });
  });
});

describe('edits that are refused', () => {
  const expression = (path: string, part: 'calculate' | 'constraint' = 'constraint'): Edit => ({
    type: 'set-expression',
    path,
    part,
    value: '1',
  });

  it.each([
    ['gone', expression('/data/nowhere')],
    ['unsupported', expression('/data/tz')],
    ['unsupported', { type: 'set-question-kind', path: '/data/tz', kind: 'text' }],
    ['unsupported', { type: 'set-question-kind', path: '/data/language', kind: 'text' }],
    ['unsupported', { type: 'add-choice', path: '/data/phone', value: 'a', label: 'A' }],
    ['failed', { type: 'add-choice', path: '/data/language', value: 'en', label: 'English' }],
    ['gone', { type: 'set-choice-value', path: '/data/language', from: 'fra', to: 'hin' }],
    ['failed', { type: 'set-choice-value', path: '/data/language', from: 'klingon', to: 'en' }],
    ['failed', { type: 'add-hidden-value', after: '/data/phone', id: 'tz', calculate: '1' }],
    ['gone', { ...WRITE, type: 'remove-write', property: 'language_code' }],
    ['failed', { ...WRITE, type: 'rename-write', property: 'contact_phone_number', to: 'time_zone' }],
    ['gone', { type: 'remove-write', action: 'case-mappings', block: 'update', property: 'nothing' }],
    [
      'unsupported',
      { type: 'set-write-expression', action: 'case-mappings', block: 'update', property: 'a', value: '1' },
    ],
    ['unsupported', { type: 'something-new' } as unknown as Edit],
  ] as [string, Edit][])('are %s: %o', (reason, edit) => {
    const { fake, apply } = setUp();
    expect(apply(edit)).toBe(reason);
    expect(fake.button.state).toBe('saved');
  });

  it('because the question is locked', () => {
    const { fake, apply } = setUp(({ locked }) => locked.add('/data/phone'));
    expect(apply(expression('/data/phone'))).toBe('locked');
    fake.form.mug('/data/tz').values.locked = true;
    expect(apply(expression('/data/tz', 'calculate'))).toBe('locked');
  });

  it('because the action is locked', () => {
    const { apply } = setUp(({ locked }) => locked.add('/data/save'));
    expect(apply({ ...WRITE, type: 'remove-write', property: 'time_zone' })).toBe('locked');
  });

  it('because the question is saved in several properties, which only the Manage Case page may change', () => {
    const { fake, apply } = setUp(({ form }) => {
      form.mug('/data/phone').p.caseProperty = 'a';
      form.mappings.b = [{ question_path: '/data/phone' }];
    });
    expect(apply({ type: 'remove-write', action: 'case-mappings', block: 'update', property: 'a' })).toBe(
      'unsupported',
    );
    expect(Object.keys(fake.form.mappings)).toEqual(['a', 'b']);
  });

  it('because the question is in a repeat, where Vellum has no case property', () => {
    const { apply } = setUp(({ form }) => {
      form.insert({ type: 'Repeat', id: 'rep', children: [{ type: 'Text', id: 'phone' }] }, 0);
    });
    expect(apply({ type: 'map-question', property: 'a', path: '/data/rep/phone' })).toBe('unsupported');
  });

  it('because the page has no Case Management', () => {
    const fake = createFakeVellum(contactForm(), { mapped: false });
    expect(applyEdits(fake.vellum, [{ type: 'map-question', property: 'a', path: '/data/phone' }])).toBe(
      'unsupported',
    );
  });

  it('because the expression editor holds unsaved words', () => {
    const { fake, apply } = setUp();
    Object.assign(fake.vellum.data.core, { hasXPathEditorChanged: true });
    expect(apply(expression('/data/phone'))).toBe('failed');
  });

  it('all of them when one is', () => {
    const { fake, apply } = setUp();
    expect(apply(expression('/data/phone'), expression('/data/nowhere'))).toBe('gone');
    expect(fake.form.mug('/data/phone').values.constraintAttr).toBe('string-length(.) > 5');
  });
});

describe('a list of edits in the middle of which Vellum breaks off', () => {
  const hand = (id: string, children: MugSpec[] = []): MugSpec => ({ type: 'DataBindOnly', id, children });
  const fails: Edit = { type: 'set-expression', path: '/data/name', part: 'relevant', value: '1' };
  const mapping = { action: 'case-mappings', block: 'update', property: 'contact_phone' } as const;
  const node = { action: '/data/x', block: 'update', property: 'time_zone' } as const;

  /** Everything that a save would write. */
  const stateOf = ({ form }: FakeVellum) =>
    JSON.stringify(
      [
        form.mappings,
        form.getMugList().map(({ values, __className, absolutePath }) => ({
          path: absolutePath,
          type: __className,
          values: Object.entries(values)
            .filter(([, value]) => value !== null)
            .sort(([a], [b]) => a.localeCompare(b)),
        })),
      ],
      // To Vellum an empty text is none.
      (_, value) => (value === '' ? undefined : value),
    );

  it.each<Edit>([
    { type: 'set-expression', path: '/data/phone', part: 'constraint', value: '. != 1' },
    { type: 'set-constraint-message', path: '/data/phone', text: 'Digits only', replaces: true },
    { type: 'set-question-kind', path: '/data/phone', kind: 'phone' },
    { type: 'set-choice-value', path: '/data/language', from: 'klingon', to: 'fra' },
    { type: 'add-choice', path: '/data/language', value: 'hin', label: 'Hindi' },
    { type: 'add-hidden-value', after: '/data/phone', id: 'full', calculate: '1' },
    { ...WRITE, type: 'set-write-expression', property: 'time_zone', value: '1' },
    { ...WRITE, type: 'rename-write', property: 'time_zone', to: 'zone' },
    { ...WRITE, type: 'remove-write', property: 'time_zone' },
    { ...node, type: 'set-write-expression', value: '1' },
    { ...node, type: 'rename-write', to: 'zone' },
    { ...node, type: 'remove-write' },
    { ...mapping, type: 'rename-write', to: 'contact_phone_number' },
    { ...mapping, type: 'remove-write' },
    { type: 'map-question', property: 'contact_phone', path: '/data/tz' },
  ])('takes back $type of what is before', (edit) => {
    const { fake, apply } = setUp(({ form }) => {
      form.insert(hand('x', [hand('case', [hand('update', [hand('time_zone')])])]), 0);
      form.mug('/data/phone').p.caseProperty = 'contact_phone';
    });
    const name = fake.form.mug('/data/name');
    Object.defineProperty(name.values, 'relevantAttr', {
      set() {
        throw new Error('Vellum broke off');
      },
    });
    const before = stateOf(fake);
    expect(apply(edit, fails)).toBe('failed');
    expect(stateOf(fake)).toBe(before);
  });

  it('takes back the other edits also when one of them cannot be', () => {
    const { fake, apply } = setUp();
    const { phone, tz } = { phone: fake.form.mug('/data/phone'), tz: fake.form.mug('/data/tz') };
    const refuse = (mug: FakeMug, wanted: unknown) => {
      let value: unknown;
      Object.defineProperty(mug.values, 'relevantAttr', {
        get: () => value,
        set(next) {
          if (next !== wanted) throw new Error('Vellum broke off');
          value = next;
        },
      });
    };
    refuse(tz, 'only this');
    refuse(fake.form.mug('/data/name'), 'never this');
    const relevant = (path: string, value: string): Edit => ({
      type: 'set-expression',
      path,
      part: 'relevant',
      value,
    });
    expect(apply(relevant('/data/phone', '1'), relevant('/data/tz', 'only this'), fails)).toBe('failed');
    expect([phone.values.relevantAttr ?? null, tz.values.relevantAttr]).toEqual([null, 'only this']);
  });
});

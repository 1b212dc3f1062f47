import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/builders/vellum/page/edits.ts';
import type { Edit } from '../../../src/form/edit.ts';
import { contactForm, createFakeVellum, type FakeVellum } from './support/fake-vellum.ts';

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

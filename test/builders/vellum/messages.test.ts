import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMessages } from '../../../src/builders/vellum/page/messages.ts';
import type { Mark } from '../../../src/builders/vellum/protocol.ts';
import { contactForm, createFakeVellum, type MugSpec } from './support/fake-vellum.ts';

function mark(fields: Partial<Mark>): Mark {
  return {
    path: '/data/phone',
    attr: 'constraintAttr',
    key: 'caseline:a',
    text: 'Too loose.',
    ...fields,
  };
}

function setUp() {
  const fake = createFakeVellum(contactForm());
  const life = new AbortController();
  const messages = createMessages(fake.vellum, life.signal, () => {});
  const show = (marks: readonly Mark[]) => {
    messages.show(marks);
    vi.runAllTimers();
  };
  return { fake, life, messages, show };
}

describe("findings as Vellum's messages", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('stand at their fields', () => {
    const { fake, show } = setUp();
    show([mark({}), mark({ path: '/data/tz', attr: 'calculateAttr', text: 'No zone.' })]);
    expect(fake.form.mug('/data/phone').shown).toEqual(['constraintAttr: info: Too loose.']);
    expect(fake.form.mug('/data/tz').shown).toEqual(['calculateAttr: info: No zone.']);
  });

  it('stand at the question when it has no such field', () => {
    const { fake, show } = setUp();
    show([mark({ path: '/data/tz' })]);
    expect(fake.form.mug('/data/tz').shown).toEqual(['question: info: Too loose.']);
  });

  it('stand at the choice that is meant', () => {
    const { fake, show } = setUp();
    show([mark({ path: '/data/language', choice: 'klingon', attr: 'nodeID' })]);
    expect(fake.form.mug('/data/language').children.map((choice) => choice.shown)).toEqual([
      [],
      ['nodeID: info: Too loose.'],
    ]);
  });

  it('go when the finding is gone, change when it says something else', () => {
    const { fake, show } = setUp();
    show([mark({}), mark({ key: 'caseline:b', text: 'Other.' })]);
    show([mark({ text: 'Still too loose.' })]);
    expect(fake.form.mug('/data/phone').shown).toEqual(['constraintAttr: info: Still too loose.']);
    show([]);
    expect(fake.form.mug('/data/phone').shown).toEqual([]);
  });

  it('never make the form dirty', () => {
    const { fake, show } = setUp();
    show([mark({})]);
    show([]);
    expect(fake.button.state).toBe('saved');
  });

  it('stay away once the designer closed them, until they say something else', () => {
    const { fake, show, messages } = setUp();
    const phone = fake.form.mug('/data/phone');
    show([mark({})]);
    phone.dropMessage('constraintAttr', 'caseline:a');
    show([mark({})]);
    messages.restore();
    vi.runAllTimers();
    expect(phone.shown).toEqual([]);
    show([mark({ text: 'Worse.' })]);
    expect(phone.shown).toEqual(['constraintAttr: info: Worse.']);
  });

  it('come back after Vellum dropped those on the case property at a save', () => {
    const { fake, show, messages } = setUp();
    show([mark({ attr: 'caseProperty' })]);
    (fake.vellum.onFormSave as () => void)();
    expect(fake.form.mug('/data/phone').shown).toEqual([]);
    messages.restore();
    vi.runAllTimers();
    expect(fake.form.mug('/data/phone').shown).toEqual(['caseProperty: info: Too loose.']);
  });

  it('come back with a new form after Edit Source', () => {
    const { fake, show, messages } = setUp();
    show([mark({}), mark({ path: '/data/tz', attr: null, key: 'caseline:b' })]);
    (fake.vellum.loadXML as (specs: readonly MugSpec[]) => void)([{ type: 'Text', id: 'phone' }]);
    messages.restore();
    vi.runAllTimers();
    expect(fake.form.mug('/data/phone').shown).toEqual(['constraintAttr: info: Too loose.']);
  });

  it('are all placed although there are hundreds', () => {
    const { fake, show } = setUp();
    const marks = Array.from({ length: 500 }, (_, at) => mark({ key: `caseline:${at}`, text: `No. ${at}` }));
    show(marks);
    expect(fake.form.mug('/data/phone').shown).toHaveLength(500);
  });

  it('of a newer list win over a longer one that is still being placed', () => {
    const { fake, messages } = setUp();
    let clock = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 5));
    messages.show(Array.from({ length: 50 }, (_, at) => mark({ key: `caseline:${at}` })));
    messages.show([mark({ text: 'Only this.' })]);
    vi.runAllTimers();
    now.mockRestore();
    expect(fake.form.mug('/data/phone').shown).toEqual(['constraintAttr: info: Only this.']);
  });

  it('are gone at the end', () => {
    const { fake, life, show } = setUp();
    show([mark({})]);
    life.abort();
    expect(fake.form.mug('/data/phone').shown).toEqual([]);
  });

  it("leave Vellum's own messages alone", () => {
    const { fake, show } = setUp();
    fake.form
      .mug('/data/phone')
      .addMessage('constraintAttr', { key: 'mug-x', level: 'error', message: 'Vellum' });
    show([mark({})]);
    show([]);
    expect(fake.form.mug('/data/phone').shown).toEqual(['constraintAttr: error: Vellum']);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMirror } from '../../../src/builders/vellum/mirror.ts';
import { createFollower } from '../../../src/builders/vellum/page/follow-form.ts';
import { type PageMessage, parsePageMessage } from '../../../src/builders/vellum/protocol.ts';
import { contactForm, createFakeVellum, type MugSpec } from './support/fake-vellum.ts';

/** The page half's follower with a mirror at the other end, which only takes what the protocol allows. */
function setUp(specs: readonly MugSpec[] = contactForm()) {
  const fake = createFakeVellum(specs);
  const life = new AbortController();
  const mirror = createMirror();
  const messages: PageMessage[] = [];
  const send = (data: PageMessage) => {
    const message = parsePageMessage(structuredClone(data));
    if (message?.kind !== 'form' && message?.kind !== 'no-form') throw new Error('not in the protocol');
    messages.push(message);
    mirror.take(message);
  };
  const follower = createFollower(fake.vellum, send, life.signal);
  follower.follow();
  vi.runAllTimers();
  /** Ids of the questions that were sent since the last look. */
  const sent = () => messages.splice(0).flatMap((message) => (message.kind === 'form' ? message.mugs : []));
  const paths = () => mirror.form()?.questions.map((question) => question.path) ?? null;
  const settle = () => void vi.runAllTimers();
  return { fake, life, mirror, follower, messages, sent, paths, settle };
}

describe('a form that is followed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is there whole after the first reading', () => {
    const { paths, mirror } = setUp();
    expect(paths()).toEqual(['/data/name', '/data/phone', '/data/tz', '/data/language', '/data/save']);
    expect(mirror.form()?.languages).toEqual(['en', 'hin']);
  });

  it('sends one question after an edit of one question', () => {
    const { fake, sent, mirror, settle } = setUp();
    sent();
    fake.form.mug('/data/tz').p.calculateAttr = "'Asia/Kolkata'";
    settle();
    expect(sent().map((mug) => mug.path)).toEqual(['/data/tz']);
    expect(mirror.form()?.questions[2]?.calculate).toEqual({ text: "'Asia/Kolkata'" });
  });

  it('sends the question when one of its choices is edited', () => {
    const { fake, mirror, settle } = setUp();
    const choice = fake.form.mug('/data/language').children[1];
    if (choice) choice.p.nodeID = 'fra';
    settle();
    expect(mirror.form()?.questions[3]?.choices.map(({ value }) => value)).toEqual(['en', 'fra']);
  });

  it('sees expressions that a rename rewrote without a word', () => {
    const { fake, mirror, settle } = setUp();
    const save = fake.form.mug('/data/save');
    save.values.createProperty = { contact_phone_number: { calculate: '#form/mobile' } };
    fake.form.mug('/data/phone').p.nodeID = 'mobile';
    settle();
    expect(mirror.form()?.questions[1]?.path).toBe('/data/mobile');
    expect(mirror.form()?.caseActions[0]?.writes.at(-1)).toMatchObject({
      property: 'contact_phone_number',
      source: { expression: { text: '#form/mobile' } },
    });
  });

  it('follows a question that is moved into a group, although the order stays', () => {
    const { fake, paths, settle } = setUp([
      { type: 'Group', id: 'grp' },
      { type: 'Text', id: 'phone' },
    ]);
    const phone = fake.form.mug('/data/phone');
    const group = fake.form.mug('/data/grp');
    fake.form.roots = [group];
    phone.parentMug = group;
    group.children = [phone];
    fake.form.fireChange(phone);
    settle();
    expect(paths()).toEqual(['/data/grp', '/data/grp/phone']);
  });

  it('follows new, removed and restored questions', () => {
    const { fake, paths, settle } = setUp();
    fake.form.insert({ type: 'Text', id: 'email' }, 1);
    settle();
    expect(paths()?.slice(0, 2)).toEqual(['/data/name', '/data/email']);
    const phone = fake.form.mug('/data/phone');
    fake.form.remove(phone);
    settle();
    expect(paths()).not.toContain('/data/phone');
    // Vellum's undo brings the very same question back.
    fake.form.restore(phone, 2);
    settle();
    expect(paths()?.[2]).toBe('/data/phone');
  });

  it('follows the mappings', () => {
    const { fake, mirror, settle } = setUp();
    fake.form.mug('/data/phone').p.caseProperty = 'contact_phone_number';
    settle();
    expect(mirror.form()?.caseActions.at(-1)).toMatchObject({
      id: 'case-mappings',
      creates: true,
      writes: [{ property: 'contact_phone_number', source: { path: '/data/phone' } }],
    });
  });

  it('takes up the new form after Edit Source and lets the old one go', () => {
    const { fake, follower, paths, settle } = setUp();
    const old = fake.form;
    (fake.vellum.loadXML as (specs: readonly MugSpec[]) => void)([{ type: 'Text', id: 'only' }]);
    follower.follow();
    settle();
    expect(paths()).toEqual(['/data/only']);
    expect(old.listeners).toBe(1);
    fake.form.mug('/data/only').p.nodeID = 'one';
    settle();
    expect(paths()).toEqual(['/data/one']);
  });

  it('says that there is none when it could not be parsed', () => {
    const { fake, follower, mirror, settle } = setUp();
    Object.assign(fake.vellum.data.core, { formLoadingFailed: true });
    follower.follow();
    settle();
    expect(mirror.form()).toBeNull();
  });

  it('answers a sync after what was edited just before', () => {
    const { fake, follower, mirror } = setUp();
    fake.form.mug('/data/tz').p.calculateAttr = "'Africa/Lagos'";
    let text: string | undefined;
    follower.sync(() => {
      text = mirror.form()?.questions[2]?.calculate?.text;
    });
    vi.runAllTimers();
    expect(text).toBe("'Africa/Lagos'");
  });

  it('answers a sync when the form cannot be read', () => {
    const { fake, follower } = setUp();
    fake.form.mug('/data/tz').getPresence = () => '';
    Object.defineProperty(fake.form.mug('/data/tz'), 'absolutePath', {
      get() {
        throw new Error('another version of Vellum');
      },
    });
    fake.form.insert({ type: 'Text', id: 'more' }, 0);
    let answered = false;
    follower.sync(() => {
      answered = true;
    });
    vi.runAllTimers();
    expect(answered).toBe(true);
  });

  it('stops at the end', () => {
    const { fake, life, messages, settle } = setUp();
    life.abort();
    messages.splice(0);
    fake.form.mug('/data/tz').p.calculateAttr = '1';
    settle();
    expect(messages).toEqual([]);
    expect(fake.form.listeners).toBe(1);
  });

  it('reads a large form in slices, with edits meanwhile, and misses nothing', () => {
    let clock = 0;
    // Each look at the clock costs a millisecond: a slice is a handful of questions.
    const now = vi.spyOn(performance, 'now').mockImplementation(() => ++clock);
    const specs = Array.from({ length: 500 }, (_, at) => ({ type: 'Text', id: `q${at}` }));
    const fake = createFakeVellum(specs);
    const mirror = createMirror();
    let messages = 0;
    const follower = createFollower(
      fake.vellum,
      (message) => {
        messages += 1;
        if (message.kind === 'form') mirror.take(message);
      },
      new AbortController().signal,
    );
    follower.follow();
    vi.advanceTimersByTime(40);
    expect(mirror.form()).toBeNull();
    expect(vi.getTimerCount()).toBe(1);
    fake.form.mug('/data/q3').p.constraintAttr = '. != 3';
    fake.form.mug('/data/q499').p.nodeID = 'last';
    vi.runAllTimers();
    const form = mirror.form();
    expect(form?.questions).toHaveLength(500);
    expect(form?.questions[3]?.constraint?.text).toBe('. != 3');
    expect(form?.questions[499]?.path).toBe('/data/last');
    expect(messages).toBeGreaterThan(3);
    now.mockRestore();
  });
});

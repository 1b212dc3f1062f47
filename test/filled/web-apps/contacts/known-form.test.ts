import { describe, expect, it } from 'vitest';
import type { AppPlace } from '../../../../src/filled/web-apps/contacts/app-place.ts';
import type { AppSource } from '../../../../src/filled/web-apps/contacts/app-source.ts';
import { guessForm } from '../../../../src/filled/web-apps/contacts/guess-form.ts';
import { createKnownForm } from '../../../../src/filled/web-apps/contacts/known-form.ts';
import { readApp } from '../../../../src/form/hq/read-app.ts';
import { appSource } from '../../../pages/web-apps/app.ts';
import { type Draft, entryState } from '../entry-state.ts';

const read = readApp(appSource());
if (!read.ok) throw new Error(read.why.id);
const APP: AppSource = { ok: true, app: read.app };
const REGISTER = 'http://openrosa.org/formdesigner/entry-register';

function entry(drafts: readonly Draft[], xmlns = '') {
  return { ...entryState(drafts).form, xmlns };
}
const register = entry([{ ix: '0', binding: '/data/phone' }], REGISTER);
const names = entry([
  { ix: '0', binding: '/data/contact_phone_number' },
  { ix: '1', binding: '/data/group/timezone' },
  { ix: '2', binding: '/data/remarks' },
]);

function setUp() {
  let place: AppPlace | null = { project: 'demo', appId: 'a', selections: [] };
  const asked: string[] = [];
  const answers: ((answer: AppSource) => void)[] = [];
  let arrived = 0;
  const known = createKnownForm({
    place: () => place,
    source: ({ appId }) => {
      asked.push(appId);
      return new Promise((resolve) => answers.push(resolve));
    },
    arrived: () => {
      arrived += 1;
    },
  });
  return {
    known,
    asked,
    go: (next: AppPlace | null) => {
      place = next;
    },
    async answer(answer: AppSource) {
      answers.shift()?.(answer);
      await Promise.resolve();
    },
    arrived: () => arrived,
  };
}

describe('the design of the open form', () => {
  it("is the app's, as soon as it has arrived; the app is asked for once", async () => {
    const s = setUp();
    expect(s.known.knowledge(register)).toEqual({ form: null, gap: 'reading' });
    expect(s.known.knowledge(register).gap).toBe('reading');
    await s.answer(APP);
    expect(s.arrived()).toBe(1);
    const { form, gap } = s.known.knowledge(register);
    expect([form?.from, gap]).toEqual(['app', null]);
    expect(s.known.knowledge(register).form).toBe(form);
    expect(s.asked).toEqual(['a']);
  });

  it('stays the same while questions appear, and is looked for again when one comes that it does not have', async () => {
    const s = setUp();
    s.known.knowledge(register);
    await s.answer(APP);
    const { form } = s.known.knowledge(register);
    const more = entry(
      [
        { ix: '0', binding: '/data/phone' },
        { ix: '1', binding: '/data/gateway' },
      ],
      REGISTER,
    );
    expect(s.known.knowledge(more).form).toBe(form);
    const strange = entry(
      [
        { ix: '0', binding: '/data/phone' },
        { ix: '1', binding: '/data/shoe_size' },
      ],
      REGISTER,
    );
    expect(s.known.knowledge(strange).gap).toBe('no-match');
  });

  it('is asked for anew in another app, whose late answer is not taken for the next one', async () => {
    const s = setUp();
    s.known.knowledge(register);
    s.go({ project: 'demo', appId: 'b', selections: [] });
    expect(s.known.knowledge(register).gap).toBe('reading');
    await s.answer(APP);
    expect(s.known.knowledge(register).gap).toBe('reading');
    await s.answer({ ok: false, reason: 'forbidden' });
    expect(s.known.knowledge(register).gap).toBe('forbidden');
    expect(s.asked).toEqual(['a', 'b']);
  });

  it.each(['forbidden', 'unreachable', 'garbage', 'too-large'] as const)(
    'is guessed by names when the answer is %s',
    async (reason) => {
      const s = setUp();
      s.known.knowledge(names);
      await s.answer({ ok: false, reason });
      const { form, gap } = s.known.knowledge(names);
      expect([form?.from, gap]).toEqual(['names', reason]);
    },
  );

  it('is asked for again with the next form, when nobody answered', async () => {
    const s = setUp();
    s.known.knowledge(register);
    await s.answer({ ok: false, reason: 'unreachable' });
    expect(s.known.knowledge(register).gap).toBe('unreachable');
    expect(s.known.knowledge({ ...register, form: 2 }).gap).toBe('reading');
    await s.answer(APP);
    expect(s.known.knowledge({ ...register, form: 2 }).form?.from).toBe('app');
    expect(s.asked).toEqual(['a', 'a']);
  });

  it('is guessed when the address does not tell the app, or the app has no such form', async () => {
    const s = setUp();
    s.go(null);
    expect(s.known.knowledge(names)).toMatchObject({ form: { from: 'names' }, gap: 'no-app' });
    expect(s.asked).toEqual([]);
    s.go({ project: 'demo', appId: 'a', selections: [] });
    s.known.knowledge(names);
    await s.answer(APP);
    expect(s.known.knowledge(names)).toMatchObject({ form: { from: 'names' }, gap: 'no-match' });
  });
});

describe('a form guessed by names', () => {
  it('takes ids that are a property or nearly one, and no others', () => {
    const source = guessForm(names);
    expect(
      source?.caseActions.flatMap(({ writes }) =>
        writes.map(({ property, source: from }) => [property, from]),
      ),
    ).toEqual([
      ['contact_phone_number', { type: 'question', path: '/data/contact_phone_number' }],
      ['time_zone', { type: 'question', path: '/data/group/timezone' }],
    ]);
    // An existing case keeps what the form does not write: nothing is claimed of it.
    expect(source?.caseActions[0]?.creates).toBe(false);
  });

  it('knows rows of a repeat', () => {
    const source = guessForm(entry([{ ix: '0_0,0', binding: '/data/child/contact_phone_number' }]));
    expect(source?.caseActions[0]?.repeat).toBe('/data/child');
  });

  it('is none when no question is named so', () => {
    expect(
      guessForm(
        entry([
          { ix: '0', binding: '/data/phone_2' },
          { ix: '1', binding: '' },
        ]),
      ),
    ).toBeNull();
  });
});

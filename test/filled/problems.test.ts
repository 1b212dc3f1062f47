import { describe, expect, it } from 'vitest';
import { diagnosticOf, problemsOf } from '../../src/filled/problems.ts';
import { createFilledWebApp } from '../../src/filled/web-apps/filled-web-app.ts';
import type { FormEntry } from '../../src/filled/web-apps/form-entry.ts';
import { ENGLISH } from '../languages.ts';
import { type Draft, entryState } from './web-apps/entry-state.ts';
import { FakeEntry } from './web-apps/fake-entry.ts';

const PHONE: Draft = { ix: '0', binding: '/data/contact_phone_number', caption: 'Which  phone?' };

/** What is wrong with a number that stands in a question of Web Apps. */
function problemsWith(number: string, question: Partial<Draft> = {}, isOnScreen = true) {
  const state = () =>
    entryState([{ ...PHONE, ...question }], { '0': number }, isOnScreen ? {} : { screen: new Set() });
  const entry: FormEntry = Object.assign(new FakeEntry({}), { state });
  const { signal } = new AbortController();
  const form = createFilledWebApp({
    entry,
    signal,
    place: () => null,
    source: async () => ({ ok: false, reason: 'no-app' }),
  });
  return problemsOf(form.contacts(), { countries: ['KE'] });
}

describe('what is wrong with a value', () => {
  it('stands at its question, with the values that the page takes', () => {
    const [problem] = problemsWith('+254 700 111 222');
    expect(problem).toMatchObject({
      place: { property: 'contact_phone_number', id: '0', label: 'Which phone?', state: 'settled' },
      offers: ['254700111222'],
    });
  });

  it('is told in the words of the person, and is no place of a form’s design', () => {
    const [problem] = problemsWith('+254 700 111 222');
    expect(problem && diagnosticOf(problem, ENGLISH)).toMatchObject({
      property: 'contact_phone_number',
      site: null,
      fixes: [{ kind: 'suggestion', title: 'Use `254700111222`' }],
    });
  });

  it.each([
    ['a question with numbers would change', { datatype: 'longint' }, true],
    ['is not on the screen', {}, false],
  ])('offers nothing where the value %s', (_, question, isOnScreen) => {
    const problems = problemsWith('0700111222', question, isOnScreen);
    expect(problems.map(({ offers }) => offers)).toEqual([[]]);
  });

  it('is nothing where all is right', () => {
    expect(problemsWith('254700111222')).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contact, ContactProperty } from '../../src/contact/contact.ts';
import type { FilledContact, FilledPlace } from '../../src/filled/filled-form.ts';
import { problemsOf } from '../../src/filled/problems.ts';
import type { FilledView, Moment } from '../../src/filled/session.ts';
import type { FormProblem } from '../../src/plugin/options.ts';
import { toldOfProblems } from '../../src/plugin/told.ts';
import { ENGLISH, FRENCH } from '../languages.ts';

const FACTS = { countries: ['KE'] };

const place = (property: ContactProperty, state: FilledPlace['state'] = 'settled'): FilledPlace => ({
  property,
  id: property,
  label: `The ${property}`,
  state,
  takes: () => true,
});

function momentOf(contact: Contact, places: readonly FilledPlace[]): Moment {
  const contacts: readonly FilledContact[] = [{ key: '1', contact, places }];
  return {
    contacts,
    problems: problemsOf(contacts, FACTS),
    facts: FACTS,
    speaksAt: (_, { state }) => state === 'settled',
  };
}

let shown: Moment[];
let told: (readonly FormProblem[])[];
const warn = vi.spyOn(console, 'warn');
const view: FilledView = {
  show: (moment) => void shown.push(moment),
  ask: async () => ({ choice: 'cancel' }),
};

beforeEach(() => {
  shown = [];
  told = [];
  warn.mockImplementation(() => {});
});
afterEach(() => warn.mockReset());

const onChange = (problems: readonly FormProblem[]): void => void told.push(problems);
const WRONG = momentOf({ time_zone: 'Africa/Nairob' }, [place('time_zone')]);
const RIGHT = momentOf({ time_zone: 'Africa/Nairobi' }, [place('time_zone')]);

describe('a host that wants to know', () => {
  it('is told what is wrong as plain data, once for each change', () => {
    const watched = toldOfProblems(view, { onChange }, ENGLISH);
    for (const moment of [WRONG, WRONG, RIGHT, RIGHT]) watched.show(moment);
    expect(told).toEqual([
      [
        {
          property: 'time_zone',
          label: 'The time_zone',
          severity: 'error',
          text: expect.stringContaining('Africa/Nairob'),
          suggestions: ['Africa/Nairobi'],
          shown: true,
        },
      ],
      [],
    ]);
    expect(shown).toHaveLength(4);
  });

  it('knows what the person is not told yet', () => {
    const typing = momentOf({ time_zone: 'Africa/Nairob' }, [place('time_zone', 'typing')]);
    toldOfProblems(view, { onChange }, ENGLISH).show(typing);
    expect(told[0]?.map((problem) => problem.shown)).toEqual([false]);
  });

  it('reads it as the person does', () => {
    for (const language of [ENGLISH, FRENCH]) toldOfProblems(view, { onChange }, language).show(WRONG);
    expect(new Set(told.map(([first]) => first?.text)).size).toBe(2);
  });

  it('that throws keeps nothing from being shown', () => {
    const watched = toldOfProblems(
      view,
      {
        onChange() {
          throw new Error('the host');
        },
      },
      ENGLISH,
    );
    watched.show(WRONG);
    expect(shown).toEqual([WRONG]);
  });
});

describe('two inputs for one property', () => {
  const twice = momentOf({ contact_phone_number: '254712345678' }, [
    place('contact_phone_number'),
    place('contact_phone_number'),
  ]);

  it('are said in the console, once, without what is in them', () => {
    const watched = toldOfProblems(view, {}, ENGLISH);
    watched.show(twice);
    watched.show(twice);
    expect(warn.mock.calls).toEqual([[expect.stringContaining('two inputs of one contact')]]);
    expect(warn.mock.calls.join()).not.toContain('254712345678');
  });

  it('of two contacts are no mistake', () => {
    const [contact] = twice.contacts;
    const one = { ...(contact as FilledContact), places: [place('contact_phone_number')] };
    toldOfProblems(view, {}, ENGLISH).show({ ...twice, contacts: [one, { ...one, key: '2' }] });
    expect(warn).not.toHaveBeenCalled();
  });
});

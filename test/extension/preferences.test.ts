import { describe, expect, it } from 'vitest';
import {
  NO_PREFERENCES,
  offFor,
  type Preferences,
  readPreferences,
  switched,
  withFactsByHand,
} from '../../src/extension/preferences.ts';

const page = {
  origin: 'https://www.commcarehq.org',
  project: 'demo',
  form: 'https://www.commcarehq.org/a/demo/apps/view/app/form/one/',
};
const otherForm = { ...page, form: page.form.replace('one', 'two') };
const otherProject = { ...page, project: 'other' };

describe('where Caseline is off', () => {
  it('is nowhere at first', () => {
    expect(offFor(NO_PREFERENCES, page)).toBeNull();
  });

  it('is one form, or all of a project, and no other', () => {
    const form = switched(NO_PREFERENCES, page, 'form');
    expect([page, otherForm, otherProject].map((one) => offFor(form, one))).toEqual(['form', null, null]);
    const project = switched(NO_PREFERENCES, page, 'project');
    expect([page, otherForm, otherProject].map((one) => offFor(project, one))).toEqual([
      'project',
      'project',
      null,
    ]);
  });

  it('is undone by one switch, whatever it was, and other places stay off', () => {
    const both = switched(switched(NO_PREFERENCES, otherForm, 'form'), page, 'form');
    const on = switched(both, page, null);
    expect([offFor(on, page), offFor(on, otherForm)]).toEqual([null, 'form']);
    expect(offFor(switched(switched(both, page, 'project'), page, null), page)).toBeNull();
  });
});

describe('what a person knows of a project', () => {
  const known: Preferences = {
    ...NO_PREFERENCES,
    facts: [{ origin: page.origin, project: 'demo', countries: ['KE'], languages: ['en', 'sw'] }],
  };

  it('fills up what the server does not tell', () => {
    expect(withFactsByHand(known, page, { gateways: ['TWILIO'] })).toEqual({
      countries: ['KE'],
      languages: ['en', 'sw'],
      gateways: ['TWILIO'],
    });
  });

  it('gives way where the server tells it, also that there is none', () => {
    expect(withFactsByHand(known, page, { languages: [] })).toEqual({ countries: ['KE'], languages: [] });
  });

  it('does not count for other projects', () => {
    expect(withFactsByHand(known, otherProject, {})).toEqual({});
  });
});

describe('what is stored', () => {
  it('is read back', () => {
    const stored = {
      ...switched(NO_PREFERENCES, page, 'form'),
      language: 'fr',
      rules: { 'phone-invalid': 'off' },
    };
    expect(readPreferences(structuredClone(stored))).toEqual(stored);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['what another version stored', { language: 'tlh' }],
  ])('counts as not set when it is %s', (_, stored) => {
    expect(readPreferences(stored)).toEqual(NO_PREFERENCES);
  });

  it('loses only the entry that cannot be read', () => {
    const { language, rules } = readPreferences({ language: 'fr', rules: { x: 'loud' } });
    expect({ language, rules }).toEqual({ language: 'fr', rules: {} });
  });
});

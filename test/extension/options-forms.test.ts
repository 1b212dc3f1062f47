import { describe, expect, it } from 'vitest';
import { draftOf, readFacts } from '../../src/extension/pages/options/facts-form.ts';
import { readSettingsFile, writeSettingsFile } from '../../src/extension/pages/options/settings-file.ts';
import { pagesEn } from '../../src/extension/pages/texts/en.ts';
import { NO_PREFERENCES, type Preferences } from '../../src/extension/preferences.ts';

const TEXTS = pagesEn.options.facts.problems;
const GOOD = {
  origin: 'https://www.commcarehq.org/a/demo/',
  project: ' demo ',
  countries: 'Kenya, ug; Kenya',
  zone: 'Africa/Nairobi',
  languages: 'en, sw',
  gateways: 'TWILIO, main\n\nbackup',
};

describe('what a person writes about a project', () => {
  it('is read as people write it: names and codes of countries, each once', () => {
    expect(readFacts(GOOD, TEXTS)).toEqual({
      origin: 'https://www.commcarehq.org',
      project: 'demo',
      countries: ['KE', 'UG'],
      defaultTimeZone: 'Africa/Nairobi',
      languages: ['en', 'sw'],
      gateways: ['TWILIO, main', 'backup'],
    });
  });

  it('leaves out what is empty: it is not known', () => {
    const facts = readFacts({ ...GOOD, countries: ' ', zone: '', languages: '', gateways: '\n' }, TEXTS);
    expect(facts).toEqual({ origin: 'https://www.commcarehq.org', project: 'demo' });
  });

  it('comes back into the fields as it was meant', () => {
    const facts = readFacts(GOOD, TEXTS);
    if ('field' in facts) throw new Error(facts.text);
    expect(readFacts(draftOf(facts), TEXTS)).toEqual(facts);
  });

  it.each([
    ['origin', 'commcarehq', 'must be an address'],
    ['origin', 'javascript:alert(1)', 'must be an address'],
    ['project', 'a project', 'behind /a/'],
    ['countries', 'Kenya, Atlantis', '“Atlantis” is no country'],
    ['zone', 'Nairobi time', 'not in HQ’s list'],
  ] as const)('is refused at its field: %s %j', (field, value, said) => {
    expect(readFacts({ ...GOOD, [field]: value }, TEXTS)).toEqual({
      field,
      text: expect.stringContaining(said),
    });
  });
});

describe('a settings file', () => {
  const preferences: Preferences = { ...NO_PREFERENCES, language: 'fr', rules: { 'phone-invalid': 'off' } };
  const servers = [
    { origin: 'https://hq.example.org' },
    { origin: 'https://www.commcarehq.org', endpoint: 'https://check.example.org', token: 's3cret' },
  ];

  it('has no token in it', () => {
    expect(writeSettingsFile(servers, preferences)).not.toContain('s3cret');
  });

  it('is read back; a server with a check endpoint wants its token again', () => {
    expect(readSettingsFile(writeSettingsFile(servers, preferences))).toEqual({
      preferences,
      servers: [{ origin: 'https://hq.example.org' }],
      wantToken: ['https://www.commcarehq.org'],
    });
  });

  it.each([
    ['another file', '{"name":"x"}'],
    ['a file that was cut', writeSettingsFile(servers, preferences).slice(0, 40)],
    [
      'a file of a later version',
      writeSettingsFile(servers, preferences).replace('"caseline": 1', '"caseline": 2'),
    ],
    [
      'a file with a rule set to something else',
      writeSettingsFile(servers, preferences).replace(': "off"', ': "loud"'),
    ],
    ['an empty file', ''],
  ])('is refused whole when it is %s', (_, text) => {
    expect(readSettingsFile(text)).toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { CONTACT_PROPERTIES } from '../../src/contact/contact.ts';
import { PROPERTIES } from '../../src/contact/properties.ts';
import { REASONS, reasonText } from '../../src/contact/reasons.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const CODE = /\b(?:phone|verified|email|time-zone|language|gateway)(?:-[a-z]+)+\b/g;

describe('docs/advice.md', () => {
  it('lists exactly the codes that the advisers give', () => {
    const sources = globSync('src/contact/advise-*.ts').map(read).join('\n');
    const given = new Set(
      [...sources.matchAll(/'((?:phone|verified|email|time-zone|language|gateway)(?:-[a-z]+)+)'/g)].map(
        ([, code]) => code,
      ),
    );
    const listed = new Set(
      read('docs/advice.md')
        .split('\n')
        .filter((line) => line.startsWith('| `'))
        .flatMap((line) => line.split('|')[1]?.match(CODE) ?? []),
    );
    expect(given.size).toBeGreaterThan(40);
    expect([...listed].sort()).toEqual([...given].sort());
  });
});

describe('docs/outcome-reasons.md', () => {
  const page = read('docs/outcome-reasons.md');

  it.each(REASONS)('says the same as the table of $code', ({ code, hq, explanation, properties }) => {
    const section = page.split(`## \`${code}\`\n`)[1]?.split('\n## ')[0] ?? '';
    expect(section).toContain(`“${hq}”`);
    expect(section).toContain(explanation);
    for (const property of properties) expect(section).toContain(`\`${property}\``);
  });

  it('has a text for every reason of an outcome, and for HQ’s own constant', () => {
    for (const code of [
      'NO_PHONE_NUMBER',
      'NO_TWO_WAY_PHONE_NUMBER',
      'CONTACT_IS_INACTIVE',
      'GATEWAY_NOT_FOUND',
    ])
      expect(reasonText(code)?.code).toBe(code);
    expect(reasonText('ERROR_INVALID_EMAIL_ADDRESS')?.code).toBe('INVALID_EMAIL_ADDRESS');
    expect(reasonText('NO_EMAIL_ADDRESS')?.properties).toEqual(['commcare_email_address']);
    expect(reasonText('constructor')).toBeNull();
  });
});

describe('the six properties', () => {
  it('are described in their order', () => {
    expect(PROPERTIES.map(({ name }) => name)).toEqual([...CONTACT_PROPERTIES]);
  });

  it.each(PROPERTIES)(
    '$name has an example that nothing is to be said of',
    ({ name, example, normalize, advise, ...text }) => {
      expect(normalize(example)).toEqual({ kind: 'value', value: example });
      const around = { contact_phone_number: '254712345678', contact_phone_number_is_verified: '1' };
      expect(advise({ ...around, [name]: example })).toEqual([]);
      expect(Object.values(text).every((words) => words.length > 0)).toBe(true);
    },
  );
});

import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { CONTACT_PROPERTIES, type ContactProperty } from '../../src/contact/contact.ts';
import { advise } from '../../src/contact/outcome/advise.ts';
import { outcome } from '../../src/contact/outcome/outcome.ts';
import { REASONS, reasonText } from '../../src/contact/outcome/reasons.ts';
import { PROPERTIES } from '../../src/contact/properties.ts';
import { propertiesEn } from '../../src/contact/texts/properties-en.ts';
import { CAUSES } from '../../src/contact/verdict/causes.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const CODE = /\b(?:phone|verified|email|time-zone|language|gateway)(?:-[a-z]+)+\b/g;

describe('docs/advice.md', () => {
  it('lists exactly the codes that the advisers give', () => {
    const sources = globSync('src/contact/*/advise-*.ts').map(read).join('\n');
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

/** `a`, `b` → `c` (IN); `d` */
const EXAMPLE = /((?:`[^`]+`(?:, )?)+)(?: → (`[^`]+`|empty))?(?: \((–|[A-Z]{2})\))?(?:$|; )/g;
const PREFIX: Readonly<Record<string, ContactProperty>> = {
  phone: 'contact_phone_number',
  verified: 'contact_phone_number_is_verified',
  email: 'commcare_email_address',
  time: 'time_zone',
  language: 'language_code',
  gateway: 'contact_backend_id',
};

describe('the examples of docs/advice.md', () => {
  const rows = read('docs/advice.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => {
      const [, codes = '', severities = '', , text = ''] = line.split('|').map((cell) => cell.trim());
      return [...text.matchAll(EXAMPLE)].flatMap(([, raws = '', suggestion, place]) =>
        [...raws.matchAll(/`([^`]+)`/g)].map(([, raw = '']) => ({
          code: codes.replaceAll('`', ''),
          severities,
          raw,
          suggestion: suggestion === 'empty' ? '' : suggestion?.replaceAll('`', ''),
          countries: place === '–' ? undefined : [place ?? 'KE'],
        })),
      );
    });

  it('are many', () => expect(rows.length).toBeGreaterThan(70));

  it.each(rows)('$code: $raw → $suggestion', ({ code, severities, raw, suggestion, countries }) => {
    const property = PREFIX[code.split('-')[0] ?? ''];
    if (!property) throw new Error(code);
    const contact = {
      contact_phone_number: '254712345678',
      contact_phone_number_is_verified: '1',
      [property]: raw,
    };
    const project = { countries, languages: ['en', 'fra', 'sw'], gateways: ['TWILIO_KE', 'INFOBIP'] };
    const given = advise(contact, { project }).find((advice) => advice.code === code);
    expect(given?.suggestion).toBe(suggestion);
    expect(severities).toContain(given?.severity);
    expect(given?.message.length).toBeLessThan(400);
  });
});

describe('docs/verdict.md', () => {
  it('says the same as the table of causes', () => {
    const rows = read('docs/verdict.md')
      .split('\n')
      .filter((line) => line.startsWith('| `') && line.split('|').length === 6);
    expect(rows).toEqual(
      CAUSES.map(({ code, tone, meaning, mend }) => `| \`${code}\` | ${tone} | ${meaning} | ${mend} |`),
    );
  });

  it('shows a verdict as the command line writes it', () => {
    const { verdict } = outcome({ contact_phone_number: '254712345678' });
    expect(read('docs/verdict.md')).toContain(
      `"sms": ${JSON.stringify(verdict.sms)
        .replace(/([,:{])"/g, '$1 "')
        .replace('}', ' }')}`,
    );
  });
});

describe('docs/outcome-reasons.md', () => {
  const page = read('docs/outcome-reasons.md');

  it.each(REASONS)('says the same as the table of $code', ({ code, hq, properties }) => {
    const explanation = reasonText(code)?.explanation;
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

  it.each(PROPERTIES)('$name has an example that nothing is to be said of', ({ name, normalize, advise }) => {
    const { example } = propertiesEn[name];
    expect(normalize(example, undefined)).toEqual({ kind: 'value', value: example });
    const around = { contact_phone_number: '254712345678', contact_phone_number_is_verified: '1' };
    expect(advise({ ...around, [name]: example }, {})).toEqual([]);
  });
});

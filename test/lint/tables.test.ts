import { describe, expect, it } from 'vitest';
import { ALL_ZONES, COMMON_ZONES, isCommonZone } from '../../src/contact/time-zone/time-zone.ts';
import { lint } from '../../src/lint/engine.ts';
import { sketch } from './support/form.ts';

const findings = (text: string) => {
  const { form, project } = sketch(text);
  return lint(form, project);
};
const said = (text: string) => findings(text).flatMap(({ rule, severity }) => [rule, `${rule}:${severity}`]);

/** The five properties that one type of question or another can never fill. */
const PROPERTIES = {
  number: 'contact_phone_number',
  address: 'commcare_email_address',
  zone: 'time_zone',
  language: 'language_code',
  gateway: 'contact_backend_id',
} as const;
type Meaning = keyof typeof PROPERTIES;
const ALL: readonly Meaning[] = ['number', 'address', 'zone', 'language', 'gateway'];

describe('value-cannot-fit, each type of question', () => {
  const never: Readonly<Record<string, readonly Meaning[]>> = {
    'date q': ALL,
    'time q': ALL,
    'date-time q': ALL,
    'int q': ['address', 'zone', 'language', 'gateway'],
    'long q': ['address', 'zone', 'language', 'gateway'],
    'decimal q': ['address', 'zone', 'language', 'gateway'],
    'geopoint q': ALL,
    'media q': ALL,
    'multi-select q: a, b': ALL,
    'text q': [],
    'phone q': [],
    'barcode q': [],
    'select q: a, b': [],
    'lookup q': [],
  };

  it.each(Object.entries(never))('%s', (question, meanings) => {
    for (const meaning of ALL) {
      const property = PROPERTIES[meaning];
      for (const form of [
        `${question}\nmap ${property} <- q`,
        `${question}\nhidden h = #form/q\nhidden i = #form/h\nupdate save\n  ${property} = #form/i`,
      ]) {
        const found = said(form).includes('value-cannot-fit:error');
        expect([meaning, found]).toEqual([meaning, meanings.includes(meaning)]);
      }
    }
  });
});

describe('what comes from outside the form is not judged', () => {
  const OUTSIDE = [
    '#case/other',
    '#case/parent/other',
    '#user/other',
    "instance('casedb')/casedb/case[@case_id = #form/id]/other",
    "instance('commcaresession')/session/user/data/other",
    "instance('item-list:places')/places_list/places[id = #form/id]/other",
  ];
  const known = 'project countries KE\nproject languages en\nproject gateways A\ntext id\n';

  it.each(OUTSIDE)('%s', (source) => {
    for (const property of [...Object.values(PROPERTIES), 'contact_phone_number_is_verified']) {
      const when = "#form/id != ''";
      const found = findings(`${known}update save\n  ${property} = ${source} when ${when}`);
      expect([property, found.map(({ rule }) => rule)]).toEqual([property, []]);
    }
  });
});

describe('phone-from-number, each function', () => {
  const NUMBERS = ['number(#form/p)', 'int(#form/p)', 'round(#form/p)', 'ceiling(#form/p)', 'floor(#form/p)'];
  const SUMS = ['#form/p + 0', '#form/p * 1', '#form/p - 0', '#form/p div 1', '254000000000 + #form/p'];

  it.each([...NUMBERS, ...SUMS])('%s: saved as it is, only the 0 and the + are lost', (number) => {
    expect(said(`text p\nupdate save\n  contact_phone_number = ${number}`)).toContain(
      'phone-from-number:warning',
    );
  });

  it.each([
    ...['concat("+", N)', 'string(N)', 'substr(N, 0, 12)', "translate(N, ' ', '')", "join('', '+', N)"],
    ...["replace(N, ' ', '')", "substring-after(concat('+', N), '+')", 'upper-case(N)'],
  ])('%s writes an E', (text) => {
    for (const number of ['number(#form/p)', '#form/p + 0', 'round(#form/p)']) {
      const form = `text p\n  validate regex(., '^254[17][0-9]{8}$')\nupdate save\n  contact_phone_number = ${text.replace('N', number)}`;
      expect([number, said(form)]).toEqual([number, expect.arrayContaining(['phone-from-number:error'])]);
    }
  });
});

describe('phone-validation-too-loose, each wrong spelling', () => {
  const RIGHT = '254[17][0-9]{8}';
  const loose = (spelling: string) =>
    said(
      `project countries KE\ntext p\n  validate regex(., '^(${RIGHT}|${spelling})$')\nmap contact_phone_number <- p`,
    );

  it.each([
    ['the national number', '0[17][0-9]{8}'],
    ['without the 0', '[17][0-9]{8}'],
    ['as it is dialled from abroad', '00254[17][0-9]{8}'],
    ['with (0)', '[+]254 [(]0[)][17][0-9]{8}'],
    ['with slashes', '[+]254/[0-9]{3}/[0-9]{3}/[0-9]{3}'],
    ['with an extension', '[+]?254[17][0-9]{8} x[0-9]+'],
    ['with letters', '254[0-9]{3}[A-Z]+[0-9]{3}'],
    ['three digits', '[0-9]{3}'],
  ])('%s', (_name, spelling) => {
    expect(loose(spelling)).toContain('phone-validation-too-loose:warning');
  });

  it.each([
    ['a plus', '[+]254[17][0-9]{8}'],
    ['blanks', '254 [17][0-9]{2} [0-9]{3} [0-9]{3}'],
    ['hyphens', '254-[17][0-9]{2}-[0-9]{3}-[0-9]{3}'],
    ['dots', '254[.][17][0-9]{2}[.][0-9]{3}[.][0-9]{3}'],
    ['brackets', '[+]254 [(][17][0-9]{2}[)] [0-9]{6}'],
  ])('%s: HQ takes them away', (_name, spelling) => {
    expect(loose(spelling)).not.toContain('phone-validation-too-loose');
  });
});

describe('email-validation-too-loose, each address that HQ refuses', () => {
  const GOOD = "regex(., '^[A-Za-z0-9_+-]+([.][A-Za-z0-9_+-]+)*@([A-Za-z0-9-]+[.])+[A-Za-z]{2,}$')";
  const loose = (more: string) => said(`text e\n  validate ${GOOD}${more}\nmap commcare_email_address <- e`);

  it.each(['bob', 'a@x.org,b@x.org', ' bob@x.org', 'Bob <b@x.org>', 'b@x..org'])('%j', (address) => {
    expect(loose(` or . = '${address}'`)).toContain('email-validation-too-loose:warning');
  });

  it('none of them, nothing is said', () => {
    expect(loose('').filter((word) => word.startsWith('email-'))).toEqual([]);
  });
});

describe('phone-invalid, defaults that a person completes', () => {
  const invalid = (text: string) => said(`text p\n  default '${text}'\nmap contact_phone_number <- p`);

  it.each(['1', '+1', '44', '254', '+254', '1242', '+1242'])('%s is a country code', (text) => {
    expect(invalid(text)).not.toContain('phone-invalid');
  });

  it.each(['0', '0254', '+0', '12425', '00254', 'none', 'N/A', 'unknown'])('%s is none', (text) => {
    expect(invalid(text)).toContain('phone-invalid:error');
  });
});

describe('form-stops, each way that the engine was seen to stop', () => {
  const zone = (condition: string) => `update save\n  time_zone = if(${condition}, 'Africa/Nairobi', '')`;

  it.each([
    ['selected-at beyond the list', `multi-select m: a, b\n${zone("selected-at(#form/m, 0) = 'a'")}`],
    ['selected() of a number', `text t\nhidden n = 5\n${zone("selected(#form/n, '5')")}`],
    ['count-selected() of a condition', `hidden b = 1 = 1\n${zone('count-selected(#form/b) = 1')}`],
    ['a default for an Integer', `int i\n  default 'abc'\n${zone('#form/i = 1')}`],
    ['a text in an Integer', `int i\n  initial abc\n${zone('#form/i = 1')}`],
    ['a text that is no choice', `select s: a, b\n  initial c\n${zone("#form/s = 'a'")}`],
    ['a circle', `hidden a = #form/b\nhidden b = #form/a\n${zone("#form/a = 'x'")}`],
    ['two arguments of if()', zone("if(true(), 'a') = 'a'")],
    ['substr of a short answer', `text t\n${zone("substr(#form/t, 0, -9) = 'x'")}`],
    ['sum() of no path', `text t\n${zone('sum(1) = 1')}`],
    ['coalesce() evaluates all', `text t\n${zone("coalesce('a', selected-at('b', 4)) = 'a'")}`],
    ['a date that is none', `text t\n${zone("date('1900-02-29') = 1")}`],
  ])('%s', (_name, form) => {
    expect(said(form)).toContain('form-stops:error');
  });

  it.each([
    [
      'substr of nothing',
      `text t\n${zone("#form/t != '' and string-length(#form/t) > 9 and substr(#form/t, 0, -9) = 'x'")}`,
    ],
    ['what no write depends on', `int i\n  initial abc\ntext t\n${zone("#form/t = 'x'")}`],
    [
      'an argument of if() that is not needed',
      `text t\n${zone("if(true(), 'a', selected-at('b', 4)) = 'a'")}`,
    ],
  ])('not: %s', (_name, form) => {
    expect(said(form)).not.toContain('form-stops');
  });
});

describe('property-near-miss', () => {
  it('is all that is said of the write', () => {
    for (const write of ['contact_phone = #form/a', "timezone = 'IST'", "lang_code = 'Klingon'"]) {
      expect(findings(`int a\nupdate save\n  ${write}`).map(({ rule }) => rule)).toEqual([
        'property-near-miss',
      ]);
    }
  });

  it.each(['contact phone number', 'CONTACT-PHONE-NUMBER', 'contactPhoneNumber', 'Time Zone', 'time-zone'])(
    '%s',
    (name) => {
      expect(said(`text a\nmap ${name} <- a`)).toContain('property-near-miss:warning');
    },
  );

  it('renames it in the action that writes it', () => {
    const [finding] = findings('text a\nupdate save\n  contact_phone = #form/a');
    expect(finding?.fixes.flatMap(({ edits }) => edits)).toMatchObject([
      { type: 'rename-write', action: '/data/save', property: 'contact_phone', to: 'contact_phone_number' },
    ]);
  });
});

describe('time-zone-deprecated', () => {
  const zones = (names: readonly string[]) =>
    findings(names.map((name, i) => `update s${i}\n  time_zone = '${name}'`).join('\n')).filter(({ rule }) =>
      ['time-zone-deprecated', 'time-zone-unknown'].includes(rule),
    );

  it('no name of the list that HQ shows', () => {
    expect(zones(COMMON_ZONES).map(({ message }) => message.what)).toEqual([]);
  });

  it('every other name, but for those that time-zone-sign tells', () => {
    const others = ALL_ZONES.filter((name) => !isCommonZone(name) && !/^Etc\/GMT.*[1-9]/.test(name));
    expect(zones(others).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
      others.map(() => 'time-zone-deprecated info'),
    );
  });
});

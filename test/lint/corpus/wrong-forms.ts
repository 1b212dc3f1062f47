import { exampleMobile } from '../../../src/contact/phone/example-numbers.ts';
import { mobilePlan, rangeExamples, trunkPrefix } from '../../../src/contact/phone/mobile-plan.ts';

/** A form with one mistake, as a sketch without its `project` line. */
export interface WrongForm {
  readonly country: string;
  readonly kind: string;
  readonly text: string;
  /** Rules that must find something. */
  readonly must: readonly string[];
  /** Rules that must not: the mistake has one finding. */
  readonly mustNot: readonly string[];
  /** The mistake shows only where the project's countries are known. */
  readonly needsCountries?: boolean;
}

type Made = Omit<WrongForm, 'country' | 'kind'> | null;

const around = (phone: string, written: string) => `
text name
${phone}
select consent: yes, no
create save contact
  case_name = #form/name
  contact_phone_number = ${written}
  contact_phone_number_is_verified = if(#form/consent = 'yes', 1, '')`;

const NUMBER_RULES = [
  'phone-validation-too-strict',
  'phone-validation-too-loose',
  'phone-prefix-keeps-trunk-zero',
  'phone-prefix-wrong-country',
];

/** The mistakes that people make with the numbers of one country. */
export function wrongForms(country: string): readonly WrongForm[] {
  const example = exampleMobile(country)!;
  const plan = mobilePlan(country)!;
  const { callingCode: code } = example;
  const lengths = plan.ranges.map(({ length }) => length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const trunkZero = trunkPrefix(example) === '0' && !plan.mayBeginWithZero;
  const firsts = new Set(rangeExamples(country).map(({ significant }) => significant.slice(0, 1)));
  const [first = ''] = [...firsts].filter(
    (digit) =>
      plan.ranges
        .filter(({ prefix }) => prefix.startsWith(digit))
        .reduce((sum, { share }) => sum + share, 0) > 0.1,
  );
  const others = [...firsts].filter((digit) => digit !== first).join('');
  const digits =
    least === most
      ? `[0-9]{${least}}`
      : plan.mayBeginWithZero
        ? `[0-9]{${least},${most}}`
        : `[1-9][0-9]{${least - 1},${most - 1}}`;
  const rest = least === most ? `[0-9]{${least - 1}}` : `[0-9]{${least - 1},${most - 1}}`;
  // A code of the same length, whose country has numbers of another length or none that fit: any will do.
  const foreign = code === '255' ? '254' : '255';

  const kinds: Readonly<Record<string, Made>> = {
    'no condition': {
      text: around('phone phone', '#form/phone'),
      must: ['phone-unvalidated'],
      mustNot: NUMBER_RULES,
    },
    'no condition behind the code': {
      text: around('phone phone', `concat('${code}', #form/phone)`),
      must: ['phone-unvalidated', ...(trunkZero ? ['phone-prefix-keeps-trunk-zero'] : [])],
      mustNot: trunkZero ? ['phone-validation-too-strict'] : NUMBER_RULES,
    },
    'some characters': {
      text: around('text phone\n  validate string-length(.) > 4', '#form/phone'),
      must: ['phone-validation-too-loose'],
      mustNot: ['phone-validation-too-strict', 'phone-unvalidated'],
    },
    'any digits': {
      text: around(`text phone\n  validate regex(., '^[+]?[0-9]{5,20}$')`, '#form/phone'),
      must: ['phone-validation-too-loose'],
      mustNot: ['phone-validation-too-strict', 'phone-regex-unanchored'],
    },
    'a pattern without its end': {
      text: around(`text phone\n  validate regex(., '^[+]?${code}${digits}')`, '#form/phone'),
      must: ['phone-regex-unanchored'],
      mustNot: NUMBER_RULES,
    },
    'too many digits': {
      text: around(`text phone\n  validate regex(., '^${code}[0-9]{${most + 2}}$')`, '#form/phone'),
      must: ['phone-validation-too-strict'],
      mustNot: ['phone-validation-too-loose'],
      needsCountries: true,
    },
    'the 0 that the condition asks for stays behind the code': trunkZero
      ? {
          text: around(`text phone\n  validate regex(., '^0${digits}$')`, `concat('${code}', #form/phone)`),
          must: ['phone-prefix-keeps-trunk-zero'],
          mustNot: ['phone-validation-too-loose', 'phone-validation-too-strict'],
        }
      : null,
    'the 0 may stay behind the code': trunkZero
      ? {
          text: around(`text phone\n  validate regex(., '^0?${digits}$')`, `concat('${code}', #form/phone)`),
          must: ['phone-prefix-keeps-trunk-zero'],
          mustNot: ['phone-validation-too-strict'],
        }
      : null,
    'the code of another country': {
      text: around(`text phone\n  validate regex(., '^${digits}$')`, `concat('+${foreign}', #form/phone)`),
      must: ['phone-prefix-wrong-country'],
      mustNot: NUMBER_RULES.filter((rule) => rule !== 'phone-prefix-wrong-country'),
      needsCountries: true,
    },
    'a range that is left out':
      others === '' || first === ''
        ? null
        : {
            text: around(
              `text phone\n  validate regex(., '^[${others}]${rest}$')`,
              `concat('${code}', #form/phone)`,
            ),
            must: ['phone-validation-too-strict:warning'],
            mustNot: ['phone-validation-too-loose', 'phone-validation-too-strict:error'],
          },
    'an expression that cuts a digit': {
      text: around(`text phone\n  validate regex(., '^${code}${digits}$')`, 'substr(#form/phone, 1)'),
      must: ['phone-validation-too-strict'],
      mustNot: ['phone-prefix-keeps-trunk-zero', 'phone-unvalidated'],
      needsCountries: true,
    },
    'a question that is not always asked': {
      text: around(
        `select has_phone: yes, no\ntext phone\n  validate regex(., '^${digits}$')\n  display #form/has_phone = 'yes'`,
        `concat('${code}', #form/phone)`,
      ),
      must: ['phone-prefix-alone'],
      mustNot: NUMBER_RULES,
    },
    'two numbers at once': {
      text: around(
        `text one\n  validate regex(., '^${code}${digits}$')\ntext two\n  validate regex(., '^${code}${digits}$')`,
        "concat(#form/one, ' / ', #form/two)",
      ),
      must: ['phone-several-in-one'],
      mustNot: NUMBER_RULES,
    },
    'an Integer question': {
      text: around('int phone', '#form/phone'),
      must: ['phone-from-number:error'],
      mustNot: ['value-cannot-fit'],
    },
    'a number that is joined to a plus': {
      text: around(
        `text phone\n  validate regex(., '^${code}${digits}$')`,
        "concat('+', number(#form/phone))",
      ),
      must: code.length + most > 9 ? ['phone-from-number:error'] : [],
      mustNot: ['phone-unvalidated'],
    },
    'a word as default': {
      text: around(`text phone\n  default 'N/A'`, '#form/phone'),
      must: ['phone-invalid'],
      mustNot: ['phone-constant'],
    },
    'a placeholder that the condition names': {
      text: around(
        `text phone\n  validate regex(., '^${code}${digits}$') or . = '9999999999'`,
        '#form/phone',
      ),
      must: ['phone-placeholder'],
      mustNot: ['phone-validation-too-loose', 'phone-validation-too-strict'],
    },
    'the same number typed twice, unchecked': {
      text: around('text one\ntext phone\n  validate . = #form/one', '#form/phone'),
      must: ['phone-unvalidated'],
      mustNot: NUMBER_RULES,
    },
    'a default that comes before the answer': {
      text: around(
        `text phone\n  validate regex(., '^${digits}$')\nhidden final\n  default concat('${code}', #form/phone)`,
        '#form/final',
      ),
      must: ['default-too-early'],
      mustNot: ['phone-validation-too-loose'],
    },
  };
  return Object.entries(kinds).flatMap(([kind, made]) => (made ? [{ country, kind, ...made }] : []));
}

import { numberExpressions } from '../../../src/assist/recipes/number-expression.ts';
import { type ExampleMobile, exampleMobiles } from '../../../src/contact/phone/example-numbers.ts';
import { mobilePlan, rangeExamples, trunkPrefix } from '../../../src/contact/phone/mobile-plan.ts';

/** A form in which everything is right, as a sketch without its `project` line. */
export interface RightForm {
  readonly country: string;
  readonly kind: string;
  readonly text: string;
}

interface Shape extends ExampleMobile {
  readonly trunk: string;
  readonly zeroFirst: boolean;
  readonly least: number;
  readonly most: number;
}

function shapeOf(example: ExampleMobile): Shape {
  const plan = mobilePlan(example.country)!;
  const lengths = plan.ranges.map(({ length }) => length);
  return {
    ...example,
    trunk: trunkPrefix(example),
    zeroFirst: plan.mayBeginWithZero,
    least: Math.min(...lengths),
    most: Math.max(...lengths),
  };
}

const times = (least: number, most: number) => (least === most ? `{${least}}` : `{${least},${most}}`);

/** Digits that are any number of the country, as a designer writes them who knows how many there are. */
function digitsOf({ least, most, zeroFirst }: Shape): string {
  return least === most || zeroFirst
    ? `[0-9]${times(least, most)}`
    : `[1-9][0-9]${times(least - 1, most - 1)}`;
}

/** Consent is asked, and nothing is saved where there is no number. */
const around = (phone: string, written: string) => `
text name
${phone}
select consent: yes, no
create save contact
  case_name = #form/name
  contact_phone_number = ${written}
  contact_phone_number_is_verified = if(#form/consent = 'yes', 1, '')`;

const asked = (condition: string, written: string, more = '') =>
  around(`phone phone\n  validate ${condition}${more === '' ? '' : `\n${more}`}`, written);

const regex = (pattern: string) => `regex(., '${pattern}')`;

type Make = (shape: Shape) => string | null;

/** The number with its country code, as the person types it. */
const INTERNATIONAL: Readonly<Record<string, Make>> = {
  'code and length': (s) => asked(regex(`^${s.callingCode}${digitsOf(s)}$`), '#form/phone'),
  'code and length with an optional plus': (s) =>
    asked(regex(`^[+]?${s.callingCode}${digitsOf(s)}$`), '#form/phone'),
  'the pattern of the plan': (s) =>
    asked(regex(`^\\+?${s.callingCode}${mobilePlan(s.country)!.pattern}$`), '#form/phone'),
  'blanks and hyphens, which HQ removes': (s) =>
    s.zeroFirst || s.least !== s.most
      ? null
      : asked(
          regex(`^[+]?${s.callingCode}[ -]?[1-9]([ -]?[0-9])${times(s.least - 1, s.most - 1)}$`),
          '#form/phone',
        ),
  'a check of code, length and digits': (s) =>
    s.least !== s.most
      ? null
      : asked(
          `starts-with(., '${s.callingCode}') and string-length(.) = ${s.callingCode.length + s.least} and ${regex('^[0-9]+$')}`,
          '#form/phone',
        ),
  'through a hidden value, in two alternatives': (s) =>
    around(
      `text phone\n  validate ${regex(`^${s.callingCode}${digitsOf(s)}$|^[+]${s.callingCode}${digitsOf(s)}$`)}\nhidden final = #form/phone`,
      '#form/final',
    ),
};

/** The form puts the code before what is typed. */
const PREFIXED: Readonly<Record<string, Make>> = {
  'code before the digits': (s) =>
    asked(regex(`^${digitsOf(s)}$`), `concat('${s.callingCode}', #form/phone)`),
  'plus and code before the digits': (s) =>
    asked(regex(`^${digitsOf(s)}$`), `concat('+${s.callingCode}', #form/phone)`),
  'the exact length alone': (s) =>
    s.least === s.most
      ? asked(regex(`^[0-9]{${s.least}}$`), `concat('${s.callingCode}', #form/phone)`)
      : null,
  'nothing where nothing is typed': (s) =>
    asked(
      regex(`^${digitsOf(s)}$`),
      `if(#form/phone = '', '', concat('${s.callingCode}', #form/phone))`,
      "  display #form/name != ''",
    ),
  'in a hidden value': (s) =>
    around(
      `text phone\n  validate ${regex(`^${digitsOf(s)}$`)}\nhidden final = concat('${s.callingCode}', #form/phone)`,
      '#form/final',
    ),
};

/** The number as it is dialled at home, made international by an expression. */
const NATIONAL: Readonly<Record<string, Make>> = {
  'the 0 is cut': (s) =>
    s.trunk === '0'
      ? asked(regex(`^0${digitsOf(s)}$`), `concat('${s.callingCode}', substr(#form/phone, 1))`)
      : null,
  'the 0 is cut when there is one': (s) =>
    s.trunk === '0' && !s.zeroFirst
      ? asked(
          regex(`^0?[1-9][0-9]${times(s.least - 1, s.most - 1)}$`),
          `concat('${s.callingCode}', if(starts-with(#form/phone, '0'), substr(#form/phone, 1), #form/phone))`,
        )
      : null,
  'the last digits': (s) =>
    s.trunk === '0' && s.least === s.most && !s.zeroFirst
      ? asked(
          regex(`^0?[1-9][0-9]{${s.least - 1}}$`),
          `concat('${s.callingCode}', substr(#form/phone, string-length(#form/phone) - ${s.least}))`,
        )
      : null,
  'the 0 is replaced': (s) =>
    s.trunk === '0'
      ? asked(regex(`^0${digitsOf(s)}$`), `replace(#form/phone, '^0', '${s.callingCode}')`)
      : null,
  'either spelling': (s) =>
    s.trunk === '0' && !s.zeroFirst
      ? asked(
          regex(`^(0|[+]?${s.callingCode})[1-9][0-9]${times(s.least - 1, s.most - 1)}$`),
          `if(starts-with(#form/phone, '0'), concat('${s.callingCode}', substr(#form/phone, 1)), #form/phone)`,
        )
      : null,
  'the 0 falls off a whole number': (s) =>
    s.trunk === '0' && s.most < 10 && !s.zeroFirst && s.least === s.most
      ? asked(regex(`^0[1-9][0-9]{${s.least - 1}}$`), `concat('${s.callingCode}', int(#form/phone))`)
      : null,
  'the number reader': (s) => {
    const reader = numberExpressions('#form/phone', [s.country], s.country)!;
    return asked(reader.constraint, reader.calculate);
  },
};

/** The number is asked in several questions. */
const IN_PARTS: Readonly<Record<string, Make>> = {
  'two inputs': (s) =>
    s.least === s.most
      ? around(
          `text first\n  validate ${regex('^[0-9]{2}$')}\ntext rest\n  validate ${regex(`^[0-9]{${s.least - 2}}$`)}`,
          `concat('${s.callingCode}', #form/first, #form/rest)`,
        )
      : null,
  'an operator to choose and digits': (s) => {
    const prefixes = [...new Set(rangeExamples(s.country).map(({ significant }) => significant.slice(0, 2)))];
    return s.least === s.most
      ? around(
          `select operator: ${prefixes.join(', ')}\n  required\ntext rest\n  validate ${regex(`^[0-9]{${s.least - 2}}$`)}`,
          `concat('${s.callingCode}', #form/operator, #form/rest)`,
        )
      : null;
  },
};

const KINDS = { ...INTERNATIONAL, ...PREFIXED, ...NATIONAL, ...IN_PARTS };

/** The forms of one country, kind by kind. */
export function rightForms(country: string): readonly RightForm[] {
  const example = exampleMobiles().find((one) => one.country === country);
  if (!example) return [];
  const shape = shapeOf(example);
  return Object.entries(KINDS).flatMap(([kind, make]) => {
    const text = make(shape);
    return text === null ? [] : [{ country, kind, text }];
  });
}

/** Seventy countries from everywhere, most of them where CommCare is used. */
export const COUNTRIES: readonly string[] = (
  'KE UG TZ RW BI ET SS SD SO ER DJ MG MZ MW ZM ZW ZA LS SZ BW NA AO CD CG CM GA TD NE NG BJ TG GH CI BF ML SN GM GN ' +
  'SL LR MR EG MA JO LB IQ AF PK IN NP BD LK MM KH LA TH VN PH ID MY FJ PG HT GT HN SV NI CO PE BO BR MX AR US GB FR DE ES'
).split(' ');

import { describe, expect, it } from 'vitest';
import { numberExpressions } from '../../../src/assist/recipes/number-expression.ts';
import { tryCondition, tryExpression } from '../../../src/assist/recipes/try-expression.ts';
import { mobilePlan } from '../../../src/contact/phone/mobile-plan.ts';
import type { Question } from '../../../src/form/source.ts';
import type { Fix } from '../../../src/lint/finding.ts';
import { nationalValidation, phonePattern, phoneValidation } from '../../../src/lint/probes/phone-pattern.ts';
import type { Said } from '../../../src/lint/said.ts';
import { lintEn } from '../../../src/lint/texts/lint-texts.ts';
import { COUNTRIES, isMobileNumber, randomMobiles } from '../../contact/random-mobiles.ts';
import { sketch } from '../support/form.ts';

const question = (text = 'phone phone'): Question => sketch(text).form.source.questions[0]!;

const said = (fix: Said<Fix> | null): Fix | undefined => fix?.(lintEn.rules, lintEn.advice);

const textOf = (countries: readonly string[]) => {
  const edits = said(phoneValidation(question(), countries))?.edits ?? [];
  return edits.map((edit) => ('value' in edit ? edit.value : 'text' in edit ? edit.text : ''));
};

describe('the offered condition', () => {
  it.each([
    [['KE'], '^[+]?254[0-9]{9}$'],
    [['KE', 'UG', 'TZ'], '^[+]?(254|256|255)[0-9]{9}$'],
    [['KE', 'IN'], '^[+]?(254[0-9]{9}|91[0-9]{10})$'],
    [['US', 'CA'], '^[+]?1[0-9]{10}$'],
    // Numbers of several lengths: the first digits tell which.
    [['DE'], '^[+]?491(5[0-9]{9}|[67][0-9]{8,9})$'],
    // Numbers that begin with a 0 of their own.
    [['BF'], '^[+]?226[0-9]{8}$'],
    [['CI'], '^[+]?225[0-9]{10}$'],
  ])('of %j is %s', (countries, pattern) => {
    expect(phonePattern(countries)).toBe(pattern);
  });

  it('comes with a message that fits, and says whose numbers it takes', () => {
    expect(said(phoneValidation(question(), ['KE']))).toEqual({
      kind: 'suggestion',
      title: 'Take numbers of Kenya',
      edits: [
        {
          type: 'set-expression',
          path: '/data/phone',
          part: 'constraint',
          value: "regex(., '^[+]?254[0-9]{9}$')",
        },
        {
          type: 'set-constraint-message',
          path: '/data/phone',
          text: 'Please enter the number with its country code and without a leading zero, like 254712123456.',
        },
      ],
    });
    expect(said(phoneValidation(question(), ['KE', 'UG']))?.title).toBe('Take numbers of Kenya and Uganda');
    expect(said(phoneValidation(question(), ['KE', 'UG', 'TZ', 'RW']))?.title).toBe(
      "Take numbers of the project's countries",
    );
  });

  it('says nothing of a leading zero where numbers have one', () => {
    expect(textOf(['CI'])[1]).toBe('Please enter the number with its country code, like 2250123456789.');
  });

  it('replaces the message of the condition that it replaces', () => {
    const old = question('phone phone\n  validate string-length(.) > 5');
    expect(said(phoneValidation(old, ['KE']))?.edits[1]).toMatchObject({ replaces: true });
  });

  it('needs a country that has numbers', () => {
    expect(phonePattern([])).toBeNull();
    expect(phoneValidation(question(), ['XX'])).toBeNull();
    expect(nationalValidation(question(), 'XX')).toBeNull();
  });

  it('stands in an XPath string in an XML attribute', () => {
    for (const { country } of COUNTRIES) expect(phonePattern([country])).not.toMatch(/['"\\<>&]/);
  });
});

const RUNS = 1000;
/** By the engine itself; the others by JavaScript, which reads these patterns in the same way. */
const BY_ENGINE = 20;

/** What people write, and HQ would send to somebody else or to nobody. */
function misread(code: string, trunk: string, significant: string): readonly string[] {
  return [
    significant,
    `0${significant}`,
    trunk + significant,
    `00${code}${significant}`,
    `+00${code}${significant}`,
    `+${code}(0)${significant}`,
    `+${code} (0) ${significant}`,
    `${code}0${significant}`,
    `${code}${trunk}${significant}`,
    `${code}/${significant.slice(0, 3)}/${significant.slice(3)}`,
    `${code}${significant.slice(0, -3)}ABC`,
    `${code}${significant} x12`,
    significant.slice(0, 3),
    code,
    '',
  ];
}

describe.each(COUNTRIES)('of $country', ({ country, callingCode, trunk }) => {
  const numbers = randomMobiles(country, RUNS);
  const isMobile = (rest: string) => isMobileNumber(country, rest);
  const pattern = new RegExp(phonePattern([country]) ?? '(?!)');
  const [condition = ''] = textOf([country]);

  it('takes every mobile number, with and without +', () => {
    expect(numbers).toHaveLength(RUNS);
    const refused = numbers.flatMap((significant) =>
      [`${callingCode}${significant}`, `+${callingCode}${significant}`].filter((text) => !pattern.test(text)),
    );
    expect(refused).toEqual([]);
    for (const significant of numbers.slice(0, BY_ENGINE))
      expect(tryCondition(condition, `+${callingCode}${significant}`), significant).toBe(true);
  });

  it('refuses what HQ misreads', () => {
    const taken = numbers.flatMap((significant) =>
      misread(callingCode, trunk, significant).filter(
        // What is a number of its own (`242` + `06…` and `2420` + `6…`) nobody can tell.
        (text) => pattern.test(text) && !isMobile(text.slice(callingCode.length)),
      ),
    );
    expect(taken).toEqual([]);
    for (const significant of numbers.slice(0, BY_ENGINE))
      for (const text of misread(callingCode, trunk, significant))
        expect(tryCondition(condition, text), text).toBe(pattern.test(text));
  });

  it('has a twin for what is asked without the country code', () => {
    const [edit] = said(nationalValidation(question(), country))?.edits ?? [];
    const national = edit && 'value' in edit ? edit.value : '';
    for (const significant of numbers.slice(0, BY_ENGINE)) {
      expect(tryCondition(national, significant), significant).toBe(true);
      if (!isMobile(`0${significant}`)) expect(tryCondition(national, `0${significant}`)).toBe(false);
    }
  });

  it('and the number reader reads each as it is meant', () => {
    const reader = numberExpressions('#form/phone', [country], country);
    const inUse = numbers.filter((significant) =>
      mobilePlan(country)?.ranges.some(
        ({ prefix, length }) => significant.length === length && significant.startsWith(prefix),
      ),
    );
    for (const significant of inUse.slice(0, BY_ENGINE)) {
      const written = tryExpression(reader?.calculate ?? '', `+${callingCode} ${significant}`);
      expect(written).toBe(callingCode + significant);
      expect(tryCondition(reader?.constraint ?? '', significant)).toBe(true);
    }
  });
});

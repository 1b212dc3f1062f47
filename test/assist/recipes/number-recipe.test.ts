import { describe, expect, it } from 'vitest';
import { numberExpressions } from '../../../src/assist/recipes/number-expression.ts';
import { numberRecipe } from '../../../src/assist/recipes/number-recipe.ts';
import { tryCondition, tryExpression } from '../../../src/assist/recipes/try-expression.ts';
import { exampleMobiles } from '../../../src/contact/phone/example-numbers.ts';
import { parseXPath } from '../../../src/form/xpath/parser.ts';

const read = (countries: readonly string[], answer: string) =>
  tryExpression(numberExpressions('#form/phone', countries, countries[0] ?? null)?.calculate ?? '', answer);

describe('the expression that reads a number', () => {
  it.each([
    ['KE', '254712345678', '254712345678'],
    ['KE', '+254712345678', '254712345678'],
    ['KE', '+254 712 345 678', '254712345678'],
    ['KE', '+254-712-345-678', '254712345678'],
    ['KE', '+254.712.345.678', '254712345678'],
    ['KE', '+254 (712) 345678', '254712345678'],
    ['KE', '00254 712 345678', '254712345678'],
    ['KE', '0712 345 678', '254712345678'],
    ['KE', '712345678', '254712345678'],
    ['KE', '+254 (0)712 345 678', '254712345678'],
    ['KE', '254/712/345678', '254712345678'],
    ['KE', '\u00a00712\u202f345678\u200e', '254712345678'],
    ['KE', '', ''],
    ['KE', '071234567', ''],
    ['KE', '07123456789', ''],
    ['KE', '0712345678 x12', ''],
    ['KE', '0712345678, 0722345678', ''],
    ['KE', '++254712345678', ''],
    ['KE', 'none', ''],
    ['KE', '=254712345678', '254712345678'],
    ['US', '(201) 555-0123', '12015550123'],
    ['US', '1-201-555-0123', '12015550123'],
    ['CI', '01 23 45 67 89', '2250123456789'],
    ['CI', '+225 0123456789', '2250123456789'],
    ['RU', '8 912 345-67-89', '79123456789'],
    ['HU', '06 20 123 4567', '36201234567'],
    ['SN', '70 123 45 67', '221701234567'],
  ])('%s: %j is saved as %j', (country, answer, written) => {
    expect(read([country], answer)).toBe(written);
  });

  it.each([
    ['0712345678', '254712345678'],
    ['+256712345678', '256712345678'],
    ['256 712 345678', '256712345678'],
    ['00256712345678', '256712345678'],
  ])('with a second country %j is saved as %j', (answer, written) => {
    expect(read(['KE', 'UG'], answer)).toBe(written);
  });

  it('names the question once, and holds nothing that an XML attribute or an XPath string would break at', () => {
    const { calculate = '', constraint = '' } =
      numberExpressions('#form/phone', ['KE', 'UG', 'US'], 'KE') ?? {};
    expect(calculate.split('#form/phone')).toHaveLength(2);
    for (const text of [calculate, constraint]) {
      expect(parseXPath(text).ok).toBe(true);
      expect(text).not.toMatch(/[\\<>&"]/);
    }
  });

  it('needs a country that has numbers', () => {
    expect(numberExpressions('#form/phone', [], null)).toBeNull();
    expect(numberExpressions('#form/phone', ['XX', 'Antarctica'], 'XX')).toBeNull();
  });

  it('lets the question take what the expression understands, and nothing else', () => {
    const { calculate = '', constraint = '' } = numberExpressions('#form/phone', ['KE', 'US'], 'KE') ?? {};
    for (const answer of ['0712345678', '+12015550123', '071', 'x', '254712345678 x1', '(201) 555-0123']) {
      expect(tryCondition(constraint, answer), answer).toBe(tryExpression(calculate, answer) !== '');
    }
  });
});

describe('the proof', () => {
  it.each(exampleMobiles().map(({ country }) => country))('holds for %s alone', (country) => {
    const recipe = numberRecipe('#form/phone', [country], country);
    expect(recipe?.tried.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
    expect(recipe?.proven).toBe(true);
    expect(recipe?.tried.filter(({ name }) => name === 'international')).toHaveLength(6);
  });

  it('says that a number of the second country without its code is taken for one of the first', () => {
    const recipe = numberRecipe('#form/phone', ['KE', 'UG'], 'KE');
    expect(recipe?.proven).toBe(true);
    expect(recipe?.tried.find(({ verdict }) => verdict === 'home')).toEqual({
      name: 'without-code',
      country: 'UG',
      answer: '712345678',
      written: '254712345678',
      verdict: 'home',
    });
  });

  it('refuses numbers without country code where no country is at home', () => {
    const recipe = numberRecipe('#form/phone', ['KE', 'UG'], null);
    expect(recipe?.proven).toBe(true);
    const local = recipe?.tried.filter(({ name }) => name === 'national') ?? [];
    expect(local.map(({ written, verdict }) => `${written}: ${verdict}`)).toEqual(Array(4).fill(': refused'));
  });

  it('fails where two countries cannot be told apart', () => {
    // 15123456789 is a German mobile number without 0 and looks like an American one with its 1.
    const recipe = numberRecipe('#form/phone', ['DE', 'US'], null);
    expect(recipe?.proven).toBe(false);
    expect(recipe?.tried.filter(({ verdict }) => verdict === 'wrong')).toEqual([
      {
        name: 'without-code',
        country: 'DE',
        answer: '15123456789',
        written: '15123456789',
        verdict: 'wrong',
      },
    ]);
  });
});

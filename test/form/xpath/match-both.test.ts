import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../src/form/reasons.ts';
import { evaluate } from '../../../src/form/xpath/evaluate.ts';
import { parseXPath } from '../../../src/form/xpath/parser.ts';
import { QUESTION_STEPS, RegexBudget } from '../../../src/form/xpath/regex/budget.ts';
import { unknown } from '../../../src/form/xpath/value.ts';
import { matchBoth } from './support/match-both.ts';

describe('matchBoth: phones and Web Apps', () => {
  it.each([
    ['^\\d{10}$', '0712345678', true, true],
    ['^\\d{10}$', '٠٧١٢٣٤٥٦٧٨', true, false],
    ['^[0-9]{10}$', '٠٧١٢٣٤٥٦٧٨', false, false],
    ['^[[:digit:]]{10}$', '0712345678', true, false],
    ['^\\pL+$', 'Ann', 'syntax-error', true],
    ['(?#number)^0', '07', true, 'syntax-error'],
    ['(', '', 'syntax-error', 'syntax-error'],
    ['(.*)*(.*)*x', 'a'.repeat(200), 'undecided', 'undecided'],
  ])('%s on %j', (pattern, text, phones, webApps) => {
    expect(matchBoth(pattern, text)).toEqual({ phones, webApps });
  });

  it('is what an expression asks', () => {
    const parsed = parseXPath("regex('٣', '^\\d$')");
    if (!parsed.ok) throw new Error(inEnglish(parsed.problem.reason));
    const on = (platform: 'phones' | 'web-apps') =>
      evaluate(parsed.expr, { reference: () => unknown(''), platform });
    expect([on('phones'), on('web-apps')]).toEqual([
      { type: 'value', value: true },
      { type: 'value', value: false },
    ]);
  });
});

describe('RegexBudget: one limit for all patterns of a form', () => {
  // Each of these takes all the steps of a question.
  const slow = (index: number): string => `^([0-9]|[0-9][0-9])*${index}x$|(.*)*(.*)*(.*)*x${index}`;
  const number = '0123456789012345678901234567890123456789';

  it('ends what 200 slow patterns take together', () => {
    const budget = new RegexBudget(10 * QUESTION_STEPS);
    for (let index = 0; index < 200; index++)
      expect(matchBoth(slow(index), number, budget)).toEqual({ phones: 'undecided', webApps: 'undecided' });
    expect(budget.spent).toBeLessThan(15 * QUESTION_STEPS);
    expect(matchBoth('^0[0-9]+$', number, budget)).toEqual({ phones: true, webApps: true });
  });

  it('asks one slow pattern three times and never again', () => {
    const budget = new RegexBudget(100 * QUESTION_STEPS);
    for (let index = 0; index < 200; index++) matchBoth(slow(1), `${number}${index}`, budget);
    expect(budget.spent).toBe(3 * QUESTION_STEPS);
  });

  it('leaves quick patterns decided beside a slow one', () => {
    const budget = new RegexBudget(100 * QUESTION_STEPS);
    for (let index = 0; index < 50; index++) {
      matchBoth(slow(1), `${number}${index}`, budget);
      expect(matchBoth('^0[0-9]+$', `0${index}`, budget)).toEqual({ phones: true, webApps: true });
    }
  });
});

import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/lint/engine.ts';
import { sketch } from '../support/form.ts';
import { COUNTRIES, rightForms } from './right-forms.ts';

const alarms = (text: string) => {
  const { form, project } = sketch(text);
  return lint(form, project)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${message.what}`);
};

it('covers at least seventy countries', () => {
  expect(new Set(COUNTRIES).size).toBeGreaterThanOrEqual(70);
});

/** Forms that a designer gets right in many ways: with every rule on, no error and no warning. */
describe.each(COUNTRIES)('right forms of %s', (country) => {
  const forms = rightForms(country);

  it('are of many kinds', () => {
    expect(forms.length).toBeGreaterThan(8);
  });

  it.each(forms)('$kind: silent', ({ text }) => {
    expect(alarms(`project countries ${country}${text}`)).toEqual([]);
    expect(alarms(text)).toEqual([]);
  });
});

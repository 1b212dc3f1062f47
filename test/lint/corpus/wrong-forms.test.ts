import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/lint/engine.ts';
import { sketch } from '../support/form.ts';
import { COUNTRIES } from './right-forms.ts';
import { wrongForms } from './wrong-forms.ts';

const said = (text: string): readonly string[] => {
  const { form, project } = sketch(text);
  return lint(form, project).flatMap(({ rule, severity }) => [rule, `${rule}:${severity}`]);
};

/** The same mistakes with the numbers of seventy countries: each is found, and found once. */
describe.each(COUNTRIES)('wrong forms of %s', (country) => {
  it.each(wrongForms(country))('$kind', ({ text, must, mustNot, needsCountries }) => {
    for (const project of [`project countries ${country}`, ...(needsCountries ? [] : [''])]) {
      const found = said(project + text);
      for (const rule of must) expect(found, project).toContain(rule);
      for (const rule of mustNot) expect(found, project).not.toContain(rule);
    }
  });
});

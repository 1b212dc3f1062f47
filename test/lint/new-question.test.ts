import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/engine.ts';
import { rulesEn } from '../../src/lint/texts/en.ts';
import { lintEn } from '../../src/lint/texts/lint-texts.ts';
import { rulesSw } from '../../src/lint/texts/sw.ts';
import { sketch } from './support/form.ts';

/** CommCare's form builder gives a new question an ID later, and calls it `undefined` until then. */
describe('a question that has no ID yet', () => {
  const NEW = 'text undefined\nmap contact_phone_number <- undefined';
  const what = (text: string, rules = rulesEn) =>
    lint(sketch(text).form, { countries: ['KE'] }, { texts: { ...lintEn, rules } }).map(
      ({ message }) => message.what,
    );

  it('is called by its label', () => {
    const [first] = what(NEW.replace('\n', '\n  label What is your mobile number?\n'));
    expect(first).toContain('What is your mobile number?');
    expect(first).not.toContain('undefined');
  });

  it('is a new question where it has none either, in each language', () => {
    expect(what(NEW)[0]).toContain('the new question');
    expect(what(NEW, rulesSw)[0]).toContain('swali jipya');
    expect(what(NEW).join() + what(NEW, rulesSw).join()).not.toContain('undefined');
  });
});

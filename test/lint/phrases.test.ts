import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/engine.ts';
import { sketch } from './support/form.ts';

const FOLDER = resolve(import.meta.dirname, 'phrases');

/** `=== says rule:severity | in words`, `=== never rule | …` or `=== silent | …`, then the form. */
const CASE = /^=== (says|never|silent) ?(\S*) \| (.+)\n([\s\S]*?)\n\n/gm;

/** Forms for the phrases of the rules, with every rule on: what is said of one by others does not matter but to `silent`. */
describe.each(readdirSync(FOLDER))('%s', (file) => {
  const cases = [...readFileSync(resolve(FOLDER, file), 'utf8').matchAll(CASE)];

  it.each(cases.map(([, verb = '', rule = '', words = '', form = '']) => ({ verb, rule, words, form })))(
    '$verb $rule: $words',
    ({ verb, rule, form: text }) => {
      const { form, project } = sketch(text);
      const findings = lint(form, project);
      const said = findings.flatMap((finding) => [finding.rule, `${finding.rule}:${finding.severity}`]);
      if (verb === 'says') expect(said).toContain(rule);
      else if (verb === 'never') expect(said).not.toContain(rule);
      else expect(said.filter((word) => /:(error|warning)$/.test(word))).toEqual([]);
    },
  );

  it('is read to its end', () => {
    expect(cases).toHaveLength(readFileSync(resolve(FOLDER, file), 'utf8').match(/^===/gm)?.length ?? 0);
  });
});

import { describe, expect, it } from 'vitest';
import { lintApp } from '../../../src/lint/engine.ts';
import type { Finding } from '../../../src/lint/finding.ts';
import type { Rule } from '../../../src/lint/rule.ts';
import { type Sketch, sketch } from './form.ts';

/** Findings of one rule on a sketch; on an app, those of all its forms. */
export function findingsOf(rule: Rule, text: string): Finding[] {
  const forms = appOf(text);
  return lintApp(forms, forms[0]?.project ?? {}, { rules: [rule] }).flat();
}

/** A sketch that begins with `form NAME` is an app: each such line starts a form. */
function appOf(text: string): (Sketch & { name: string })[] {
  const parts = text.split(/^ *form (.+)$/m);
  if (parts.length === 1) return [{ ...sketch(text), name: 'Sketch' }];
  const named: (Sketch & { name: string })[] = [];
  for (let index = 1; index < parts.length; index += 2) {
    named.push({ ...sketch(`${parts[0]}${parts[index + 1]}`), name: parts[index] ?? '' });
  }
  return named;
}

/** What the rule finds on a sketch, beside what the sketch marks. */
export function judged(rule: Rule, text: string): { found: string[]; marked: string[] } {
  const place = (severity: string, path: string | null) => `${severity} ${path ?? '(the write)'}`;
  return {
    found: findingsOf(rule, text)
      .map(({ severity, site }) => place(severity, site.path))
      .sort(),
    marked: appOf(text)
      .flatMap(({ marks }) => marks)
      .map(({ severity, path }) => place(severity, path))
      .sort(),
  };
}

/** One test for each sketch: the rule finds exactly what is marked; under `right` nothing may be marked. */
export function describeRule(
  rule: Rule,
  sketches: {
    readonly wrong: Readonly<Record<string, string>>;
    readonly right: Readonly<Record<string, string>>;
  },
): void {
  describe(rule.id, () => {
    describe('finds', () => {
      it.each(Object.entries(sketches.wrong))('%s', (_name, text) => {
        const { found, marked } = judged(rule, text);
        expect(marked.length).toBeGreaterThan(0);
        expect(found).toEqual(marked);
      });
    });
    describe('is silent about', () => {
      it.each(Object.entries(sketches.right))('%s', (_name, text) => {
        const { found, marked } = judged(rule, text);
        expect(marked).toEqual([]);
        expect(found).toEqual([]);
      });
    });
  });
}

/** The fixes of the only finding: kind, title and edits, as a test reads them best. */
export function fixesOf(
  rule: Rule,
  text: string,
): { kind: string; title: string; edits: readonly object[] }[] {
  const findings = findingsOf(rule, text);
  expect(findings).toHaveLength(1);
  return (findings[0]?.fixes ?? []).map(({ kind, title, edits }) => ({ kind, title, edits }));
}

import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/engine.ts';
import { findingKey } from '../../src/lint/finding.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { RULES } from '../../src/lint/rules/index.ts';
import { ruleSummariesEn, summaryOf } from '../../src/lint/texts/summaries/en.ts';
import { sketch } from './support/form.ts';

const MIXED = sketch(`
  int phone
  text email
  hidden tz = 'IST'
  map contact_phone_number <- phone
  map commcare_email_address <- email
  map time_zone <- tz`).form;

const broken: Rule = {
  id: 'broken-rule',
  severity: 'error',
  properties: ['time_zone'],
  check() {
    throw new Error('bug');
  },
};

describe('lint', () => {
  it('gives findings in the order of the form, each with the page that explains it', () => {
    const found = lint(MIXED, {});
    expect(found.map(({ rule, site }) => `${rule} ${site.path}`)).toEqual([
      'phone-from-number /data/phone',
      'email-unvalidated /data/email',
      'time-zone-unknown /data/tz',
    ]);
    for (const { rule, helpUrl } of found) expect(helpUrl).toContain(`/docs/rules/${rule}.md`);
  });

  it('takes other severities; what is only incomplete stays so', () => {
    const severities = { 'email-unvalidated': 'error', 'time-zone-unknown': 'off' } as const;
    expect(lint(MIXED, {}, { severities }).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'phone-from-number error',
      'email-unvalidated error',
    ]);
    const { form } = sketch("hidden g = 'X'\nmap contact_backend_id <- g");
    const [open] = lint(form, {}, { severities: { 'gateway-unknown': 'warning' } });
    expect(open?.severity).toBe('incomplete');
  });

  it('lets a bug in a rule surface', () => {
    expect(() => lint(MIXED, {}, { rules: [broken] })).toThrow('bug');
  });

  it('goes on with the other rules where somebody takes care of the bug', () => {
    const bugs: string[] = [];
    const found = lint(MIXED, {}, { rules: [broken, ...RULES], onRuleError: ({ id }) => bugs.push(id) });
    expect(bugs).toEqual(['broken-rule']);
    expect(found).toHaveLength(3);
  });

  it('gives the same answer twice, and tells findings apart', () => {
    expect(lint(MIXED, {})).toEqual(lint(MIXED, {}));
    const keys = lint(MIXED, {}).map(findingKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has nothing to say about an empty form', () => {
    expect(lint(sketch('').form, {})).toEqual([]);
  });
});

describe('every message', () => {
  const texts = RULES.map(({ id }) => [id, summaryOf(id, ruleSummariesEn)]);
  it.each(texts)('%s names no property of the form without quotes', (_id, summary) => {
    expect(summary).not.toMatch(/contact_phone_number|commcare_email_address|contact_backend_id/);
  });
});

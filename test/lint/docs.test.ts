import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lint/rules/index.ts';
import { ruleSummariesEn, summaryOf } from '../../src/lint/texts/summaries/en.ts';
import { judged } from './support/rule.ts';

const PAGES = resolve(import.meta.dirname, '../../docs/rules');

interface Example {
  readonly section: string;
  readonly line: number;
  readonly text: string;
}

/** The `form` examples of a page with the headings under which they stand. */
function examplesOf(page: string): Example[] {
  const examples: Example[] = [];
  let section = '';
  let open: { line: number; text: string[] } | null = null;
  page.split('\n').forEach((line, index) => {
    if (open) {
      if (line === '```') {
        examples.push({ section, line: open.line, text: open.text.join('\n') });
        open = null;
      } else open.text.push(line);
    } else if (line.startsWith('## ')) section = line.slice(3);
    else if (line === '```form') open = { line: index + 2, text: [] };
  });
  return examples;
}

const RULE_PAGES = readdirSync(PAGES)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => ({ id: name.slice(0, -3), text: readFileSync(resolve(PAGES, name), 'utf8') }));

describe.each(RULE_PAGES)('the page of $id', ({ id, text }) => {
  const rule = RULES.find((candidate) => candidate.id === id);
  const examples = examplesOf(text);

  it('names the rule, its severity and its properties', () => {
    expect(rule).toBeDefined();
    expect(text.split('\n')[0]).toBe(`# ${id}`);
    const lead = text.slice(0, text.indexOf('## '));
    expect(lead).toContain(`**${rule?.severity}**`);
    for (const property of rule?.properties.length === 1 ? rule.properties : []) {
      expect(lead).toContain(`\`${property}\``);
    }
  });

  it('has both wrong and right examples, all of them executed', () => {
    const sections = new Set(examples.map(({ section }) => section));
    expect([...sections]).toEqual(['Wrong', 'Right']);
    expect(text.match(/^```/gm)).toHaveLength(examples.length * 2);
  });

  it.each(examples)('$section, line $line', ({ section, text: example }) => {
    if (!rule) throw new Error(`${id} is no rule`);
    const { found, marked } = judged(rule, example);
    expect(found).toEqual(marked);
    expect(marked.length > 0).toBe(section === 'Wrong');
  });
});

it('the list of all rules is the registry, in its order', () => {
  const text = readFileSync(resolve(PAGES, 'README.md'), 'utf8');
  const rows = text.split('\n').filter((line) => /^\| \[[a-z-]+\]\(/.test(line));
  expect(rows).toEqual(
    RULES.map(
      ({ id, severity }) => `| [${id}](${id}.md) | ${severity} | ${summaryOf(id, ruleSummariesEn)} |`,
    ),
  );
});

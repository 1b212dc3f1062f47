import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpUrl } from '../../src/lint/help.ts';
import { RULES } from '../../src/lint/rules/index.ts';
import { rulesEn } from '../../src/lint/texts/en.ts';
import { ruleSummariesEn, summaryOf } from '../../src/lint/texts/summaries/en.ts';

const ROOT = resolve(import.meta.dirname, '../..');

function idsIn(folder: string, ending: string): string[] {
  return readdirSync(resolve(ROOT, folder))
    .filter((name) => name.endsWith(ending) && name !== `index${ending}` && name !== `README${ending}`)
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

const IDS = RULES.map(({ id }) => id).sort();

describe('a rule is three files and one line in the registry', () => {
  it('no id stands twice', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
  });

  it.each([
    ['src/lint/rules', '.ts'],
    ['docs/rules', '.md'],
    ['test/lint/rules', '.test.ts'],
  ])('%s', (folder, ending) => {
    expect(idsIn(folder, ending)).toEqual(IDS);
  });

  it('every one has a line for lists and its messages', () => {
    expect(Object.keys(ruleSummariesEn).sort()).toEqual(IDS);
    const { fixes: _, reasons: __, ...rules } = rulesEn;
    expect(Object.keys(rules).sort()).toEqual(IDS);
  });

  it.each(RULES)('$id says what it is', ({ id, properties }) => {
    const summary = summaryOf(id, ruleSummariesEn);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(summary).toMatch(/^[A-Z0-9].{10,90}\.$/);
    expect(properties.length).toBeGreaterThan(0);
    expect(helpUrl(id)).toBe(`https://github.com/caseline/caseline/blob/main/docs/rules/${id}.md`);
  });
});

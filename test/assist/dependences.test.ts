import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEPENDENCES } from '../../src/assist/reasons/dependences.ts';
import { sayDependence } from '../../src/assist/reasons/say-dependence.ts';
import { reasonsEn } from '../../src/assist/reasons/texts/en.ts';
import { reasonsEs } from '../../src/assist/reasons/texts/es.ts';
import { reasonsFr } from '../../src/assist/reasons/texts/fr.ts';
import { reasonsHi } from '../../src/assist/reasons/texts/hi.ts';
import { reasonsPt } from '../../src/assist/reasons/texts/pt.ts';
import { reasonsSw } from '../../src/assist/reasons/texts/sw.ts';
import { evaluate } from '../../src/form/xpath/evaluate.ts';
import { parseXPath } from '../../src/form/xpath/parser.ts';

const OTHERS = { fr: reasonsFr, es: reasonsEs, pt: reasonsPt, hi: reasonsHi, sw: reasonsSw };

/** Why the engine leaves an expression open. */
function openBecause(text: string): string {
  const parsed = parseXPath(text);
  if (!parsed.ok) throw new Error(text);
  const result = evaluate(parsed.expr, {
    platform: 'phones',
    reference: () => ({ type: 'value', value: '' }),
  });
  if (result.type !== 'unknown') throw new Error(`${text}: ${result.type}`);
  return result.reason;
}

/** One of each kind that an expression alone can come to. */
const OPEN = [
  'now()',
  'today()',
  'random()',
  'uuid()',
  'here()',
  'position(/data/a)',
  'count(/data/a)',
  'uuid(2000)',
  "encrypt-string('a', 'b', 'AES')",
  "decrypt-string('a', 'b', 'AES')",
  `json-property('{a: 1}', 'a')`,
  `json-property('{"a": {"b": 1}}', 'a')`,
  "format-date('2026-01-31T10:00:00Z', '%H')",
  "regex('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '(a|aa|aaa)*c(a*)*b$')",
];

describe.each(Object.entries(OTHERS))('what a value depends on, in %s', (_, words) => {
  it('has words of its own', () => {
    for (const why of Object.values(DEPENDENCES)) {
      const said = sayDependence(why, words);
      expect(said).not.toBe(why);
      expect(said).not.toBe(words.technical(why));
    }
  });

  it.each(OPEN)('quotes no English: %s', (text) => {
    const why = openBecause(text);
    const said = sayDependence(why, words);
    expect(said).not.toContain(why);
    expect(sayDependence(why, reasonsEn)).toBe(why);
  });

  it('names the function', () => {
    expect(sayDependence(openBecause('now()'), words)).toContain('now');
  });
});

it('nothing else is left open by the engine', () => {
  const room = resolve(import.meta.dirname, '../../src/form');
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const own = files.flatMap((file) =>
    [...readFileSync(join(room, file), 'utf8').matchAll(/\b(?:leaveOpen|unknown)\((['"`].*)/g)].map(
      ([line]) => `${file}: ${line}`,
    ),
  );
  // What a filter of choices cannot know is told to nobody.
  expect(own.filter((line) => !line.includes('inline-choices'))).toEqual([]);
});

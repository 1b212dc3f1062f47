import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../src/form/xpath/regex/dialect.ts';
import { compileRegex } from '../../../src/form/xpath/regex/regex.ts';

interface Vector {
  readonly id: string;
  readonly pattern: string;
  readonly value: string;
  readonly replacement?: string;
  readonly engine: {
    readonly result: 'match' | 'no-match' | 'syntax' | 'error';
    readonly start?: number;
    readonly end?: number;
    readonly replaced?: string;
    readonly description?: string;
  };
  readonly icu72: 'match' | 'no-match' | 'syntax';
}

const VECTORS: readonly Vector[] = gunzipSync(
  readFileSync(fileURLToPath(new URL('data/engine-regex.ndjson.gz', import.meta.url))),
)
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function answer({ pattern, value, replacement }: Vector, dialect: Dialect): string {
  const compiled = compileRegex(pattern, dialect);
  if (!compiled.ok) return 'syntax';
  const found = compiled.regex.find(value);
  if (found.type === 'crash') return 'error';
  if (found.type !== 'match' || dialect === 'icu') return found.type;
  const replaced = replacement === undefined ? undefined : compiled.regex.replaceAll(value, replacement);
  return JSON.stringify(['match', found.start, found.end, replaced]);
}

function javas({ engine }: Vector): string {
  return engine.result === 'match'
    ? JSON.stringify(['match', engine.start, engine.end, engine.replaced])
    : engine.result;
}

/** ICU's own stack ends here; Android's would, too. The steps of ours do not. */
const KNOWN = ['icu r637'];

/** `(?i)ß`: ICU compares it with `ss`, too. */
const UNDECIDED = ['icu r988'];

describe.each<[Dialect, (vector: Vector) => string]>([
  ['java', javas],
  ['icu', ({ icu72 }) => icu72],
])('1,500 patterns that CommCare’s engine asked: %s', (dialect, theirs) => {
  const answers = VECTORS.map((vector) => ({
    vector,
    ours: answer(vector, dialect),
    theirs: theirs(vector),
  }));
  const undecided = answers.filter(({ ours }) => ours === 'undecided');
  const differing = answers
    .filter((each) => each.ours !== each.theirs && each.ours !== 'undecided')
    .filter(({ vector }) => !KNOWN.includes(`${dialect} ${vector.id}`))
    .map(
      (each) =>
        `${each.vector.id} ${JSON.stringify(each.vector.pattern)} ${JSON.stringify(each.vector.value)} | ${each.ours} | ${each.theirs}`,
    );

  it('agrees', () => {
    expect(differing).toEqual([]);
  });
  it('is decided', () => {
    expect(undecided.map(({ vector }) => `${dialect} ${vector.id}`)).toEqual(
      dialect === 'icu' ? UNDECIDED : [],
    );
  });
});

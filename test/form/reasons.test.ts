import { describe, expect, it } from 'vitest';
import { REASONS, type ReasonId, type ReasonWords, sayReason } from '../../src/form/reasons.ts';
import { parseXPath } from '../../src/form/xpath/parser.ts';
import { compileRegex } from '../../src/form/xpath/regex/regex.ts';
import { whyEs } from '../../src/lint/texts/reasons/es.ts';
import { whyFr } from '../../src/lint/texts/reasons/fr.ts';
import { whyHi } from '../../src/lint/texts/reasons/hi.ts';
import { whyPt } from '../../src/lint/texts/reasons/pt.ts';
import { whySw } from '../../src/lint/texts/reasons/sw.ts';

const LANGUAGES: readonly (readonly [string, ReasonWords])[] = [
  ['fr', whyFr],
  ['es', whyEs],
  ['pt', whyPt],
  ['hi', whyHi],
  ['sw', whySw],
];
const IDS = Object.keys(REASONS) as ReasonId[];
/** What English tells in words of the function or engine has a name in other languages. */
const ENGLISH = 'some words of the engine';
/** Quoted as English, because they are somebody else's words. */
const QUOTED: ReadonlySet<ReasonId> = new Set(['other', 'otherPattern']);

describe.each(LANGUAGES)('a reason in %s', (_, words) => {
  it.each(IDS)('%s has words of its own', (id) => {
    const reason = { id, args: ['42', /Type$/.test(id) ? 'int' : ENGLISH] };
    const said = sayReason(reason, words);
    expect(said).not.toBe(sayReason(reason, REASONS));
    expect(said).not.toContain('undefined');
  });

  it.each(IDS.filter((id) => REASONS[id].length === 1))(
    '%s tells its one argument, or names its kind',
    (id) => {
      const said = sayReason({ id, args: [ENGLISH] }, words);
      const isWords = sayReason({ id, args: [ENGLISH] }, REASONS) === ENGLISH;
      expect(said.includes(ENGLISH)).toBe(!isWords || QUOTED.has(id));
    },
  );
});

it.each([
  ["'abc", 'openQuote'],
  ['1 +', 'endsEarly'],
  ['concat(1', 'missing'],
  ['(1 2)', 'missingBefore'],
  ['1 AND 2', 'writtenSmall'],
  ['', 'empty'],
  ['“a”', 'printedQuote'],
])('%s cannot be read: %s', (text, id) => {
  const parsed = parseXPath(text);
  expect(parsed.ok ? null : parsed.problem.reason.id).toBe(id);
});

it.each([
  ['[a-z', 'setOpen', 'setOpen'],
  ['(a', 'groupOpen', 'groupOpen'],
  ['a)', 'groupClosed', 'groupClosed'],
  ['*a', 'nothingToRepeat', 'nothingToRepeat'],
  ['[z-a]', 'wrongRange', 'wrongRange'],
  ['a{3,1}', 'wrongRepetition', 'wrongRepetition'],
  ['\\p{Nonsense}', 'noProperty', 'noProperty'],
  ['(?<a>x)(?<a>y)', 'sameName', 'sameName'],
  ['\\k<a>', 'noGroup', 'noGroup'],
  ['\\xg', 'wrongEscape', 'wrongEscape'],
])('%s is no pattern: %s in Web Apps, %s on phones', (pattern, java, icu) => {
  const ids = (['java', 'icu'] as const).map((dialect) => {
    const compiled = compileRegex(pattern, dialect);
    return compiled.ok ? null : compiled.problem.reason.id;
  });
  expect(ids).toEqual([java, icu]);
});

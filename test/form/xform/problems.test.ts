import { describe, expect, it } from 'vitest';
import { PROBLEMS, type ProblemId, type ProblemWords, sayProblem } from '../../../src/form/xform/problems.ts';
import { readXForm } from '../../../src/form/xform/read-xform.ts';
import { filesEs } from '../../../src/lint/texts/files/es.ts';
import { filesFr } from '../../../src/lint/texts/files/fr.ts';
import { filesHi } from '../../../src/lint/texts/files/hi.ts';
import { filesPt } from '../../../src/lint/texts/files/pt.ts';
import { filesSw } from '../../../src/lint/texts/files/sw.ts';

const LANGUAGES: readonly (readonly [string, ProblemWords])[] = [
  ['fr', filesFr],
  ['es', filesEs],
  ['pt', filesPt],
  ['hi', filesHi],
  ['sw', filesSw],
];
const IDS = Object.keys(PROBLEMS) as ProblemId[];
const NAME = 'some-name';

describe.each(LANGUAGES)('why a file cannot be read, in %s', (_, words) => {
  it.each(IDS)('%s has words of its own, and tells what it is about', (id) => {
    const said = sayProblem({ id, args: [NAME] }, words);
    expect(said).not.toBe(sayProblem({ id, args: [NAME] }));
    expect(said.includes(NAME)).toBe(PROBLEMS[id].length === 1);
  });
});

it.each([
  ['<a><b></a>', 'closesOther'],
  ['<a><b></b>', 'unclosed'],
  ['', 'noRoot'],
  ['<a/>text', 'outside'],
  ['<a b="1 < 2"/>', 'lessInValue'],
  ['<a>1 < 2</a>', 'lessInText'],
  ['<a b="c"d"/>', 'quoteInValue'],
  ['<a>b & c</a>', 'ampersand'],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'entities'],
  ['<b:a/>', 'prefix'],
  ['<a/>', 'noForm'],
  ['<a><?xml version="1.0"?></a>', 'notWellFormed'],
])('%s: %s', (text, id) => {
  const read = readXForm(text);
  expect(read.ok ? null : read.problem.why.id).toBe(id);
});

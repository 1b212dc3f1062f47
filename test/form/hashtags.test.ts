import { describe, expect, it } from 'vitest';
import { hashtagToPath, pathToHashtag, toHashtags, toPlainXPath } from '../../src/form/hashtags.ts';

const CASE = "instance('casedb')/cases/case[@case_id = instance('commcaresession')/session/data/case_id]";

describe('hashtags', () => {
  it.each([
    ['#form/a', '/data/a'],
    ["concat( #form/a ,'#form/a')", "concat( /data/a ,'#form/a')"],
    ['#case/dob', `${CASE}/dob`],
    ['#case/parent/dob', `instance('casedb')/cases/case[@case_id = ${CASE}/index/parent]/dob`],
    ["if(#form/g/b = #case/x, #user/y, '')", null],
    ['. > 5', '. > 5'],
    ['#unknown/x', '#unknown/x'],
    ['#form/a +', '#form/a +'],
  ])('%s', (vellum, plain) => {
    const expanded = toPlainXPath(vellum, '/data');
    if (plain !== null) expect(expanded).toBe(plain);
    expect(toHashtags(expanded, '/data')).toBe(vellum);
  });

  it('converts paths', () => {
    expect(pathToHashtag('/data/a/b', '/data')).toBe('#form/a/b');
    expect(pathToHashtag('/database/a', '/data')).toBeNull();
    expect(hashtagToPath('#form/a/b', '/data')).toBe('/data/a/b');
    expect(hashtagToPath('#case/a', '/data')).toBeNull();
  });

  it('leaves other roots, attributes and predicates alone', () => {
    expect(toHashtags('/other/a + /data/a[1] + /data/s/case/@case_id', '/data')).toBe(
      '/other/a + /data/a[1] + /data/s/case/@case_id',
    );
  });
});

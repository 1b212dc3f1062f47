import { describe, expect, it } from 'vitest';
import { allAtPlace, onePerPlace } from '../../src/designed/one-per-place.ts';
import type { Finding } from '../../src/lint/finding.ts';

/** A finding at the language question, about the write of one case action. */
function finding(action: string, what = '`klingon` is no language code.'): Finding {
  return {
    rule: 'language-unknown',
    severity: 'error',
    property: 'language_code',
    site: {
      path: '/data/language',
      part: 'choice',
      choice: 'klingon',
      write: { action, block: 'update', property: 'language_code' },
    },
    message: { what, why: '', how: '' },
    fixes: [],
    helpUrl: 'https://example.org',
  };
}

describe('one mistake of a question that feeds several case actions', () => {
  const mappings = finding('case-mappings');
  const card = finding('/data/save');
  const other = finding('/data/save', '`xx` is no language code.');

  it('is shown once', () => {
    expect(onePerPlace([mappings, card, other])).toEqual([mappings, other]);
  });

  it('is ignored for all of them', () => {
    expect(allAtPlace(card, [mappings, card, other])).toEqual([mappings, card]);
  });
});

import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/cli/language.ts';
import type { CliTexts } from '../../src/cli/texts/en.ts';
import { LANGUAGES as CODES } from '../../src/language/codes.ts';
import { texts } from './all-texts.ts';

const LANGUAGES = await Promise.all(CODES.map((code) => loadTexts(code, {})));

/** What commands say beside findings and verdicts, which the other catalogues hold. */
const said = ({
  sheet,
  sheetReport,
  health,
  tried,
  dictionary,
  report,
  frame,
}: CliTexts): [string, string][] =>
  texts({ sheet, sheetReport, health, tried, dictionary, report, frame }, '');

/** `SMS`, `Gateway`, `: KE`: the same in several languages. */
const SAME_WORD = /^(SMS|E-mail|Gateway|note|error|\W*|[A-Z]{2}\W.*)$/;
/** Where a part of an advice has nothing to say. */
const EMPTY = /^sheet\.(skipped|noNumber)\.how$/;

describe('what commands say', () => {
  const english = said(LANGUAGES[0] ?? expect.fail());

  it.each(LANGUAGES)('has every text, none empty: $lang', (language) => {
    const all = said(language);
    expect(all.length).toBeGreaterThan(180);
    const bad = all.filter(([path, text]) => /^\s*$|\[object|NaN|undefined/.test(text) && !EMPTY.test(path));
    expect(bad).toEqual([]);
  });

  it.each(LANGUAGES)('has what English has, and nothing that is left over: $lang', (language) => {
    expect(said(language).map(([path]) => path)).toEqual(english.map(([path]) => path));
  });

  it.each(LANGUAGES.filter(({ lang }) => lang !== 'en'))('translates every text: $lang', (language) => {
    const of = new Map(english);
    const same = said(language).filter(([path, text]) => of.get(path) === text && !SAME_WORD.test(text));
    expect(same).toEqual([]);
  });

  it('has no sign that begins a line alone, as French has blanks before them', () => {
    const french = LANGUAGES.find(({ lang }) => lang === 'fr') ?? expect.fail();
    const loose = said(french).filter(([, text]) => / [:;?!»]|« /.test(text.replace(/`[^`]*`/g, '')));
    expect(loose).toEqual([]);
  });
});

import { createPlural } from '../../../language/plural.ts';
import type { ReportTexts } from './en.ts';

const plural = createPlural('sw');

export const reportSw: ReportTexts = {
  why: 'Kwa nini',
  how: 'Fanya',
  fix: 'Sahihisho',
  fixable: ' (--fix inalifanya)',
  also: 'Pia',
  same: (count: number): string =>
    plural(count, {
      one: 'Mahali # pengine pa fomu panahifadhi thamani hii.',
      other: 'Mahali # pengine pa fomu panahifadhi thamani hii.',
    }),
  note: 'dokezo',
  cannotBeChecked: 'haiwezi kukaguliwa',
  severity: { error: 'kosa', warning: 'onyo', info: 'dokezo', incomplete: 'haijaamuliwa' },
  forms: (count) => plural(count, { one: 'Fomu #', other: 'Fomu #' }),
  count: {
    error: (count) => plural(count, { one: 'kosa #', other: 'makosa #' }),
    warning: (count) => plural(count, { one: 'onyo #', other: 'maonyo #' }),
    info: (count) => plural(count, { one: 'dokezo #', other: 'madokezo #' }),
    incomplete: (count) => plural(count, { one: '# haijaamuliwa', other: '# hazijaamuliwa' }),
  },
  noErrors: 'hakuna kosa',
  notShown: (count) =>
    plural(count, { one: 'tatizo # lingine halijaonyeshwa', other: 'matatizo # mengine hayajaonyeshwa' }),
  unchecked: (count) =>
    plural(count, { one: 'ingizo # halikuweza kukaguliwa', other: 'maingizo # hayakuweza kukaguliwa' }),
  nothingFound: 'hakuna kilichopatikana',
  nothingChecked: 'hakuna kilichokaguliwa',
  unknown: 'Case Management haijulikani',
  unknownOf: (count) => `Case Management ya ${count} haijulikani`,
  mappings: {
    unknown:
      'CommCare HQ huweka Case Management ya fomu kwenye programu yake, na faili hii haina: haijulikani fomu inaandika sifa zipi za kesi, kwa hiyo hakuna iliyokaguliwa.',
    how: 'Kagua programu badala yake (.ccz yake, au chanzo chake cha JSON), au toa Case Management ya fomu hii kwa --actions FILE (docs/case-mappings.md).',
    alike: (questions) => `Maswali haya yanafanana na sifa za mawasiliano: ${questions}.`,
    more: (count) => ` na ${count} zaidi`,
    noneAlike: 'Hakuna swali lenye jina kama la sifa ya mawasiliano.',
  },
};

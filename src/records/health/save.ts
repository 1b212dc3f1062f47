/** What a person saves of a report: nothing in it is a number of anybody. */
import { maskedText } from '../../contact/phone/masked-text.ts';
import type { Channel } from '../../contact/verdict/types.ts';
import type { HealthPlace } from '../../health/read-cases.ts';
import { healthHtml } from '../../health/report-html.ts';
import { workList } from '../../health/work-list.ts';
import { withTexts } from './result.ts';
import type { HealthResult } from './view-state.ts';
import { causeWords, type HealthWords } from './words.ts';

export interface SavedFile {
  readonly name: string;
  readonly parts: readonly string[];
}

type Place = Pick<HealthPlace, 'hq' | 'project'>;

const DAY = 10;
const nameOf = ({ project }: Place, at: string | null, what: string): string =>
  ['caseline', project, ...(at === null ? [] : [at.slice(0, DAY)]), what].join('-');

/** One page that needs no network. */
export function reportFile(place: Place, { report, at }: HealthResult, words: HealthWords): SavedFile {
  const told = withTexts(report, (cause) => causeWords(cause, words));
  return {
    name: nameOf(place, at, 'health.html'),
    parts: [healthHtml(told, words.report, maskedText, words.lang)],
  };
}

/** The figures, as the command line writes them. */
export function figuresFile(
  place: Place,
  { report, before, at }: HealthResult,
  words: HealthWords,
): SavedFile {
  const told = withTexts(report, (cause) => causeWords(cause, words));
  const { hq, project } = place;
  return {
    name: nameOf(place, at, 'health.json'),
    parts: [JSON.stringify({ hq, project, at, before, ...told }, null, 2)],
  };
}

/** Spreadsheets take UTF-8 for what it is only with this before it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** @param only one cause of one channel; null: all that somebody has to do something about */
export function workListFile(
  place: Place,
  { cases, at }: HealthResult,
  words: HealthWords,
  only: { readonly channel: Channel; readonly cause: string } | null,
): SavedFile {
  const list = workList(cases, {
    place,
    texts: words.report,
    textOf: (cause) => causeWords(cause, words),
    isWork: only ? ({ cause }, channel) => channel === only.channel && cause === only.cause : undefined,
  });
  return {
    name: nameOf(place, at, `${only ? only.cause : 'work-list'}.csv`),
    parts: [BYTE_ORDER_MARK, list],
  };
}

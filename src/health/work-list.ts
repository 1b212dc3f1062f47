/** The cases that messages do not reach as they should, each with what to do about it. */
import type { AdviceText } from '../contact/advice/advice-text.ts';
import { CHANNELS, type Channel } from '../contact/verdict/types.ts';
import { guarded } from '../sheet/corrected/changes.ts';
import { csvRow } from '../sheet/csv/write-csv.ts';
import type { HealthTone, JudgedCase, JudgedLine } from '../sheet/health/judge-case.ts';
import type { ReportTexts } from './texts/en.ts';

/** What somebody has to do something about. */
const WORK: ReadonlySet<HealthTone> = new Set(['fails', 'doubtful', 'late']);
/** The same in every language: programs read it, too. */
const HEAD = [
  'case_id',
  'link',
  'case_type',
  'owner_id',
  'channel',
  'state',
  'cause',
  'what',
  'what_to_do',
] as const;

export interface WorkListOptions {
  readonly place: { readonly hq: string; readonly project: string };
  readonly texts: Pick<ReportTexts, 'channels' | 'tones'>;
  readonly textOf: (cause: string) => AdviceText | undefined;
  /** Which lines are listed; by default all that somebody has to do something about. */
  readonly isWork?: ((line: JudgedLine, channel: Channel) => boolean) | undefined;
}

/** A case's page on HQ. */
export const caseLink = (hq: string, project: string, id: string): string =>
  new URL(`/a/${encodeURIComponent(project)}/reports/case_data/${encodeURIComponent(id)}/`, hq).href;

/** A CSV text, a row for each channel of a case; no number stands in it. */
export function workList(
  cases: Iterable<JudgedCase>,
  { place, texts, textOf, isWork = ({ tone }) => WORK.has(tone) }: WorkListOptions,
): string {
  const rows = [csvRow(HEAD)];
  for (const { id, caseType, owner, lines } of cases)
    for (const channel of CHANNELS) {
      const { tone, cause } = lines[channel];
      if (!isWork(lines[channel], channel)) continue;
      const { what = '', how = '' } = textOf(cause) ?? {};
      const cells = [id, caseLink(place.hq, place.project, id), caseType, owner, texts.channels[channel]];
      rows.push(csvRow([...cells, texts.tones[tone], cause, what, how].map(guarded)));
    }
  return rows.join('');
}

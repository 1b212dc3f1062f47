/** `--work-list`: the cases that messages do not reach as they should, each with what to do about it. */
import type { AdviceText } from '../../../contact/advice/advice-text.ts';
import { CHANNELS } from '../../../contact/verdict/types.ts';
import { guarded } from '../../../sheet/corrected/changes.ts';
import { csvRow } from '../../../sheet/csv/write-csv.ts';
import type { HealthTone, JudgedCase } from '../../../sheet/health/judge-case.ts';
import type { HealthTexts } from '../texts/en.ts';

const COLUMNS = [
  'case_id',
  'link',
  'case_type',
  'owner_id',
  'channel',
  'state',
  'cause',
  'what',
  'what_to_do',
];
/** What somebody has to do something about. */
const WORK: ReadonlySet<HealthTone> = new Set(['fails', 'doubtful', 'late']);

const linkOf = (hq: string, project: string, id: string): string =>
  new URL(`/a/${encodeURIComponent(project)}/reports/case_data/${encodeURIComponent(id)}/`, hq).href;

/** A CSV text, a row for each channel of a case that is not well; no number stands in it. */
export function workList(
  cases: Iterable<JudgedCase>,
  place: { readonly hq: string; readonly project: string },
  textOf: (cause: string) => AdviceText | undefined,
  texts: Pick<HealthTexts, 'channels' | 'tones'>,
): string {
  const rows = [csvRow(COLUMNS)];
  for (const { id, caseType, owner, lines } of cases)
    for (const channel of CHANNELS) {
      const { tone, cause } = lines[channel];
      if (!WORK.has(tone)) continue;
      const { what = '', how = '' } = textOf(cause) ?? {};
      const cells = [id, linkOf(place.hq, place.project, id), caseType, owner, texts.channels[channel]];
      rows.push(csvRow([...cells, texts.tones[tone], cause, what, how].map(guarded)));
    }
  return rows.join('');
}

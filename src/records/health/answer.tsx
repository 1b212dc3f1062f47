/** What a manager wants to know first: to how many HQ will send, the biggest cause, who mends it. */
import { menderOf } from '../../health/mender.ts';
import { reachedBy, shareOf } from '../../health/report.ts';
import type { PastReport } from '../../health/state.ts';
import { biggestCause, type HealthReport } from '../../sheet/health/tally.ts';
import { causeWords, dayOf, type HealthWords } from './words.ts';

interface Props {
  readonly report: HealthReport;
  /** Null while only some of the cases are shown: an earlier report was of all. */
  readonly before: PastReport | null;
  readonly words: HealthWords;
}

function difference(reached: number, before: PastReport, { page, locale }: HealthWords): string {
  const when = dayOf(before.at, locale);
  const change = reached - before.reached;
  if (change === 0) return page.same(when);
  return change > 0 ? page.more(change, when) : page.fewer(-change, when);
}

export function Answer({ report, before, words }: Props) {
  const { report: texts } = words;
  if (report.cases === 0) return <p class="answer">{texts.nothing}</p>;
  const reached = reachedBy(report.channels.sms);
  const biggest = biggestCause(report);
  const { what, how } = biggest ? causeWords(biggest.code, words) : { what: '', how: '' };
  return (
    <>
      <p class="answer">
        {texts.reached(reached, report.cases, shareOf(reached, report.cases))}
        {before && <span class="difference"> {difference(reached, before, words)}</span>}
      </p>
      {biggest && (
        <dl class="first">
          <div>
            <dt>{texts.biggest}</dt>
            <dd>
              <strong>{texts.cases(biggest.count)}.</strong> {what} {how}
            </dd>
          </div>
          <div>
            <dt>{texts.mender}</dt>
            <dd>{texts.menders[menderOf(biggest.code)]}</dd>
          </div>
        </dl>
      )}
    </>
  );
}

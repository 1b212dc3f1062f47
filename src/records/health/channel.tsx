/** One channel: its bar, what the pieces are, and each cause with its cases. */
import { useState } from 'preact/hooks';
import type { Channel } from '../../contact/verdict/types.ts';
import { bulkFilterOf, menderOf } from '../../health/mender.ts';
import { shareOf } from '../../health/report.ts';
import type { JudgedCase } from '../../sheet/health/judge-case.ts';
import { HEALTH_TONES, type HealthCause, type HealthReport } from '../../sheet/health/tally.ts';
import { Bar } from './bar.tsx';
import { CaseTable } from './case-table.tsx';
import { causeWords, type HealthWords } from './words.ts';

export interface ChannelProps {
  readonly channel: Channel;
  readonly report: HealthReport;
  readonly cases: readonly JudgedCase[];
  readonly words: HealthWords;
  linkOf(id: string): string;
  saveWorkList(channel: Channel, cause: string): void;
}

export function ChannelSection(props: ChannelProps) {
  const { channel, report, words } = props;
  const { tones, causes } = report.channels[channel];
  const { page, report: texts } = words;
  const id = `channel-${channel}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.channels[channel]}</h2>
      <Bar tones={tones} of={report.cases} />
      <ul class="legend">
        {HEALTH_TONES.filter((tone) => tones[tone] > 0).map((tone) => (
          <li key={tone}>
            <span class={`dot tone-${tone}`} aria-hidden="true" />
            {texts.tones[tone]}: {new Intl.NumberFormat(words.locale).format(tones[tone])} (
            {shareOf(tones[tone], report.cases)})
          </li>
        ))}
      </ul>
      {causes.length === 0 ? (
        <p class="quiet">{page.good}</p>
      ) : (
        <ul class="causes">
          {causes.map((cause) => (
            <Cause key={`${cause.tone} ${cause.code}`} {...props} cause={cause} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** So many cases are listed; the work list has all. */
const MOST_LISTED = 50;

function Cause({
  channel,
  report,
  cases,
  words,
  cause: { code, tone, count },
  linkOf,
  saveWorkList,
}: ChannelProps & { readonly cause: HealthCause }) {
  const [isOpen, setOpen] = useState(false);
  const { page } = words;
  const { what, how } = causeWords(code, words);
  const filter = bulkFilterOf(code);
  const having = (): readonly JudgedCase[] =>
    cases.filter(({ lines }) => lines[channel].cause === code && lines[channel].tone === tone);
  return (
    <li>
      <p>
        <span class={`dot tone-${tone}`} aria-hidden="true" />
        <strong>
          {words.report.cases(count)} ({shareOf(count, report.cases)})
        </strong>{' '}
        {what} {how}
      </p>
      <p class="quiet">
        {words.report.mender}: {words.report.menders[menderOf(code)]}
        {filter && (
          <>
            <br />
            {page.filter(filter.property, page.matches[filter.match](filter.text))}
          </>
        )}
      </p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{page.show(count)}</summary>
        {isOpen && (
          <>
            <CaseTable
              label={page.showOf(what)}
              cases={having().slice(0, MOST_LISTED)}
              words={words}
              linkOf={linkOf}
            />
            {count > MOST_LISTED && <p class="quiet">{page.moreCases(count - MOST_LISTED)}</p>}
            <button type="button" onClick={() => saveWorkList(channel, code)}>
              {page.workList}
            </button>
          </>
        )}
      </details>
    </li>
  );
}

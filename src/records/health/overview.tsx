import { CHANNELS } from '../../contact/verdict/types.ts';
import { reachedBy, shareOf } from '../../health/report.ts';
import type { HealthReport } from '../../sheet/health/tally.ts';
import { Bar } from './bar.tsx';
import type { HealthWords } from './words.ts';

/** The six bars at a glance, each leading to its causes. */
export function Overview({ report, words }: { report: HealthReport; words: HealthWords }) {
  const digits = new Intl.NumberFormat(words.locale);
  return (
    <ul class="overview" aria-label={words.page.overview}>
      {CHANNELS.map((channel) => {
        const health = report.channels[channel];
        const well = reachedBy(health);
        return (
          <li key={channel}>
            <a href={`#channel-${channel}`}>{words.report.channels[channel]}</a>
            <Bar tones={health.tones} of={report.cases} />
            <span>
              {digits.format(well)} ({shareOf(well, report.cases)})
            </span>
          </li>
        );
      })}
    </ul>
  );
}

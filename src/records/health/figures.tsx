import { CHANNELS } from '../../contact/verdict/types.ts';
import { shareOf } from '../../health/report.ts';
import { HEALTH_TONES, type HealthReport } from '../../sheet/health/tally.ts';
import type { HealthWords } from './words.ts';

/** All six bars as one table. */
export function Figures({ report, words }: { report: HealthReport; words: HealthWords }) {
  const { page, report: texts, locale } = words;
  const digits = new Intl.NumberFormat(locale);
  return (
    <details>
      <summary>{page.figures}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="rows" aria-label={page.figures} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{page.channel}</th>
              {HEALTH_TONES.map((tone) => (
                <th key={tone} scope="col" class="n">
                  {texts.tones[tone]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {CHANNELS.map((channel) => (
              <tr key={channel}>
                <th scope="row">{texts.channels[channel]}</th>
                {HEALTH_TONES.map((tone) => {
                  const count = report.channels[channel].tones[tone];
                  return (
                    <td key={tone} class="n">
                      {digits.format(count)} ({shareOf(count, report.cases)})
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

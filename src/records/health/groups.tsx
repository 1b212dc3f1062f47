import { shareOf } from '../../health/report.ts';
import type { GroupHealth } from '../../sheet/health/tally.ts';
import { Bar } from './bar.tsx';
import type { HealthWords } from './words.ts';

/** A longer list tells nobody anything; the filter has all. */
const MOST_GROUPS = 20;
const NONE = { ok: 0, late: 0, doubtful: 0, fails: 0, absent: 0, unknown: 0 };

interface Props {
  readonly title: string;
  /** Of what the groups are. */
  readonly kind: string;
  readonly groups: readonly GroupHealth[];
  readonly words: HealthWords;
}

/** Case types or owners, each with how many of its cases HQ sends SMS to. */
export function Groups({ title, kind, groups, words: { report, page, locale } }: Props) {
  if (groups.length < 2) return null;
  const digits = new Intl.NumberFormat(locale);
  const rest = groups.length - MOST_GROUPS;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{kind}</th>
            <th scope="col" class="n">
              {report.columns.count}
            </th>
            <th scope="col" class="n">
              {report.columns.reached}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {groups.slice(0, MOST_GROUPS).map(({ name, cases, reached }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="n">{digits.format(cases)}</td>
              <td class="n">
                {digits.format(reached)} ({shareOf(reached, cases)})
              </td>
              <td class="wide">
                <Bar tones={{ ...NONE, ok: reached, absent: cases - reached }} of={cases} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p class="quiet">{page.moreGroups(rest)}</p>}
    </section>
  );
}

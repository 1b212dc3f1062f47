import type { JudgedCase } from '../../sheet/health/judge-case.ts';
import type { HealthWords } from './words.ts';

interface Props {
  /** Of the table, for people who cannot see what stands above it. */
  readonly label: string;
  readonly cases: readonly JudgedCase[];
  readonly words: HealthWords;
  linkOf(id: string): string;
}

export function CaseTable({ label, cases, words: { page }, linkOf }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="rows" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{page.caseId}</th>
            <th scope="col">{page.caseType}</th>
            <th scope="col">{page.owner}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ id, caseType, owner }) => (
            <tr key={id}>
              <td>
                <a href={linkOf(id)} target="_blank" rel="noreferrer">
                  {id}
                </a>
              </td>
              <td>{caseType}</td>
              <td>{owner}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { SeverityIcon } from '../../overlay/parts/icon.tsx';
import type { Example, Found } from '../../sheet/check/found.ts';
import type { FileVerdict } from './check-file.ts';
import type { ImporterTexts } from './texts/en.ts';

interface Props {
  readonly verdict: Pick<FileVerdict, 'report' | 'found'>;
  readonly texts: ImporterTexts;
}

/** Each cause with what is wrong, what to do and why, and the rows that have it. */
export function CauseList({ verdict: { report, found }, texts }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul class="causes" role="list">
      {report.summary.causes.map(({ code, count }) => {
        const about = found.of(code);
        return about && <Cause key={code} about={about} count={count} texts={texts} />;
      })}
    </ul>
  );
}

interface CauseProps {
  readonly about: Found;
  readonly count: number;
  readonly texts: ImporterTexts;
}

function Cause({ about: { severity, text, examples, property }, count, texts }: CauseProps) {
  return (
    <li>
      <div class="line">
        <SeverityIcon severity={severity} />
        <span class="text">
          <span>
            <strong>{texts.rows(count)}</strong>
            {property !== null && (
              <>
                {' · '}
                <code>{property}</code>
              </>
            )}
          </span>
          <span>
            {text.what} {text.how}
          </span>
          {text.why !== '' && <span class="muted">{text.why}</span>}
        </span>
      </div>
      <Rows name={text.what} examples={examples} texts={texts} />
      {count > examples.length && <p class="muted">{texts.more(count - examples.length)}</p>}
    </li>
  );
}

interface RowsProps {
  /** Of the list, for people who cannot see what stands above it. */
  readonly name: string;
  readonly examples: readonly Example[];
  readonly texts: ImporterTexts;
}

function Rows({ name, examples, texts: { list } }: RowsProps) {
  const hasSheets = examples.some(({ sheet }) => sheet !== undefined);
  const hasStored = examples.some(({ stored }) => stored !== null);
  const hasAfter = examples.some(({ after }) => after !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="rows" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {hasSheets && <th scope="col">{list.sheet}</th>}
            <th scope="col">{list.row}</th>
            <th scope="col">{list.value}</th>
            {hasStored && <th scope="col">{list.stored}</th>}
            {hasAfter && <th scope="col">{list.corrected}</th>}
          </tr>
        </thead>
        <tbody>
          {examples.map((one) => (
            <tr key={`${one.sheet} ${one.row}`}>
              {hasSheets && <td>{one.sheet}</td>}
              <td>{one.row}</td>
              <Value text={one.before} empty={list.nothing} />
              {hasStored && <Value text={one.stored} empty={list.nothing} />}
              {hasAfter && <Value text={one.after} empty={list.nothing} />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A value longer than that is no contact: it would push everything else away. */
const LONGEST = 80;

function Value({ text, empty }: { text: string | null; empty: string }) {
  if (text === null) return <td />;
  if (text === '') return <td class="muted">{empty}</td>;
  return (
    <td>
      <bdi class="number">{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</bdi>
    </td>
  );
}

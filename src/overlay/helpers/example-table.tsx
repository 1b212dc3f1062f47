import { useEnv } from '../parts/env.ts';
import { Icon, SeverityIcon } from '../parts/icon.tsx';
import type { Tone } from './tone.ts';

export interface TableLine {
  readonly name: string;
  readonly answer: string;
  /** Null: cannot be known. Undefined: never came so far. */
  readonly saved: string | null | undefined;
  readonly result: string;
  readonly tone: Tone;
}

export interface ExampleTableProps {
  readonly groups: ReadonlyArray<{ readonly title: string | null; readonly lines: readonly TableLine[] }>;
}

/** Answers, what is saved of them, and how that ends. Scrolls in itself; can be scrolled by keyboard. */
export function ExampleTable({ groups }: ExampleTableProps) {
  const { helpers: widgets } = useEnv().layer;
  const { table } = widgets;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="examples" aria-label={table.name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{table.answer}</th>
            <th scope="col">{table.saved}</th>
            <th scope="col">{table.result}</th>
          </tr>
        </thead>
        {groups.map(({ title, lines }) => (
          <tbody key={title ?? ''}>
            {title !== null && (
              <tr class="group">
                <th scope="rowgroup" colSpan={3}>
                  {title}
                </th>
              </tr>
            )}
            {lines.map((line) => (
              <Line key={`${line.name}\n${line.answer}`} line={line} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Line({ line: { name, answer, saved, result, tone } }: { readonly line: TableLine }) {
  const { table } = useEnv().layer.helpers;
  return (
    <tr class={tone}>
      <td>
        {answer === '' ? <span class="muted">{table.empty}</span> : <Verbatim text={answer} />}
        {name !== '' && answer !== '' && <span class="hidden"> ({name})</span>}
      </td>
      <td>
        {saved === '' || saved === undefined ? (
          <span class="muted">{saved === '' ? table.nothing : '—'}</span>
        ) : saved === null ? (
          <span class="muted">{table.unknown}</span>
        ) : (
          <Verbatim text={saved} />
        )}
      </td>
      <td>
        <span class="result">
          <ToneIcon tone={tone} />
          {result}
        </span>
      </td>
    </tr>
  );
}

/** Blanks at the ends matter here, so they are shown. */
export function Verbatim({ text }: { readonly text: string }) {
  return <code class="verbatim">{text.replace(/^ +| +$/g, (blanks) => '␣'.repeat(blanks.length))}</code>;
}

export function ToneIcon({ tone }: { readonly tone: Tone }) {
  if (tone === 'good') return <Icon name="check" />;
  return <SeverityIcon severity={tone === 'bad' ? 'error' : tone === 'unknown' ? 'incomplete' : 'info'} />;
}

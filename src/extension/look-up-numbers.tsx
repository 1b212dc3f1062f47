/** Who holds some numbers, from the owners that are kept in this browser. */
import { useState } from 'preact/hooks';
import { isHttps } from '../ui/parts/link.tsx';
import type { LookedUp, Overview } from './messages.ts';
import { type ListedNumber, readNumberList } from './number-list.ts';

type Project = Overview['projects'][number];

interface Props {
  readonly projects: readonly Project[];
  /** Null when the background did not answer. */
  lookUp(project: Project, numbers: readonly string[]): Promise<LookedUp | null>;
}

interface Result {
  readonly project: string;
  readonly asOf: string | null;
  readonly rows: readonly {
    readonly listed: ListedNumber;
    readonly owner: LookedUp['owners'][number] | null;
  }[];
}

function OwnerRow({ listed, owner }: Result['rows'][number]) {
  const name = owner?.name ?? (owner?.kind === 'case' ? 'a case' : 'a mobile worker');
  return (
    <li>
      <span>
        <strong>{listed.number ?? listed.written}</strong>{' '}
        {listed.number === null && 'is no number that CommCare HQ stores'}
        {listed.number !== null && !owner && 'is held by nobody that is known in this project'}
        {owner && 'is held by '}
        {/* The address comes from a server: it must not be a script, or a page of the extension. */}
        {owner?.url && isHttps(owner.url) ? (
          <a href={owner.url} target="_blank" rel="noreferrer">
            {name}
          </a>
        ) : (
          owner && name
        )}
      </span>
    </li>
  );
}

function Results({ result }: { result: Result }) {
  if (result.asOf === null) return <p role="status">The owners of {result.project} are not known yet.</p>;
  return (
    <div role="status">
      <p class="quiet">
        {result.project}, from the list of {new Date(result.asOf).toLocaleString()}. Other projects are not in
        it.
      </p>
      <ul class="list">
        {result.rows.map((row) => (
          <OwnerRow key={row.listed.number ?? row.listed.written} {...row} />
        ))}
      </ul>
    </div>
  );
}

export function LookUpNumbers({ projects, lookUp }: Props) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [result, setResult] = useState<Result | null>(null);
  const project = projects[at] ?? projects[0];
  if (!project) return null;
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const list = readNumberList(text);
    const numbers = list.flatMap(({ number }) => (number === null ? [] : [number]));
    const answer = await lookUp(project, numbers);
    const owners = new Map(answer?.owners.map((owner) => [owner.phone, owner]));
    const rows = list.map((listed) => ({ listed, owner: owners.get(listed.number ?? '') ?? null }));
    setResult({ project: project.project, asOf: answer?.asOf ?? null, rows });
  };
  return (
    <details>
      <summary>Look up numbers</summary>
      <form onSubmit={(event) => void submit(event)}>
        {projects.length > 1 && (
          <label>
            Project
            <select value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
              {projects.map((one, i) => (
                <option key={`${one.origin} ${one.project}`} value={i}>
                  {one.project}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          Numbers
          <small>One a line, or a whole column of a table. They stay in this browser.</small>
          <textarea
            name="numbers"
            rows={4}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit">Look up</button>
      </form>
      {result && <Results result={result} />}
    </details>
  );
}

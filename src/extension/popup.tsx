/** The toolbar popup: what Caseline keeps in this browser, and how to make it forget. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from './browser.ts';
import { type Overview, OverviewSchema, type Request } from './messages.ts';

async function ask(request: Request): Promise<unknown> {
  return await browser.runtime.sendMessage(request);
}

async function readOverview(): Promise<Overview> {
  const parsed = v.safeParse(OverviewSchema, await ask({ type: 'overview' }));
  return parsed.success ? parsed.output : [];
}

function ProjectRow({ entry }: { entry: Overview[number] }) {
  const when = entry.asOf ? new Date(entry.asOf).toLocaleString() : 'never';
  return (
    <li>
      <span>
        <strong>{entry.project}</strong>
        <br />
        <span class="quiet">
          {entry.origin.replace(/^https?:\/\//, '')} · {entry.owners.toLocaleString()} known owners · updated{' '}
          {when}
        </span>
      </span>
    </li>
  );
}

function Popup() {
  const [projects, setProjects] = useState<Overview | null>(null);
  const load = (): void => void readOverview().then(setProjects);
  useEffect(load, []);
  const forget = async (): Promise<void> => {
    await ask({ type: 'forget' });
    load();
  };
  return (
    <>
      <h1>Caseline</h1>
      <p class="quiet">Checks messaging contacts on CommCare's form builder pages.</p>
      {projects?.length === 0 && <p>Nothing is stored in this browser.</p>}
      <ul class="list">
        {projects?.map((entry) => (
          <ProjectRow key={`${entry.origin} ${entry.project}`} entry={entry} />
        ))}
      </ul>
      <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
        Options
      </button>{' '}
      {projects && projects.length > 0 && (
        <button type="button" onClick={() => void forget()}>
          Forget everything
        </button>
      )}
    </>
  );
}

const root = document.getElementById('root');
if (root) render(<Popup />, root);

/** The toolbar popup: what Caseline keeps in this browser, and how to make it forget. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from './browser.ts';
import { askForHq, mayWorkOnHq } from './hosts.ts';
import { LookUpNumbers } from './look-up-numbers.tsx';
import { type LookedUp, LookedUpSchema, type Overview, OverviewSchema, type Request } from './messages.ts';

async function ask(request: Request): Promise<unknown> {
  return await browser.runtime.sendMessage(request);
}

const NOTHING: Overview = { projects: [], forms: 0, later: [] };

async function readOverview(): Promise<Overview> {
  const parsed = v.safeParse(OverviewSchema, await ask({ type: 'overview' }));
  return parsed.success ? parsed.output : NOTHING;
}

async function lookUp(
  { origin, project }: Pick<Project, 'origin' | 'project'>,
  numbers: readonly string[],
): Promise<LookedUp | null> {
  const answer = await ask({ type: 'look-up', origin, project, numbers: [...numbers] });
  const parsed = v.safeParse(LookedUpSchema, answer);
  return parsed.success ? parsed.output : null;
}

type Project = Overview['projects'][number];

const TROUBLES: Readonly<Record<NonNullable<Project['trouble']>, string>> = {
  'no-room':
    'There is no room on this disk for its owners: numbers can be checked only while you are online.',
  broken: 'What was stored of its owners was damaged and is read anew at your next visit.',
};

/** How often a copy that is being made is looked at. */
const EVERY_MS = 1_000;

function ProjectRow({ entry }: { entry: Project }) {
  const when = entry.asOf ? new Date(entry.asOf).toLocaleString() : 'never';
  return (
    <li>
      <span>
        <strong>{entry.project}</strong>
        <br />
        <span class="quiet">
          {entry.origin.replace(/^https?:\/\//, '')} · {entry.owners.toLocaleString()} known owners · updated{' '}
          {when}
          {entry.received !== null && ` · updating, ${entry.received.toLocaleString()} so far`}
        </span>
        {entry.trouble && <span role="alert">{TROUBLES[entry.trouble]}</span>}
      </span>
    </li>
  );
}

/** A form that was saved before its numbers could be checked. */
function LaterRow({ entry }: { entry: Overview['later'][number] }) {
  const questions = entry.labels.map((label) => `“${label}”`).join(', ');
  return (
    <li>
      <span>
        <a href={entry.address} target="_blank" rel="noreferrer">
          {entry.title || 'A form'}
        </a>
        <br />
        <span class={entry.state === 'found' ? undefined : 'quiet'}>
          {entry.state === 'found'
            ? `A number in ${questions} is held by another contact.`
            : `Saved before the numbers in ${questions} could be checked. They are checked when that is possible.`}
        </span>
      </span>
    </li>
  );
}

/** Without the permission nothing happens on any page, and nothing there can say why. */
function HostAccess() {
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => void mayWorkOnHq().then(setAllowed), []);
  if (isAllowed) return null;
  return (
    <p role="alert">
      Your browser does not let Caseline work on CommCare HQ's pages.{' '}
      <button type="button" class="primary" onClick={() => void askForHq().then(setAllowed)}>
        Allow
      </button>
    </p>
  );
}

function Popup() {
  const [known, setKnown] = useState<Overview | null>(null);
  const load = (): void => void readOverview().then(setKnown);
  useEffect(load, []);
  const isUpdating = known?.projects.some(({ received }) => received !== null) === true;
  useEffect(() => {
    if (!isUpdating) return;
    const timer = setInterval(load, EVERY_MS);
    return () => clearInterval(timer);
  }, [isUpdating]);
  const forget = async (): Promise<void> => {
    await ask({ type: 'forget' });
    load();
  };
  const isEmpty = known !== null && known.projects.length + known.forms + known.later.length === 0;
  return (
    <>
      <h1>Caseline</h1>
      <p class="quiet">Checks messaging contacts on CommCare's form builder pages.</p>
      <HostAccess />
      {isEmpty && <p>Nothing is stored in this browser.</p>}
      <ul class="list">
        {known?.later.map((entry) => (
          <LaterRow key={entry.address} entry={entry} />
        ))}
        {known?.projects.map((entry) => (
          <ProjectRow key={`${entry.origin} ${entry.project}`} entry={entry} />
        ))}
      </ul>
      {known !== null && known.forms > 0 && (
        <p class="quiet">What you decided is kept for {known.forms.toLocaleString()} form(s).</p>
      )}
      {known && <LookUpNumbers projects={known.projects} lookUp={lookUp} />}
      <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
        Options
      </button>{' '}
      {known && !isEmpty && (
        <button type="button" onClick={() => void forget()}>
          Forget everything
        </button>
      )}
    </>
  );
}

const root = document.getElementById('root');
if (root) render(<Popup />, root);

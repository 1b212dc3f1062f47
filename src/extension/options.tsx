/** The options page: which check endpoint answers for which CommCare HQ server. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askForHosts, giveBackHosts } from './hosts.ts';
import { newServer } from './server-form.ts';
import { builtInHosts } from './servers.ts';
import { readServers, type Server, writeServers } from './settings.ts';

interface Draft {
  readonly origin: string;
  readonly endpoint: string;
  readonly token: string;
}

const EMPTY: Draft = { origin: 'https://www.commcarehq.org', endpoint: '', token: '' };

function ServerRow({ server, onRemove }: { server: Server; onRemove(): void }) {
  return (
    <li>
      <span>
        <strong>{server.origin}</strong>
        <br />
        {'endpoint' in server ? <code>{server.endpoint}</code> : 'is asked itself, with your own session'}
      </span>
      <button type="button" onClick={onRemove}>
        Remove
      </button>
    </li>
  );
}

function AddServer({ onAdd }: { onAdd(server: Server): Promise<string | null> }) {
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<string | null>(null);
  const field = (name: keyof Draft) => ({
    name,
    value: draft[name],
    onInput: (event: { currentTarget: HTMLInputElement }) =>
      setDraft({ ...draft, [name]: event.currentTarget.value }),
  });
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const made = newServer(draft, builtInHosts());
    if (typeof made === 'string') return setProblem(made);
    const refused = await onAdd(made);
    setProblem(refused);
    if (!refused) setDraft(EMPTY);
  };
  return (
    <form onSubmit={submit}>
      <label>
        CommCare HQ server
        <small>Where you build forms. Your own server works too: the browser asks for your permission.</small>
        <input type="url" required {...field('origin')} />
      </label>
      <label>
        Check endpoint
        <small>
          The address that the team running your project gave you. Leave it and the token empty to ask the
          server itself.
        </small>
        <input type="url" placeholder="https://check.example.org" {...field('endpoint')} />
      </label>
      <label>
        Token
        <small>It stays in this browser and is sent to the check endpoint only.</small>
        <input type="password" autocomplete="off" {...field('token')} />
      </label>
      {problem && <p role="alert">{problem}</p>}
      <button type="submit" class="primary">
        Add server
      </button>
    </form>
  );
}

function Options() {
  const [servers, setServers] = useState<readonly Server[]>([]);
  useEffect(() => void readServers().then(setServers), []);

  const store = async (next: readonly Server[]): Promise<void> => {
    await writeServers(next);
    setServers(next);
  };
  const add = async (server: Server): Promise<string | null> => {
    if (!(await askForHosts(server))) return 'Without the permission Caseline cannot work there.';
    const others = servers.filter(({ origin }) => origin !== server.origin);
    await store([...others, server]);
    const replaced = servers.find(({ origin }) => origin === server.origin);
    if (replaced) await giveBackHosts(replaced, [...others, server]);
    return null;
  };
  const remove = async (server: Server): Promise<void> => {
    const left = servers.filter((other) => other !== server);
    await store(left);
    await giveBackHosts(server, left);
  };

  return (
    <>
      <h1>Caseline options</h1>
      <p class="quiet">
        On CommCare HQ's own servers forms are checked without any of this, and the server tells who holds a
        number of your project. Add a server of your own here, or a check endpoint, which knows the numbers of
        all projects.
      </p>
      <h2>Servers</h2>
      {servers.length === 0 && <p>No server is set.</p>}
      <ul class="list">
        {servers.map((server) => (
          <ServerRow key={server.origin} server={server} onRemove={() => void remove(server)} />
        ))}
      </ul>
      <AddServer onAdd={add} />
    </>
  );
}

const root = document.getElementById('root');
if (root) render(<Options />, root);

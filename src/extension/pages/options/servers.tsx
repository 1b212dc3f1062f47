/** Which check endpoint answers for which CommCare HQ server. */
import { useEffect, useState } from 'preact/hooks';
import { askForHosts, giveBackHosts } from '../../background/hosts.ts';
import { readServers, type Server, writeServers } from '../../background/settings.ts';
import { builtInHosts } from '../../servers.ts';
import type { PagesTexts } from '../texts/en.ts';
import { Field } from './field.tsx';
import { type FieldProblem, isProblem } from './problem.ts';
import { newServer, type ServerDraft } from './server-form.ts';

type Texts = PagesTexts['options']['servers'];

const EMPTY: ServerDraft = { origin: 'https://www.commcarehq.org', endpoint: '', token: '' };

function ServerRow({ server, text, onRemove }: { server: Server; text: Texts; onRemove(): void }) {
  return (
    <li>
      <span>
        <strong>{server.origin}</strong>
        <br />
        {'endpoint' in server ? <code>{server.endpoint}</code> : text.asked}
      </span>
      <button type="button" onClick={onRemove}>
        {text.remove}
      </button>
    </li>
  );
}

type Problem = FieldProblem<keyof ServerDraft> | null;

function AddServer({ text, onAdd }: { text: Texts; onAdd(server: Server): Promise<Problem> }) {
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<Problem>(null);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const made = newServer(draft, builtInHosts(), text.problems);
    if (isProblem(made)) {
      setProblem(made);
      return;
    }
    const refused = await onAdd(made);
    setProblem(refused);
    if (!refused) setDraft(EMPTY);
  };
  const shared = { draft, problem, onDraft: setDraft };
  return (
    <form onSubmit={submit} noValidate>
      <Field {...shared} name="origin" type="url" label={text.origin} hint={text.originHint} />
      <Field
        {...shared}
        name="endpoint"
        type="url"
        placeholder="https://check.example.org"
        label={text.endpoint}
        hint={text.endpointHint}
      />
      <Field {...shared} name="token" type="password" label={text.token} hint={text.tokenHint} />
      <button type="submit" class="primary">
        {text.add}
      </button>
    </form>
  );
}

export function Servers({ text }: { text: Texts }) {
  const [servers, setServers] = useState<readonly Server[]>([]);
  useEffect(() => void readServers().then(setServers), []);

  const store = async (next: readonly Server[]): Promise<void> => {
    await writeServers(next);
    setServers(next);
  };
  const add = async (server: Server): Promise<Problem> => {
    if (!(await askForHosts(server))) return { field: 'origin', text: text.problems.permission };
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
    <section aria-labelledby="servers">
      <h2 id="servers">{text.title}</h2>
      {servers.length === 0 && <p>{text.none}</p>}
      <ul class="list">
        {servers.map((server) => (
          <ServerRow key={server.origin} server={server} text={text} onRemove={() => void remove(server)} />
        ))}
      </ul>
      <AddServer text={text} onAdd={add} />
    </section>
  );
}

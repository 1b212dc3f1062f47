/** Who holds some numbers, from the owners that are kept in this browser. */
import { useState } from 'preact/hooks';
import { coreOutcome } from '../../../contact/outcome/core-outcome.ts';
import { adviseBare } from '../../../contact/phone/advise-bare.ts';
import { verdictOf } from '../../../contact/verdict/verdict.ts';
import { isHttps } from '../../../overlay/parts/https.ts';
import type { LookedUp, Overview } from '../../messages.ts';
import type { PagesLanguage } from '../texts/load.ts';
import { type ListedNumber, readNumberList } from './number-list.ts';

type Project = Overview['projects'][number];

interface Props {
  readonly projects: readonly Project[];
  readonly language: PagesLanguage;
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

/** What HQ does with a number that wants replies, as far as the list tells; the same sentences as on other screens. */
function verdictOfNumber(written: string, number: string | null, owner: LookedUp['owners'][number] | null) {
  const contact = { contact_phone_number: written, contact_phone_number_is_verified: '1' };
  const owners =
    number !== null && owner ? [{ phone: number, kind: owner.kind, id: '', elsewhere: false }] : undefined;
  const advice = number === null ? null : adviseBare(number);
  return verdictOf(contact, coreOutcome(contact, { owners }), advice ? [advice] : [], { owners });
}

function OwnerRow({ listed, owner, language }: Result['rows'][number] & { language: PagesLanguage }) {
  const { contact, texts } = language;
  const { written, number } = listed;
  const { sms, replies } = verdictOfNumber(written, number, owner);
  const name = owner?.name ?? texts.popup.lookUp.owner[owner?.kind === 'case' ? 'case' : 'worker'];
  return (
    <li>
      <span>
        <strong>{number ?? written}</strong>
        {sms.tone === 'ok' || <>: {sms.say(contact)}</>}
        {sms.tone !== 'fails' && (owner || sms.tone === 'ok') && <>: {replies.say(contact)}</>}
        {owner && ': '}
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

function Results({ result, language }: { result: Result; language: PagesLanguage }) {
  const text = language.texts.popup.lookUp;
  if (result.asOf === null) return <p role="status">{text.notKnown(result.project)}</p>;
  return (
    <div role="status">
      <p class="quiet">{text.from(result.project, new Date(result.asOf).toLocaleString(language.locale))}</p>
      <ul class="list">
        {result.rows.map((row) => (
          <OwnerRow key={row.listed.number ?? row.listed.written} {...row} language={language} />
        ))}
      </ul>
    </div>
  );
}

export function LookUpNumbers({ projects, lookUp, language }: Props) {
  const words = language.texts.popup.lookUp;
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
      <summary>{words.title}</summary>
      <form onSubmit={(event) => void submit(event)}>
        {projects.length > 1 && (
          <label>
            {words.project}
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
          {words.numbers}
          <small>{words.numbersHelp}</small>
          <textarea
            name="numbers"
            rows={4}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{words.submit}</button>
      </form>
      {result && <Results result={result} language={language} />}
    </details>
  );
}

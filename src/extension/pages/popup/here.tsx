/** The popup's first part: the page in front of the person. */
import { useEffect, useState } from 'preact/hooks';
import { askForHq, mayWorkOnHq } from '../../background/hosts.ts';
import { browser } from '../../browser.ts';
import type { PageReport } from '../../messages.ts';
import { offFor, type Preferences, switched } from '../../preferences.ts';
import type { PagesTexts } from '../texts/en.ts';
import type { ChangePreferences } from '../use-preferences.ts';
import type { ThisPage } from './this-page.ts';

type Texts = PagesTexts['popup'];

/** Without the permission nothing happens on any page, and nothing there can say why. */
function HostAccess({ text }: { text: Texts }) {
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => void mayWorkOnHq().then(setAllowed), []);
  if (isAllowed) return null;
  return (
    <p role="alert">
      {text.noPermission}{' '}
      <button type="button" class="primary" onClick={() => void askForHq().then(setAllowed)}>
        {text.allow}
      </button>
    </p>
  );
}

function counted(findings: NonNullable<PageReport['findings']>, text: Texts): string {
  const severities = ['error', 'warning', 'info', 'incomplete'] as const;
  const said = severities.filter((one) => findings[one] > 0).map((one) => text.findings[one](findings[one]));
  // Where the number stands behind its word, the line begins with a word.
  const line = said.join(', ');
  return line === '' ? text.nothing : line.charAt(0).toUpperCase() + line.slice(1);
}

/** States in which the findings are not those of the form as it is. */
const UNREAD: ReadonlySet<PageReport['state']> = new Set([
  'starting',
  'checking',
  'broken',
  'gone',
  'off',
  'unread',
]);

function Report({ report, text }: { report: PageReport; text: Texts }) {
  const { findings, state, kind, degradations } = report;
  const isFilled = kind === 'web-apps';
  return (
    <>
      {findings && !UNREAD.has(state) && (
        <p>
          <strong>{counted(findings, text)}</strong>
        </p>
      )}
      {isFilled && <p>{text.filled}</p>}
      {text.states[state] !== '' && !(isFilled && state === 'starting') && <p>{text.states[state]}</p>}
      {degradations.length > 0 && <p>{text.partial}</p>}
    </>
  );
}

interface Props {
  readonly here: ThisPage;
  readonly preferences: Preferences;
  readonly text: Texts;
  readonly change: ChangePreferences;
}

/** What can be switched off beside the whole project. */
const NARROW = {
  vellum: 'form',
  'case-management': 'form',
  'web-apps': 'webApps',
  importer: 'importer',
  'bulk-edit': 'bulkEdit',
} as const;

function Switches({ here: { page, report }, preferences, text, change }: Props) {
  if (!page) return null;
  const off = offFor(preferences, page);
  const turn = (to: 'form' | 'project' | null) => change((now) => switched(now, page, to));
  // Web Apps has one address for all forms of a project.
  const narrow = NARROW[page.kind];
  // What is set and what the page does differ until it is loaded again.
  const isWaiting = (off !== null) === (report !== null);
  return (
    <>
      {off !== null && <p>{text.isOff[off === 'form' ? narrow : off]}</p>}
      {off === null && !report && <p>{text.notStarted}</p>}
      <p class="row">
        {off === null ? (
          <>
            <button type="button" onClick={() => turn('form')}>
              {text.switchOff[narrow]}
            </button>
            <button type="button" onClick={() => turn('project')}>
              {text.switchOff.project(page.project)}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => turn(null)}>
            {text.switchOn}
          </button>
        )}
      </p>
      {isWaiting && <p class="quiet">{text.afterReload}</p>}
    </>
  );
}

export function Here(props: Props) {
  const { here, text } = props;
  const { page, report, tab } = here;
  const needsReload = page !== null && (offFor(props.preferences, page) !== null) === (report !== null);
  return (
    <section aria-labelledby="here">
      <h2 id="here">
        {text.here}
        {page && `: ${text.kinds[page.kind]}`}
      </h2>
      <HostAccess text={text} />
      {!page && <p>{text.notOurs}</p>}
      {report && <Report report={report} text={text} />}
      <Switches {...props} />
      {needsReload && (
        <button type="button" class="primary" onClick={() => void browser.tabs.reload(tab)}>
          {text.reload}
        </button>
      )}
    </section>
  );
}

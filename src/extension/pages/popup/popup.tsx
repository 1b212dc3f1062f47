/** The toolbar popup: what Caseline sees on the page in front, and what it keeps in this browser. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import type { Overview } from '../../messages.ts';
import { forgetEverything, lookUp, readOverview } from '../background.ts';
import { KeptProject } from '../kept-project.tsx';
import { LanguageChoice } from '../language-choice.tsx';
import type { PagesTexts } from '../texts/en.ts';
import type { PagesLanguage } from '../texts/load.ts';
import { useLanguage } from '../use-language.ts';
import { usePreferences } from '../use-preferences.ts';
import { HealthLink } from './health-link.tsx';
import { Here } from './here.tsx';
import { LookUpNumbers } from './look-up-numbers.tsx';
import { HELP_URL, problemReport } from './problem-report.ts';
import { ReportProblem } from './report-problem.tsx';
import { lookAtPage, type ThisPage } from './this-page.ts';

/** How often a copy that is being made is looked at. */
const EVERY_MS = 1_000;

const { version } = browser.runtime.getManifest();
const chosenTab = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);

/** A form that was saved before its numbers could be checked. */
function LaterRow({ entry, text }: { entry: Overview['later'][number]; text: PagesTexts['popup'] }) {
  const questions = entry.labels.map((label) => `“${label}”`).join(', ');
  return (
    <li>
      <span>
        <a href={entry.address} target="_blank" rel="noreferrer">
          {entry.title || text.aForm}
        </a>
        <br />
        <span class={entry.state === 'found' ? undefined : 'quiet'}>
          {entry.state === 'found' ? text.laterFound(questions) : text.laterWaiting(questions)}
        </span>
      </span>
    </li>
  );
}

const isEmpty = (known: Overview): boolean =>
  !known.unread && known.projects.length + known.forms + known.later.length === 0;

function Kept({ known, language }: { known: Overview; language: PagesLanguage }) {
  const text = language.texts.popup;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{text.kept}</h2>
      {known.unread && <p role="alert">{language.texts.keptUnread}</p>}
      {isEmpty(known) && <p>{text.keptNothing}</p>}
      <ul class="list">
        {known.later.map((entry) => (
          <LaterRow key={entry.address} entry={entry} text={text} />
        ))}
        {known.projects.map((entry) => (
          <KeptProject
            key={`${entry.origin} ${entry.project}`}
            entry={entry}
            text={text}
            locale={language.locale}
          />
        ))}
      </ul>
      {known.forms > 0 && <p class="quiet">{text.decisions(known.forms)}</p>}
      <LookUpNumbers projects={known.projects} lookUp={lookUp} language={language} />
    </section>
  );
}

/** The page has not said yet what is there, but may in a moment. */
function isOnItsWay({ page, report }: ThisPage): boolean {
  return page !== null && (report === null || report.state === 'starting' || report.state === 'checking');
}

function Popup() {
  const [here, setHere] = useState<ThisPage | null>(null);
  const { preferences, change, isLost } = usePreferences();
  const language = useLanguage(preferences);
  const [known, setKnown] = useState<Overview | null>(null);
  const [isLeft, setLeft] = useState(false);
  const load = (): void => void readOverview().then(setKnown);
  const forget = (): void =>
    void forgetEverything().then((isGone) => {
      setLeft(!isGone);
      load();
    });
  const look = (): void => void lookAtPage(Number.isNaN(chosenTab) ? null : chosenTab).then(setHere);
  useEffect(() => {
    load();
    look();
  }, []);
  const isComing = here !== null && isOnItsWay(here);
  useEffect(() => {
    if (!isComing) return;
    const timer = setInterval(look, EVERY_MS);
    return () => clearInterval(timer);
  }, [isComing]);
  const isUpdating = known?.projects.some(({ received }) => received !== null) === true;
  useEffect(() => {
    if (!isUpdating) return;
    const timer = setInterval(load, EVERY_MS);
    return () => clearInterval(timer);
  }, [isUpdating]);
  if (!language) return null;
  const { texts } = language;
  const text = texts.popup;
  return (
    <>
      <header>
        <h1>
          Caseline <small class="quiet">{version}</small>
        </h1>
        <a href={HELP_URL} target="_blank" rel="noreferrer">
          {texts.help}
        </a>
      </header>
      {isLost && <p role="alert">{texts.notKept}</p>}
      {here && preferences && <Here here={here} preferences={preferences} text={text} change={change} />}
      {here && <HealthLink tab={here.tab} text={text.health} />}
      {known && <Kept known={known} language={language} />}
      {preferences && <LanguageChoice preferences={preferences} text={texts.language} change={change} />}
      <ReportProblem
        content={problemReport(version, navigator.userAgent, here, known?.troubles ?? [])}
        text={text.report}
      />
      {isLeft && <p role="alert">{texts.notForgotten}</p>}
      <p class="row">
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {text.options}
        </button>
        {known && !isEmpty(known) && (
          <button type="button" onClick={forget}>
            {texts.forgetEverything}
          </button>
        )}
      </p>
    </>
  );
}

const root = document.getElementById('root');
if (root) render(<Popup />, root);

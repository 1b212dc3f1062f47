import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import type { Overview } from '../../messages.ts';
import { forgetEverything, forgetProject, readOverview } from '../background.ts';
import { healthAddress } from '../health/place.ts';
import { KeptProject } from '../kept-project.tsx';
import type { PagesTexts } from '../texts/en.ts';

const HEALTH = browser.runtime.getURL('health.html');

/** What is stored in this browser, how old it is, and how to delete it. */
export function KeptData({ texts, locale }: { texts: PagesTexts; locale: string }) {
  const text = texts.options.data;
  const [known, setKnown] = useState<Overview | null>(null);
  const [isLeft, setLeft] = useState(false);
  const load = (): void => void readOverview().then(setKnown);
  const forget = (work: Promise<boolean>): void =>
    void work.then((isGone) => {
      setLeft(!isGone);
      load();
    });
  useEffect(load, []);
  const isEmpty =
    known !== null && !known.unread && known.projects.length + known.forms + known.later.length === 0;
  return (
    <section aria-labelledby="data">
      <h2 id="data">{text.title}</h2>
      <p class="quiet">{text.intro}</p>
      {isEmpty && <p>{text.none}</p>}
      {known?.unread && <p role="alert">{texts.keptUnread}</p>}
      {isLeft && <p role="alert">{texts.notForgotten}</p>}
      <ul class="list">
        {known?.projects.map((entry) => (
          <KeptProject
            key={`${entry.origin} ${entry.project}`}
            entry={entry}
            text={texts.popup}
            locale={locale}
          >
            <a href={healthAddress(HEALTH, { ...entry, tab: null })} target="_blank" rel="noreferrer">
              {texts.popup.health}
            </a>
            <button type="button" onClick={() => forget(forgetProject(entry))}>
              {text.remove}
            </button>
          </KeptProject>
        ))}
      </ul>
      {known !== null && known.forms > 0 && <p>{texts.popup.decisions(known.forms)}</p>}
      {!isEmpty && (
        <button type="button" onClick={() => forget(forgetEverything())}>
          {texts.forgetEverything}
        </button>
      )}
    </section>
  );
}

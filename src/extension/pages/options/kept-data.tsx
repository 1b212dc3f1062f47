import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../../messages.ts';
import { forgetEverything, forgetProject, readOverview } from '../background.ts';
import { KeptProject } from '../kept-project.tsx';
import type { PagesTexts } from '../texts/en.ts';

/** What is stored in this browser, how old it is, and how to delete it. */
export function KeptData({ texts, locale }: { texts: PagesTexts; locale: string }) {
  const text = texts.options.data;
  const [known, setKnown] = useState<Overview | null>(null);
  const load = (): void => void readOverview().then(setKnown);
  useEffect(load, []);
  const isEmpty = known !== null && known.projects.length + known.forms + known.later.length === 0;
  return (
    <section aria-labelledby="data">
      <h2 id="data">{text.title}</h2>
      <p class="quiet">{text.intro}</p>
      {isEmpty && <p>{text.none}</p>}
      <ul class="list">
        {known?.projects.map((entry) => (
          <KeptProject
            key={`${entry.origin} ${entry.project}`}
            entry={entry}
            text={texts.popup}
            locale={locale}
          >
            <button type="button" onClick={() => void forgetProject(entry).then(load)}>
              {text.remove}
            </button>
          </KeptProject>
        ))}
      </ul>
      {known !== null && known.forms > 0 && <p>{texts.popup.decisions(known.forms)}</p>}
      {!isEmpty && (
        <button type="button" onClick={() => void forgetEverything().then(load)}>
          {texts.forgetEverything}
        </button>
      )}
    </section>
  );
}

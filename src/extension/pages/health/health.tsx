/** Who of a project can be reached, and why the others cannot: a page of its own, opened from the popup. */
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { caseLink } from '../../../health/work-list.ts';
import { projectKey } from '../../../owners/store.ts';
import { download } from '../../../records/download.ts';
import { forgetHealth } from '../../../records/health/forget.ts';
import { HealthPage } from '../../../records/health/health-page.tsx';
import { figuresFile, reportFile, type SavedFile, workListFile } from '../../../records/health/save.ts';
import { createHealthSession, type HealthSession } from '../../../records/health/session.ts';
import { type HealthTexts, loadHealthTexts } from '../../../records/health/texts/load.ts';
import { type HealthView, START } from '../../../records/health/view-state.ts';
import type { HealthWords } from '../../../records/health/words.ts';
import type { PagesLanguage } from '../texts/load.ts';
import { useLanguage } from '../use-language.ts';
import { usePreferences } from '../use-preferences.ts';
import { readPlace } from './place.ts';
import { healthPorts, type Place } from './ports.ts';

/** Null until both catalogues are there. */
function useWords(language: PagesLanguage | null): HealthWords | null {
  const [texts, setTexts] = useState<HealthTexts | null>(null);
  const lang = language?.lang;
  useEffect(() => {
    if (lang !== undefined) void loadHealthTexts(lang).then(setTexts);
  }, [lang]);
  return useMemo(() => {
    if (!language || !texts) return null;
    const { locale, contact } = language;
    return { lang: language.lang, locale, contact, ...texts };
  }, [language, texts]);
}

interface Opened {
  readonly session: HealthSession;
  readonly view: HealthView;
  readonly isForgotten: boolean;
  forget(): void;
}

/** One session for the project; a new one when its report was deleted. */
function useSession(place: Place): Opened {
  const [view, setView] = useState(START);
  const [round, setRound] = useState(0);
  const session = useMemo(() => createHealthSession(healthPorts(place), setView), [place, round]);
  useEffect(() => {
    void session.open();
    return () => session.close();
  }, [session]);
  const forget = (): void => {
    session.close();
    void forgetHealth(projectKey(place.origin, place.project)).then((isDone) => {
      if (!isDone) return;
      setView(START);
      setRound((before) => before + 1);
    });
  };
  return { session, view, isForgotten: round > 0, forget };
}

function Health({ place }: { place: Place }) {
  const { preferences } = usePreferences();
  const words = useWords(useLanguage(preferences));
  const { session, view, isForgotten, forget } = useSession(place);
  useEffect(() => {
    if (words) document.title = `${words.page.title} ${place.project}`;
  }, [words, place]);
  if (!words) return null;
  const of = { hq: place.origin, project: place.project };
  const save = (make: (result: NonNullable<HealthView['result']>) => SavedFile): void => {
    if (view.result) download(document, make(view.result));
  };
  return (
    <HealthPage
      view={view}
      words={words}
      project={place.project}
      server={new URL(place.origin).host}
      isForgotten={isForgotten}
      onRead={() => void session.read()}
      onStop={() => session.stop()}
      onForget={forget}
      onSave={(what) =>
        save((result) => {
          if (what === 'report') return reportFile(of, result, words);
          return what === 'figures' ? figuresFile(of, result, words) : workListFile(of, result, words, null);
        })
      }
      saveWorkList={(channel, cause) => save((result) => workListFile(of, result, words, { channel, cause }))}
      linkOf={(id) => caseLink(place.origin, place.project, id)}
    />
  );
}

const root = document.getElementById('root');
const place = readPlace(location.search);
if (root && place) render(<Health place={place} />, root);

/**
 * The builder script of Web Apps and App Preview, isolated world: it sees the page's document and what the page half
 * tells of Formplayer's answers.
 */
import { readAppPlace } from '../builders/web-apps/app-place.ts';
import { fetchAppSource } from '../builders/web-apps/app-source.ts';
import { connectPage } from '../builders/web-apps/channel.ts';
import { createFormEntry } from '../builders/web-apps/form-entry.ts';
import { startEntrySession } from '../session/entry/entry-session.ts';
import { createBackgroundDesk } from './background-desk.ts';
import { sayHello } from './hello.ts';
import { pageKind } from './page-kind.ts';
import { createPageRecheck } from './page-recheck.ts';

async function start(): Promise<void> {
  // The frame may have gone elsewhere between the loader's question and this script.
  if (pageKind(location.pathname) !== 'web-apps') return;
  const port = connectPage(window);
  const visit = await sayHello('web-apps');
  if (!visit) return;
  const { signal, shadow } = visit;
  startEntrySession({
    document,
    entry: createFormEntry({ document, port, signal }),
    desk: createBackgroundDesk(),
    signal,
    shadow,
    locale: navigator.language,
    recheck: createPageRecheck(visit.address, window, signal),
    place: () => readAppPlace(location),
    source: (place) =>
      fetchAppSource(place, { origin: location.origin, fetch: (...request) => fetch(...request), signal }),
    now: () => new Date(),
  });
}

void start();

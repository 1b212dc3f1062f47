import type { Builder } from '../../builders/builder.ts';
import { startSession } from '../../designed/session.ts';
import { mountUi } from '../../overlay/shell/mount-ui.tsx';
import { createBackgroundDesk } from '../background/background-desk.ts';
import type { SiteKind } from '../sites.ts';
import type { Visit } from './hello.ts';
import { pageMemory } from './page-memory.ts';
import { createPageRecheck } from './page-recheck.ts';
import { reportPage } from './page-report.ts';

/** Runs a session of the extension on a page where a form is designed. */
export function runBuilder(kind: SiteKind, builder: Builder, visit: Visit): void {
  const { address, shadow, signal, language, rules, gestures } = visit;
  startSession({
    document,
    builder: {
      ...builder,
      // A script of the page may say that somebody saves, as often as it likes: it gets no question and no check.
      holdSave: (gate) => builder.holdSave(async () => (gestures.take() ? await gate() : 'save')),
    },
    desk: createBackgroundDesk(),
    memory: pageMemory,
    recheck: createPageRecheck(address, window, signal),
    signal,
    shadow,
    language,
    rules,
    mount: reportPage(kind, visit)(mountUi),
    now: () => new Date(),
  });
}

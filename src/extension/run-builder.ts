import type { Builder } from '../builders/builder.ts';
import { startSession } from '../session/session.ts';
import { createBackgroundDesk } from './background-desk.ts';
import type { Visit } from './hello.ts';
import { pageMemory } from './page-memory.ts';
import { createPageRecheck } from './page-recheck.ts';

/** Runs a session of the extension on a page where a form is designed. */
export function runBuilder(builder: Builder, { address, shadow, signal }: Visit): void {
  startSession({
    document,
    builder,
    desk: createBackgroundDesk(),
    memory: pageMemory,
    recheck: createPageRecheck(address, window, signal),
    signal,
    shadow,
    locale: navigator.language,
    now: () => new Date(),
  });
}

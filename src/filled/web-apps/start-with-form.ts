import { coalesce } from '../../guard/coalesce.ts';
import type { SaveDecision } from '../../guard/hold.ts';
import { loadOnce } from '../../guard/load-once.ts';
import { PATIENCE_MS } from '../../guard/patience.ts';
import type { CreateRecheck, FoundPlace } from '../../guard/recheck.ts';
import { trouble } from '../../guard/trouble.ts';
import { within } from '../../guard/within.ts';
import type { FormEntry } from './form-entry.ts';
import type { SubmitGate } from './hold-submit.ts';

/** As long as Web Apps may take to draw a form in several steps. */
const PAUSE_MS = 120;

/** What a session of Web Apps gets from the page. */
export interface WebAppPage {
  readonly entry: FormEntry;
  readonly recheck: CreateRecheck;
}

export interface StartWithFormParts extends WebAppPage {
  readonly signal: AbortSignal;
  /** Loads the session; the call starts it. */
  load(): Promise<(page: WebAppPage) => void>;
}

/**
 * Starts a session when a form is opened, or when there is something to tell. Web Apps is menus and lists most of the
 * time, and what judges a form is most of the code.
 */
export function startWithForm({ entry, recheck, signal, load }: StartWithFormParts): void {
  let gate: SubmitGate | null = null;
  let tell: ((places: readonly FoundPlace[]) => void) | null = null;
  /** Found before anybody could tell of it. */
  let untold: readonly FoundPlace[] = [];

  const rechecking = recheck((places) => {
    if (tell) return tell(places);
    untold = [...untold, ...places];
    begin();
  });
  const page: WebAppPage = {
    entry: {
      ...entry,
      holdSubmit(sessionGate) {
        gate = sessionGate;
      },
    },
    recheck(found) {
      tell = found;
      if (untold.length > 0) found(untold);
      return rechecking;
    },
  };
  const started = loadOnce(async () => {
    const start = await load();
    if (!signal.aborted && !gate) start(page);
  });
  function begin(): void {
    started().catch((error: unknown) => trouble('load what judges a form', error));
  }

  /** Who fills in a short form may send it before its session is there. */
  async function decideWhenStarted(): Promise<SaveDecision> {
    await within(started(), PATIENCE_MS.background);
    return gate ? await gate() : 'save';
  }
  entry.holdSubmit(() => {
    if (gate) return gate();
    return entry.state() ? decideWhenStarted() : 'save';
  });

  const look = (): void => {
    if (!gate && entry.state()) begin();
  };
  const lookSoon = coalesce(look, PAUSE_MS, signal);
  entry.onChange((change) => {
    if (!gate && change === 'form') lookSoon();
  });
  look();
}

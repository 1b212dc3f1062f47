/** The session of the health page: reads a project's cases when the person asks, and says what they come to. */
import type { ProjectFacts } from '../../contact/project.ts';
import { AskStopped, type PatientNetwork } from '../../directory/ask-patiently.ts';
import { trouble } from '../../guard/trouble.ts';
import { readMessagingErrors } from '../../health/messaging-errors.ts';
import { readOptOuts } from '../../health/opt-outs.ts';
import { createPace } from '../../health/pace.ts';
import { type HealthPlace, readHqCases } from '../../health/read-cases.ts';
import { reachedBy } from '../../health/report.ts';
import { type HealthJournal, JournalFailed } from './journal.ts';
import { countCases, ownersByHash, type VisitOwners } from './result.ts';
import { type HealthView, type PieceState, START, type Stopped } from './view-state.ts';

/** What the background says before cases are read. */
export interface Told {
  /** Why nothing can be asked at all. */
  readonly refused: 'permission' | 'private' | 'signed-out' | null;
  readonly facts: ProjectFacts;
  readonly owners: PieceState;
}

export interface HealthPorts {
  readonly place: HealthPlace;
  openJournal(): Promise<HealthJournal>;
  /** What is known of the project, and the owners' copy brought up to date. */
  begin(): Promise<Told>;
  readonly visitOwners: VisitOwners;
  readonly network: Omit<PatientNetwork, 'onWait'>;
  /** Runs what one tab alone may do; false when another one does it. */
  alone(work: () => Promise<void>): Promise<boolean>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lets the page do what else it has to. */
  turn(): Promise<unknown>;
}

export interface HealthSession {
  /** Shows what is kept from earlier. */
  open(): Promise<void>;
  /** Reads all cases, or goes on, or reads what changed. */
  read(): Promise<void>;
  stop(): void;
  close(): void;
}

/** While it is being read, what came so far is counted anew at most so often. */
const COUNT_EVERY_MS = 3_000;
/** Reading takes so many times as long as counting in between. */
const COUNT_SHARE = 4;

function stoppedBy(error: unknown): Stopped {
  if (error instanceof AskStopped) return error.why;
  if (error instanceof JournalFailed) return error.why;
  trouble('read the cases of a project', error);
  return 'failed';
}

/** @param show told of each new view */
export function createHealthSession(ports: HealthPorts, show: (view: HealthView) => void): HealthSession {
  let view = START;
  let journal: HealthJournal | null = null;
  let running: AbortController | null = null;

  function change(next: Partial<HealthView>): void {
    view = { ...view, ...next };
    show(view);
  }

  async function count(open: HealthJournal, facts: ProjectFacts): Promise<void> {
    const { memory, hash } = open;
    const owners = await ownersByHash(memory, hash, ports.visitOwners);
    const past = { before: memory.before, at: memory.last?.at ?? null };
    const stopped = memory.optedOut;
    const optedOut = stopped ? (number: string) => stopped.has(number) : undefined;
    const result = await countCases(memory, { project: facts, owners, optedOut }, past, ports.turn);
    change({ result: memory.cases.size > 0 || memory.last ? result : null });
  }

  async function readErrors(network: PatientNetwork, signal: AbortSignal): Promise<void> {
    try {
      const errors = await readMessagingErrors(ports.place, network, {}, signal, ports.now());
      change({ errors, pieces: { ...view.pieces, errors: 'told' } });
    } catch (error) {
      if (!(error instanceof AskStopped)) throw error;
      change({ pieces: { ...view.pieces, errors: error.why === 'absent' ? 'forbidden' : error.why } });
    }
  }

  /** Who answered STOP. The answer before stays what is known where HQ does not tell it this time. */
  async function readStops(open: HealthJournal, network: PatientNetwork, signal: AbortSignal): Promise<void> {
    try {
      const numbers = await readOptOuts(ports.place, network, {}, signal);
      const hashes = await Promise.all(numbers.map((number) => open.hash(number)));
      await open.add([{ kind: 'opted-out', numbers: hashes }]);
      change({ pieces: { ...view.pieces, optOuts: 'told' } });
    } catch (error) {
      if (!(error instanceof AskStopped)) throw error;
      change({ pieces: { ...view.pieces, optOuts: error.why === 'absent' ? 'forbidden' : error.why } });
    }
  }

  async function readAll(open: HealthJournal, signal: AbortSignal): Promise<void> {
    const told = await ports.begin();
    const { facts } = told;
    if (told.refused) {
      change({ stopped: told.refused });
      return;
    }
    const isTold = (known: unknown): PieceState => (known === undefined ? 'not-told' : 'told');
    change({
      facts,
      pieces: {
        ...view.pieces,
        owners: told.owners,
        languages: isTold(facts.languages),
        gateways: isTold(facts.gateways),
        zone: isTold(facts.defaultTimeZone),
      },
    });
    const pace = createPace(ports.now);
    const network: PatientNetwork = {
      ...ports.network,
      onWait: (seconds, why) => change({ wait: { seconds, why } }),
    };
    let countFrom = ports.now() + COUNT_EVERY_MS;
    const skipped = await readHqCases(ports.place, open, facts, network, {}, signal, async (done, total) => {
      change({ progress: pace.progress(done, total), wait: null, isBegun: open.memory.at.next !== null });
      const begun = ports.now();
      if (begun < countFrom) return;
      await count(open, facts);
      // Many owners take long to join: reading must not wait for that most of the time.
      const took = ports.now() - begun;
      countFrom = ports.now() + Math.max(COUNT_EVERY_MS, COUNT_SHARE * took);
    });
    if (open.memory.cases.size > 0) await readStops(open, network, signal);
    const { cases } = await report(open, facts);
    change({ skipped, isBegun: false, pieces: { ...view.pieces, cases: 'told' } });
    if (cases > 0) await readErrors(network, signal);
  }

  /** Notes what this reading came to, so that the next one can say the difference. */
  async function report(open: HealthJournal, facts: ProjectFacts): Promise<{ cases: number }> {
    await count(open, facts);
    const cases = view.result?.report.cases ?? 0;
    const reached = view.result ? reachedBy(view.result.report.channels.sms) : 0;
    const at = new Date(ports.now()).toISOString();
    await open.add([{ kind: 'report', at, cases, reached }]);
    await open.tidy();
    if (view.result) change({ result: { ...view.result, before: open.memory.before, at } });
    return { cases };
  }

  async function opened(): Promise<HealthJournal | null> {
    try {
      journal ??= await ports.openJournal();
      return journal;
    } catch (error) {
      change({ phase: 'idle', stopped: stoppedBy(error) });
      return null;
    }
  }

  async function readWith(open: HealthJournal, signal: AbortSignal): Promise<void> {
    try {
      await readAll(open, signal);
    } catch (error) {
      const stopped = stoppedBy(error);
      const cases = error instanceof AskStopped ? error.why : view.pieces.cases;
      change({ stopped, pieces: { ...view.pieces, cases } });
      if (stopped === 'gone' || stopped === 'broken') {
        open.close();
        journal = null;
        change({ result: null, isBegun: false });
      } else await count(open, view.facts);
    }
  }

  return {
    async open() {
      const open = await opened();
      if (!open) return;
      await count(open, view.facts);
      change({ phase: 'idle', isBegun: open.memory.at.next !== null });
    },
    async read() {
      if (running) return;
      const stop = new AbortController();
      running = stop;
      change({ phase: 'reading', stopped: null, progress: null, wait: null });
      const open = await opened();
      const isAlone = open === null || (await ports.alone(() => readWith(open, stop.signal)));
      running = null;
      change({ phase: 'idle', wait: null, progress: null, ...(isAlone ? {} : { stopped: 'busy' }) });
    },
    stop() {
      running?.abort();
    },
    close() {
      running?.abort();
      journal?.close();
    },
  };
}

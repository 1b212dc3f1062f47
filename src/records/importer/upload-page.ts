/** HQ's page where a file is chosen: what is chosen is read here and judged, before it is sent. */
import { trouble } from '../../guard/trouble.ts';
import { createTurns } from '../../guard/turns.ts';
import { bulkNames } from '../../sheet/bulk-names.ts';
import type { SheetOptions } from '../../sheet/check-sheet.ts';
import type { SheetFile } from '../../sheet/file.ts';
import { browserFile } from '../browser-file.ts';
import { download } from '../download.ts';
import { askOwners } from './ask-owners.ts';
import { countByHand, SAMPLE_ROWS } from './by-hand.ts';
import { checkFile, type FileVerdict, MOST_ASKED, wantedNumbers } from './check-file.ts';
import type { ImporterParts } from './importer-parts.ts';
import { keptSheet } from './kept-sheet.ts';
import type { NoteState } from './note-state.ts';
import { makeCopy } from './save-copy.ts';
import { createUploadNote } from './upload-view.tsx';

/** The form that HQ's importer takes a file with. */
const FORM = 'form[action$="/importer/excel/config/"]';
const INPUT = 'input[type="file"][name="file"]';

function isChooser(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.matches(INPUT) && target.closest(FORM) !== null;
}

/** So long HQ's settings may take: the file is read without them then. */
const FACTS_MS = 3_000;

/** So many cells are judged under every mapping in a moment. */
const SMALL = 10_000;

function isSmall({ report: { summary, columns } }: FileVerdict): boolean {
  return summary.rows * (columns[0]?.headers.length ?? 0) <= SMALL;
}

/** What is going on about one chosen file; ends when another is chosen. */
function createVisit(input: HTMLInputElement, chosen: File, parts: ImporterParts, signal: AbortSignal) {
  const { desk, memory, sheet, language, now } = parts;
  const turn = createTurns();
  const file: SheetFile = browserFile(chosen);
  let state: NoteState = { phase: 'reading', rows: 0 };
  let options: SheetOptions | null = null;

  const show = (next: NoteState): void => {
    state = next;
    if (!signal.aborted) note.draw(state);
  };
  const change = (part: Partial<Extract<NoteState, { phase: 'done' }>>): void => {
    if (state.phase === 'done') show({ ...state, ...part });
  };
  const note = createUploadNote(input, parts, signal, {
    askOwners: () =>
      void whoHolds().catch((error: unknown) => failed('ask who holds the numbers of a file', error)),
    download: () => void saveCopy().catch((error: unknown) => failed('write a corrected file', error)),
    downloadList() {
      const list = state.phase === 'done' && state.copy.phase === 'done' ? state.copy.copy.list : null;
      if (list) download(parts.document, list);
    },
  });

  function failed(where: string, error: unknown): void {
    trouble(where, error);
    if (state.phase !== 'done') show({ phase: 'failed' });
    else if (state.copy.phase === 'writing') change({ copy: { phase: 'failed' } });
    else change({ owners: { phase: 'failed' } });
  }

  const judge = (with_: SheetOptions): Promise<FileVerdict | null> =>
    checkFile(file, {
      options: with_,
      texts: sheet,
      advice: language.contact.advice,
      signal,
      turn,
      progress: (rows) => state.phase === 'reading' && show({ phase: 'reading', rows }),
    });

  async function read(): Promise<void> {
    show(state);
    await memory.keep(null);
    const patience = AbortSignal.any([signal, AbortSignal.timeout(FACTS_MS)]);
    const [{ facts }, caseTypes] = await Promise.all([desk.facts(patience), bulkNames(file)]);
    const date = now();
    const today = { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
    options = { today, project: facts, caseTypes };
    const verdict = await judge(options);
    if (!verdict) return;
    const kept = remember(verdict, options).catch((error: unknown) =>
      trouble('remember what was found in a file', error),
    );
    // Who goes on as soon as a small file is judged finds each column judged on the next page.
    if (isSmall(verdict)) await kept;
    show({ phase: 'done', verdict, owners: { phase: 'unasked' }, copy: { phase: 'none' } });
  }

  /** For the page where columns are mapped: first what is known already, then what each column would be. */
  async function remember({ report, counts }: FileVerdict, with_: SheetOptions): Promise<void> {
    await memory.keep(keptSheet(report, counts, new Map(), null));
    const headers = report.columns[0]?.headers ?? [];
    if (report.isBulk || headers.length === 0) return;
    const names = [...new Set(headers.map(({ name }) => name))];
    const byHand = await countByHand(file, names, {
      options: with_,
      signal,
      turn,
      now: () => performance.now(),
    });
    if (signal.aborted) return;
    const sample = report.summary.rows > SAMPLE_ROWS ? SAMPLE_ROWS : null;
    await memory.keep(keptSheet(report, counts, byHand, sample));
  }

  async function whoHolds(): Promise<void> {
    if (!options || state.phase !== 'done') return;
    change({ owners: { phase: 'asking' } });
    const wanted = await wantedNumbers(file, { options, signal, turn });
    if (wanted.length === 0) return change({ owners: { phase: 'nothing' } });
    const answer = await askOwners(wanted, desk, signal);
    if (!answer) return change({ owners: { phase: 'failed' } });
    const verdict = await judge({ ...options, owners: answer.owners });
    if (!verdict) return;
    options = { ...options, owners: answer.owners };
    const maybeSelf = verdict.report.columns.some(({ search }) => search?.field !== 'case_id');
    const owners = { phase: 'asked', asked: wanted.length, held: answer.held } as const;
    change({ verdict, owners: { ...owners, maybeSelf, isPart: wanted.length >= MOST_ASKED } });
  }

  async function saveCopy(): Promise<void> {
    if (!options || state.phase !== 'done') return;
    change({ copy: { phase: 'writing' } });
    const copy = await makeCopy(file, options, state.verdict.report, turn);
    if (signal.aborted) return;
    if (copy.file) download(parts.document, copy.file);
    change({ copy: { phase: 'done', copy } });
  }

  return { read: () => read().catch((error: unknown) => failed('check a file for the importer', error)) };
}

/** Judges each file that is chosen, for as long as the signal lives. */
export function startUploadPage(parts: ImporterParts): void {
  const { document, signal } = parts;
  let visit = new AbortController();

  const look = (input: HTMLInputElement): void => {
    visit.abort();
    const [file] = input.files ?? [];
    if (!file) return;
    visit = new AbortController();
    void createVisit(input, file, parts, AbortSignal.any([signal, visit.signal])).read();
  };

  document.addEventListener('change', ({ target }) => isChooser(target) && look(target), {
    capture: true,
    signal,
  });
  // A new import begins here: what was found in the file of another one says nothing of it.
  parts.memory.keep(null).catch((error: unknown) => trouble('forget what was found in a file', error));
  // Chosen before we came, or kept by the browser over a reload.
  const begin = (): void => {
    for (const input of document.querySelectorAll<HTMLInputElement>(`${FORM} ${INPUT}`))
      if ((input.files?.length ?? 0) > 0) look(input);
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  else begin();
}

/** What `caseline sheet` does. */
import { resolve } from 'node:path';
import { FoundCauses } from '../../sheet/check/found.ts';
import type { SheetOptions, SheetReport } from '../../sheet/check-sheet.ts';
import type { SheetFile } from '../../sheet/file.ts';
import { pass, type Reader } from '../../sheet/pass.ts';
import { type Ended, refused } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { isSystemError, unread } from '../file-error.ts';
import { loadTexts } from '../language.ts';
import { ofFile, type Said } from '../said.ts';
import type { CliTexts } from '../texts/en.ts';
import { type WrittenCopy, writeCopy } from './copy.ts';
import { openFile, readOptions, unknownColumn } from './input.ts';
import type { SheetGiven } from './options.ts';
import { copyLines, reportLines } from './report.ts';
import { refusalJson, rowJson, summaryJson } from './rows.ts';

const PROGRESS_EVERY = 20_000;
/** Rows that are written at a time. */
const BATCH = 500;

const passOf = ({ io, file, options, texts }: Run, reader: Reader) => {
  let shown = 0;
  return pass(file, options, reader, (seen) => {
    if (seen - shown < PROGRESS_EVERY) return;
    shown = seen;
    io.err.progress(texts.sheetReport.progress(seen));
  });
};

/** Reads and writes of one run. */
interface Run {
  readonly file: SheetFile;
  readonly options: SheetOptions;
  readonly io: CommandIo;
  readonly texts: CliTexts;
  /** Writes the copy that was asked for; null when none was. */
  copy(report: SheetReport): Promise<WrittenCopy | { readonly error: Said } | null>;
}

const hasErrors = ({ summary, columns }: SheetReport): boolean =>
  columns.every(({ headers }) => headers.length === 0) ||
  summary.causes.some(({ severity }) => severity === 'error');

function statusOf(report: SheetReport): number {
  return report.refusals.length > 0 ? 2 : hasErrors(report) ? 1 : 0;
}

async function asText(run: Run, showsNumbers: boolean): Promise<Ended> {
  const { options, io, texts, copy } = run;
  const begin = (): FoundCauses => new FoundCauses(texts.sheet, { advice: texts.contact.advice });
  let found = begin();
  const report = await passOf(run, {
    async rows(rows) {
      for (const row of rows) if (row.causes.length > 0) found.add(row);
      return true;
    },
    again() {
      found = begin();
    },
  });
  if (!report) return 0;
  const missing = unknownColumn(options.map, report.columns);
  if (missing !== null) return refused(missing);
  const written = await copy(report);
  if (written && 'error' in written) return refused(written.error);
  io.err.finish();
  io.out.printAll([...reportLines(report, found, texts, showsNumbers), ...copyLines(report, written, texts)]);
  return statusOf(report);
}

const IGNORED: Reader = { rows: async () => true, again: () => {} };

/**
 * One row a line. The file is passed twice, so that nothing is told of the rows of a file that HQ refuses whole: what
 * it refuses may stand in the last line.
 */
async function asLines(run: Run): Promise<Ended> {
  const { options, io, texts, copy } = run;
  const report = await passOf(run, IGNORED);
  if (!report) return 0;
  const missing = unknownColumn(options.map, report.columns);
  if (missing !== null) return refused(missing);
  const [refusal] = report.refusals;
  if (refusal?.stage !== 'upload') {
    const last = await passOf(run, {
      async rows(rows) {
        for (let from = 0; from < rows.length; from += BATCH) {
          io.out.jsonLines(rows.slice(from, from + BATCH).map((row) => rowJson(row, texts.sheet)));
          if (!(await io.out.ready())) return false;
        }
        return true;
      },
      again: () => {},
    });
    if (!last) return 0;
  }
  const written = await copy(report);
  if (written && 'error' in written) return refused(written.error);
  io.err.finish();
  if (refusal) io.out.json({ refused: refusalJson(refusal, texts.sheet) });
  io.out.json({ summary: summaryJson(report, written) });
  return statusOf(report);
}

/** One document; for files that fit into memory. */
async function asDocument(run: Run, name: string): Promise<Ended> {
  const { options, io, texts, copy } = run;
  let rows: object[] = [];
  const report = await passOf(run, {
    async rows(more) {
      for (const row of more) rows.push(rowJson(row, texts.sheet));
      return true;
    },
    again() {
      rows = [];
    },
  });
  if (!report) return 0;
  const missing = unknownColumn(options.map, report.columns);
  if (missing !== null) return refused(missing);
  const written = await copy(report);
  if (written && 'error' in written) return refused(written.error);
  const [refusal] = report.refusals;
  io.err.finish();
  io.out.json(
    {
      file: name,
      ...(refusal ? { refused: refusalJson(refusal, texts.sheet) } : {}),
      rows: refusal?.stage === 'upload' ? [] : rows,
      summary: summaryJson(report, written),
    },
    2,
  );
  return statusOf(report);
}

export async function runSheet({ options: given, operands }: SheetGiven, io: CommandIo): Promise<Ended> {
  const [name = ''] = operands;
  const file = await openFile(name, io.cwd);
  if ('error' in file) return refused(file.error);
  const options = await readOptions(given, io);
  if ('error' in options) return refused(options.error);
  const source = { file: file.value, path: resolve(io.cwd, name) };
  const run: Run = {
    file: file.value,
    options: options.value,
    io,
    texts: await loadTexts(given.language, io.env),
    async copy(report) {
      if (given.fixed === undefined) return null;
      const written = await writeCopy(given.fixed, source, options.value, report, io.cwd);
      return 'error' in written ? written : written.value;
    },
  };
  try {
    if (given.format === 'text') return await asText(run, given['show-numbers'] || io.out.isTerminal);
    return given.format === 'json' ? await asDocument(run, name) : await asLines(run);
  } catch (error) {
    // The file went away while it was read.
    if (isSystemError(error)) return refused(ofFile(name, unread(error)));
    throw error;
  }
}

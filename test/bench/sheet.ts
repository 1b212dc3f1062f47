import { spawn } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import parsePhoneNumber from 'libphonenumber-js/max';
import Papa from 'papaparse';
import { checkSheet, type SheetOptions } from '../../src/sheet/check-sheet.ts';
import type { SheetFile } from '../../src/sheet/file.ts';
import { openXlsx, xlsxRows } from '../../src/sheet/xlsx/read-xlsx.ts';
import { Zip } from '../../src/sheet/xlsx/zip.ts';
import type { Bench, BenchRow } from './row.ts';
import { excelFile, writeCsvFile } from './sheet-files.ts';
import { inTurns } from './turns.ts';

/** `ROWS=100000` is quicker. */
const CSV_ROWS = Number(process.env.ROWS ?? 1_000_000);
const EXCEL_ROWS = 100_000;
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const PIECE = 256 * 1024;
const PHONE_COLUMN = 4;
/** How often the memory of a process is looked at. */
const POLL = 100;

/** Everything on: the project's facts, who holds numbers already, duplicates, corrections. */
const OPTIONS: SheetOptions = {
  today: { year: 2026, month: 11, day: 29 },
  project: { countries: ['KE'], languages: ['en', 'sw'], gateways: [] },
  owners: () => [],
};

async function checkAll(file: SheetFile, rows: number): Promise<void> {
  const events = checkSheet(file, OPTIONS);
  for (let next = await events.next(); ; next = await events.next()) {
    if (!next.done) continue;
    const { summary, refusals } = next.value;
    if (summary.rows !== rows || refusals.length > 0) throw new Error('not all rows were checked');
    return;
  }
}

/** papaparse as people use it: it reads the file itself, in pieces of Node's own size. */
async function parseStream(path: string, rows: number): Promise<void> {
  let seen = -1;
  await new Promise<void>((done, failed) => {
    Papa.parse(createReadStream(path), {
      delimiter: ',',
      newline: '\n',
      chunk: ({ data }) => {
        seen += data.length;
      },
      complete: () => done(),
      error: failed,
    });
  });
  // The empty text behind the last line end is a row to it.
  if (seen < rows) throw new Error(`papaparse read ${seen} rows`);
}

/** papaparse fed with the same pieces as Caseline, checked to be UTF-8 as HQ does; `each` sees every row. */
async function parseAll(path: string, rows: number, each: (row: readonly string[]) => void): Promise<void> {
  const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let seen = -1;
  for await (const bytes of createReadStream(path, { highWaterMark: PIECE })) {
    const text = rest + decoder.decode(bytes, { stream: true });
    const { data, meta } = parser.parse(text, 0, true);
    for (const row of data) each(row);
    seen += data.length;
    rest = text.slice(meta.cursor);
  }
  if (seen !== rows) throw new Error(`papaparse read ${seen} rows`);
}

/** The most memory that a process has had, in MB, read while it runs. */
async function peakMemory(args: readonly string[]): Promise<number> {
  // A command that cannot start ends like one that found errors.
  if (!existsSync('dist/cli/caseline.js')) throw new Error('build first: npx vite build');
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const look = (): void => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // It has ended, or this system has no /proc.
    }
  };
  const timer = setInterval(look, POLL);
  const status = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(timer);
  if (status === null || status > 1) throw new Error(`the command ended with ${status}`);
  return peak / 1024;
}

async function csvRows(path: string): Promise<BenchRow[]> {
  const file: SheetFile = {
    name: 'contacts.csv',
    chunks: () => createReadStream(path, { highWaterMark: PIECE }),
  };
  const times = await inTurns(
    {
      caseline: () => checkAll(file, CSV_ROWS),
      'papaparse alone': () => parseStream(path, CSV_ROWS),
      'papaparse fed the same pieces': () => parseAll(path, CSV_ROWS, () => {}),
      'papaparse and mere validity by libphonenumber-js/max': async () => {
        let valid = 0;
        await parseAll(path, CSV_ROWS, (row) => {
          if (parsePhoneNumber(`+${row[PHONE_COLUMN]}`)?.isValid()) valid += 1;
        });
        if (valid === 0) throw new Error('no number is valid');
      },
    },
    ROUNDS,
  );
  const { caseline = Number.NaN, ...peers } = times;
  return [
    { name: `CSV, ${CSV_ROWS.toLocaleString('en')} rows, everything on`, caseline, peers, unit: 'ms' },
    {
      name: 'CSV: most memory of caseline sheet',
      caseline: await peakMemory(['dist/cli/caseline.js', 'sheet', path]),
      peers: { limit: 300 },
      unit: 'MB',
    },
  ];
}

async function excelRows(): Promise<BenchRow> {
  const bytes = excelFile(EXCEL_ROWS);
  const file: SheetFile = {
    name: 'contacts.xlsx',
    async *chunks() {
      yield bytes;
    },
  };
  const times = await inTurns(
    {
      caseline: () => checkAll(file, EXCEL_ROWS),
      'the bare read': () => {
        const xlsx = openXlsx(new Zip(bytes));
        let rows = -1;
        for (const batch of xlsxRows(xlsx, xlsx.sheets[0]?.path ?? '')) rows += batch.length;
        if (rows !== EXCEL_ROWS) throw new Error('not all rows were read');
      },
    },
    ROUNDS,
  );
  const { caseline = Number.NaN, ...peers } = times;
  return {
    name: `Excel, ${EXCEL_ROWS.toLocaleString('en')} rows, everything on`,
    caseline,
    peers,
    unit: 'ms',
  };
}

export const bench: Bench = {
  name: 'sheets',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'caseline-bench-'));
    try {
      const path = join(folder, 'contacts.csv');
      await writeCsvFile(path, CSV_ROWS);
      return [...(await csvRows(path)), await excelRows()];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

import * as v from 'valibot';
import type { GivenAnswer } from '../../form/engine/run-form.ts';
import { CsvRows } from '../../sheet/csv/csv-rows.ts';
import { sniffLayout } from '../../sheet/csv/delimiter.ts';
import { issueText, record } from '../project-file.ts';
import type { Said } from '../said.ts';
import { Answers } from './answers.ts';

/** One line of a table: what is answered, and what is expected of it. */
export interface TableRow {
  /** Its number in the file; for a reader to find it. */
  readonly line: number;
  readonly id: string;
  readonly answers: readonly GivenAnswer[];
  /** By column: a property, `result`, `sms`, `replies` or `email`. */
  readonly expected: ReadonlyMap<string, string>;
}

export type TableRead = { readonly rows: readonly TableRow[] } | { readonly error: Said };

const LineSchema = record({
  id: v.optional(v.union([v.string(), v.number()])),
  answers: v.optional(Answers, []),
  expect: v.record(v.string(), v.string()),
});

/** Reads a table: a file of JSON lines begins with `{`, anything else is CSV. */
export function readTable(text: string): TableRead {
  return /^\s*\{/.test(text) ? fromLines(text) : fromCsv(text);
}

function fromLines(text: string): TableRead {
  const rows: TableRow[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    let data: unknown;
    try {
      data = JSON.parse(line);
    } catch {
      return { error: (say) => `${say.try.line(at + 1)}: ${say.notJson}` };
    }
    const parsed = v.safeParse(LineSchema, data);
    if (!parsed.success) {
      const issue = issueText(parsed.issues[0]);
      return { error: (say) => `${say.try.line(at + 1)}: ${issue(say)}` };
    }
    const { id, answers, expect } = parsed.output;
    const expected = new Map(Object.entries(expect));
    rows.push({ line: at + 1, id: String(id ?? at + 1), answers, expected });
  }
  return rows.length === 0 ? { error: (say) => say.try.noLine } : { rows };
}

/**
 * The first row names the columns: `/data/phone` is an answer, `id` names the row, everything else is expected. An empty
 * cell is no answer and expects nothing.
 */
function fromCsv(text: string): TableRead {
  const layout = sniffLayout(text.slice(0, 16 * 1024));
  const reader = new CsvRows(layout.delimiter);
  const plain = text.slice(layout.separatorLine).replace(/\r\n?/g, '\n');
  const [header = [], ...lines] = [...reader.push(plain), ...reader.end()].map(({ cells }) => cells);
  const names = header.map((name) => name.trim());
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
  if (twice !== undefined) return { error: (say) => say.try.twice(twice) };
  if (!names.some((name) => name !== '' && name !== 'id' && !name.startsWith('/')))
    return { error: (say) => say.try.expectsNothing };
  const rows = lines.flatMap((cells, at): TableRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const filled = names.flatMap((name, column) => {
      const cell = cells[column] ?? '';
      return name === '' || cell === '' ? [] : [{ name, cell }];
    });
    return [
      {
        line: at + 2,
        id: filled.find(({ name }) => name === 'id')?.cell ?? String(at + 1),
        answers: filled
          .filter(({ name }) => name.startsWith('/'))
          .map(({ name, cell }) => ({ path: name, value: cell })),
        expected: new Map(
          filled
            .filter(({ name }) => name !== 'id' && !name.startsWith('/'))
            .map(({ name, cell }) => [name, cell]),
        ),
      },
    ];
  });
  return rows.length === 0 ? { error: (say) => say.try.noRow } : { rows };
}

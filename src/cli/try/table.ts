import { maskedText as masked } from '../../contact/phone/masked-text.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { FormModel } from '../../form/model.ts';
import { type Line, styled } from '../../lint/reports/line.ts';
import { type Ended, refused } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { readText } from '../read-file.ts';
import { ofFile } from '../said.ts';
import { withPaths } from './answers.ts';
import { actual } from './expectation.ts';
import { readTable } from './table-file.ts';
import type { TryTexts } from './texts/en.ts';
import { tried } from './tried.ts';

/** One thing that is not as expected. */
interface Difference {
  readonly line: number;
  readonly id: string;
  readonly column: string;
  readonly expected: string;
  readonly actual: string;
}

/** `caseline try --table`: every row against what it expects. Exit status 1 when one differs. */
export async function runTable(
  file: string,
  form: FormModel,
  given: {
    readonly project: ProjectFacts | undefined;
    readonly shows: boolean;
    readonly format: 'text' | 'json';
    readonly texts: TryTexts;
  },
  io: CommandIo,
): Promise<Ended> {
  const read = await readText(file, io.cwd);
  if ('error' in read) return refused(read.error);
  const table = readTable(read.value);
  if ('error' in table) return refused(ofFile(file, table.error));
  const differences: Difference[] = [];
  for (const { line, id, answers, expected } of table.rows) {
    const result = tried(form, withPaths(answers, form), { project: given.project });
    for (const [column, text] of expected) {
      const found = actual(column, result);
      if ('error' in found) {
        const { error } = found;
        return refused((say) => `${file}: ${say.try.line(line)}: ${column}: ${error(say)}`);
      }
      if (found.text !== text) differences.push({ line, id, column, expected: text, actual: found.text });
    }
  }
  const rows = table.rows.length;
  if (given.format === 'json') io.out.json({ rows, differences }, 2);
  else io.out.print(...reportLines(differences, rows, given));
  return differences.length === 0 ? 0 : 1;
}

function reportLines(
  differences: readonly Difference[],
  rows: number,
  { shows, texts: { table } }: { readonly shows: boolean; readonly texts: TryTexts },
): readonly Line[] {
  if (differences.length === 0) return [[styled('good', table.fine(rows))]];
  const shown = (text: string): string => (shows ? text : masked(text));
  const lines: Line[] = [];
  let last = 0;
  for (const { line, id, column, expected, actual: found } of differences) {
    if (line !== last) lines.push([styled('bold', table.row(shown(id), line))]);
    last = line;
    lines.push(['  ', styled('error', table.differs(column, shown(expected), shown(found)))]);
  }
  const wrong = new Set(differences.map(({ line }) => line)).size;
  return [...lines, table.wrong(wrong, rows)];
}

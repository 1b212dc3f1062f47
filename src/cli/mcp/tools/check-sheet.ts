import * as v from 'valibot';
import { CONTACT_PROPERTIES } from '../../../contact/contact.ts';
import { renderLines } from '../../../lint/reports/render.ts';
import type { CheckedRow } from '../../../sheet/check/checked-row.ts';
import { FoundCauses } from '../../../sheet/check/found.ts';
import type { SheetOptions, SheetReport } from '../../../sheet/check-sheet.ts';
import type { SheetFile } from '../../../sheet/file.ts';
import { pass } from '../../../sheet/pass.ts';
import { sheetEn } from '../../../sheet/texts/en.ts';
import type { Read } from '../../read-file.ts';
import { english } from '../../said.ts';
import { holdersOf, todayOf, unknownColumn } from '../../sheet/input.ts';
import { copyLines, reportLines } from '../../sheet/report.ts';
import { refusalJson, rowJson, summaryJson } from '../../sheet/rows.ts';
import { sheetReportEn } from '../../sheet/texts/en.ts';
import { BY_PROPERTY, factsFor, fileAt, INPUT } from '../inputs.ts';
import { maskedData } from '../masked-data.ts';
import { defineTool } from '../tool.ts';

const TEXTS = { sheet: sheetEn, sheetReport: sheetReportEn };
/** Enough to see what is wrong: an answer goes into a conversation, a file can have a million rows. */
const MOST_ROWS = 20;

interface Checked {
  readonly report: SheetReport;
  readonly found: FoundCauses;
  /** The first rows that have something to be said of them. */
  readonly rows: readonly CheckedRow[];
}

async function checked(file: SheetFile, options: SheetOptions): Promise<Read<Checked>> {
  let found = new FoundCauses(sheetEn);
  let rows: CheckedRow[] = [];
  const report = await pass(file, options, {
    async rows(more) {
      for (const row of more) {
        if (row.causes.length === 0) continue;
        found.add(row);
        if (rows.length < MOST_ROWS) rows.push(row);
      }
      return true;
    },
    again() {
      found = new FoundCauses(sheetEn);
      rows = [];
    },
  });
  if (!report) return { error: english(`${file.name}: was not read to its end`) };
  const missing = unknownColumn(options.map, report.columns);
  return missing === null ? { value: { report, found, rows } } : { error: missing };
}

export const checkSheet = defineTool({
  name: 'check_sheet',
  title: 'What a file with contacts becomes',
  description:
    "Reads a file with contacts (.csv, .xlsx, .xls) as CommCare HQ's importer does: whether HQ refuses it, what it stores of each cell (spreadsheets and HQ guess at values: dates, lost zeros, true and false), which rows are skipped, and whom HQ will reach. The data has counts by cause and the first rows with a cause.",
  input: v.object({
    path: v.pipe(v.string(), v.description('The file, from the folder that the server was started for.')),
    map: v.optional(
      v.pipe(
        BY_PROPERTY,
        v.description(
          'Columns that go to another property than their names say: {"contact_phone_number": "mobile"}.',
        ),
      ),
      {},
    ),
    case_types: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description("The project's case types: a workbook whose sheets are all named so is a bulk import."),
      ),
    ),
    today: v.optional(
      v.pipe(
        v.string(),
        v.isoDate(),
        v.description('The day of the upload, from which HQ completes dates; without it this day.'),
      ),
    ),
    project: INPUT.project,
    owners: INPUT.owners,
    show_numbers: INPUT.show_numbers,
  }),
  async run({ path, map, case_types: caseTypes, today, project, owners, show_numbers: show }, { root }) {
    const facts = await factsFor(project, root);
    if ('error' in facts) return facts;
    const file = await fileAt(path, root);
    if ('error' in file) return file;
    const day = todayOf(today);
    if ('error' in day) return day;
    const options: SheetOptions = {
      today: day.value,
      map: new Map(
        CONTACT_PROPERTIES.flatMap((property) => {
          const column = map[property];
          return column === undefined ? [] : [[column, property]];
        }),
      ),
      project: facts.value,
      owners: owners && holdersOf(owners),
      caseTypes,
    };
    const read = await checked(file.value, options);
    if ('error' in read) return read;
    const { report, found, rows } = read.value;
    const [refusal] = report.refusals;
    const lines = [...reportLines(report, found, TEXTS, show), ...copyLines(report, null, TEXTS)];
    const data = {
      file: path,
      ...(refusal ? { refused: refusalJson(refusal, sheetEn) } : {}),
      rows: refusal?.stage === 'upload' ? [] : rows.map((row) => rowJson(row, sheetEn)),
      summary: summaryJson(report, null),
    };
    const answer = { text: renderLines(lines, false), data: JSON.parse(JSON.stringify(data)) };
    return show ? answer : maskedData(answer);
  },
});

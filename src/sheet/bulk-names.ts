import { firstBytes, type SheetFile, wholeFile } from './file.ts';
import { EXCEL_CELLS } from './importer/cell-reader.ts';
import { readHeaders } from './importer/headers.ts';
import { isCrash } from './row.ts';
import { kindOfFile, openWorkbook, type SheetSource } from './workbook-source.ts';

const SEARCH = 'caseid';

function hasCaseId(sheet: SheetSource): boolean {
  for (const [header] of sheet.rows()) {
    if (!header) continue;
    const values = header.cells.map((cell) => {
      const value = EXCEL_CELLS.value(cell);
      return isCrash(value) ? null : value;
    });
    return readHeaders(values, header.width).some(({ name }) => name === SEARCH);
  }
  return false;
}

/**
 * The names of the sheets of a workbook that can only be meant for a bulk import: each has the column that HQ finds its
 * cases by. Whether the names are case types only HQ knows; none for every other file.
 */
export async function bulkNames(file: SheetFile): Promise<readonly string[]> {
  if (kindOfFile(file.name, await firstBytes(file)) === 'csv') return [];
  const bytes = await wholeFile(file);
  if (!bytes) return [];
  const { sheets } = openWorkbook(bytes);
  return sheets.every(hasCaseId) ? sheets.map(({ name }) => name) : [];
}

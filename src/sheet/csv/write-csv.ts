/** One row of a CSV text as HQ's importer takes it: commas, quotes where they are needed. */
const NEEDS_QUOTES = /[",\r\n]/;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function csvRow(cells: readonly string[]): string {
  // A row of one empty cell would be an empty line, which HQ refuses.
  if (cells.length === 1 && cells[0] === '') return '""\r\n';
  return `${cells.map((cell) => (NEEDS_QUOTES.test(cell) ? quoted(cell) : cell)).join(',')}\r\n`;
}

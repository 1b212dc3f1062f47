const ADDRESS = /^([A-Za-z]{1,3})([0-9]+)$/;
const RANGE = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?\n?$/;

/** `A` is 1, `AA` 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number;
}

/** 1 is `A`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `B7` is column 2 of row 7; null for what is no address. */
export function readAddress(text: string): { readonly column: number; readonly row: number } | null {
  const match = ADDRESS.exec(text);
  return match && { column: columnNumber(match[1] ?? ''), row: Number(match[2]) };
}

/** The last column and row of a range such as `A1:C10`, null each where it names none; null for what is no range. */
export function readRangeEnd(
  text: string,
): { readonly column: number | null; readonly row: number | null } | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const [, firstColumn, firstRow, lastColumn, lastRow] = match;
  const column = lastColumn ?? firstColumn;
  const row = lastRow ?? firstRow;
  return {
    column: column === undefined ? null : columnNumber(column),
    row: row === undefined ? null : Number(row),
  };
}

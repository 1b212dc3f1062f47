/** Which number formats make HQ's reader of xls files take a number for a date: xlrd's rule, not Excel's. */

/** How xlrd takes a number: `unknown` formats leave it a float, which is stored with `.0`. */
export type NumberKind = 'number' | 'date' | 'unknown';

const SKIPPED = new Set('$-+/(): ');
const NO_DATES = new Set(['0.00E+00', '##0.0E+0', 'General', 'GENERAL', 'general', '@']);
/** Formats that a workbook need not spell out, by their numbers: both ends belong to the range. */
const STANDARD: ReadonlyArray<readonly [number, number, NumberKind]> = [
  [0, 13, 'number'],
  [14, 22, 'date'],
  [27, 36, 'date'],
  [37, 44, 'number'],
  [45, 47, 'date'],
  [48, 49, 'number'],
  [50, 58, 'date'],
  [59, 62, 'number'],
  [67, 70, 'number'],
  [71, 81, 'date'],
];

/** A format without quoted texts, escaped signs and signs that stand in both kinds. */
function reduced(code: string): string {
  let rest = '';
  let state: 'plain' | 'quoted' | 'escaped' = 'plain';
  for (const sign of code) {
    if (state === 'escaped') state = 'plain';
    else if (state === 'quoted') state = sign === '"' ? 'plain' : 'quoted';
    else if (sign === '"') state = 'quoted';
    else if ('\\_*'.includes(sign)) state = 'escaped';
    else if (!SKIPPED.has(sign)) rest += sign;
  }
  return rest.replaceAll(/\[[^\]]*\]/g, '');
}

/** `xlrd.formatting.is_date_format_string`: more letters of dates than places of numbers. */
export function isXlsDateFormat(code: string): boolean {
  const bare = reduced(code);
  if (NO_DATES.has(bare)) return false;
  const dates = bare.match(/[ymdhs]/gi)?.length ?? 0;
  const numbers = bare.match(/[0#?]/g)?.length ?? 0;
  return dates > numbers;
}

/** The kind of a format by its number. @param codes those that the workbook spells out */
export function formatKind(format: number, codes: ReadonlyMap<number, string>): NumberKind {
  const code = codes.get(format);
  if (code !== undefined) return isXlsDateFormat(code) ? 'date' : 'number';
  return STANDARD.find(([first, last]) => format >= first && format <= last)?.[2] ?? 'unknown';
}

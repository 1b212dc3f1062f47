/** Which number formats make HQ's reader take a number for a date: openpyxl's rule, not Excel's. */
import { elementsOf, STYLES } from './package.ts';
import type { Zip } from './zip.ts';

/** Formats that a workbook need not spell out and that show dates or times; the East Asian ones openpyxl knows not. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
/** Texts in quotes and what stands in square brackets (colours, currencies), unless it counts hours, minutes, seconds. */
const IGNORED = /".*?"|\[(?!hh?\]|mm?\]|ss?\])[^\]]*\]/g;
const DATE_LETTER = /[^\\][dmhysDMHYS]/;

/** `openpyxl.styles.numbers.is_date_format`. A letter alone, as in `d`, is not seen. */
export function isDateFormat(code: string): boolean {
  const [first = ''] = code.split(';');
  return DATE_LETTER.test(first.replaceAll(IGNORED, ''));
}

/** The cell styles (their places in the list) whose numbers are dates. */
export function dateStyles(zip: Zip): ReadonlySet<number> {
  const dates = new Set<number>();
  if (!zip.entries.has(STYLES)) return dates;
  const elements = elementsOf(zip, STYLES);
  const codes = new Map<number, string>();
  for (const { name, path, attributes } of elements)
    if (name === 'numFmt' && path.at(-1) === 'numFmts')
      codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
  let place = 0;
  for (const { name, path, attributes } of elements) {
    if (name !== 'xf' || path.at(-1) !== 'cellXfs') continue;
    const id = Number(attributes.get('numFmtId') ?? 0);
    const code = codes.get(id);
    if (code === undefined ? BUILT_IN_DATES.has(id) : isDateFormat(code)) dates.add(place);
    place += 1;
  }
  return dates;
}

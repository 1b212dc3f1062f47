import { typed, type Value } from '../importer/value.ts';
import { floatText, readFloat, readInteger } from '../python/number-text.ts';
import { type CellCrash, crash } from '../row.ts';
import { isoValue, serialValue } from './serial.ts';

/** What the cells of a workbook need beside their own text. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly is1904: boolean;
}

/** A cell as the sheet's XML has it. */
export interface RawCell {
  /** `n` unless said otherwise. */
  readonly type: string;
  readonly style: number;
  /** The text of `<v>`, or of `<is>` in a cell of type `inlineStr`; null without one. */
  readonly text: string | null;
}

const PLAIN_INTEGER = /^(?:0|-?[1-9][0-9]*)$/;

/** Numbers as `_cast_number` of openpyxl: what is written with a dot or an exponent is a float, `1.0` too. */
function numberValue(text: string, isDate: boolean, is1904: boolean): Value | CellCrash {
  if (/[.eE]/.test(text)) {
    const value = readFloat(text);
    if (value === null) return crash('ValueError');
    return isDate ? serialValue(value, is1904, text) : typed('number', floatText(value), value !== 0);
  }
  if (PLAIN_INTEGER.test(text))
    return isDate ? serialValue(Number(text), is1904, text) : typed('number', text, text !== '0');
  const value = readInteger(text);
  if (value === null) return crash('ValueError');
  return isDate ? serialValue(Number(value), is1904, text) : typed('number', value.toString(), value !== 0n);
}

/** What HQ's reader makes of a cell of an xlsx file: openpyxl's `parse_cell`. */
export function cellValue({ type, style, text }: RawCell, context: WorkbookContext): Value | CellCrash {
  if (type === 'inlineStr') return text;
  if (text === null || text === '') return null;
  switch (type) {
    case 'n':
      return numberValue(text, context.dateStyles.has(style), context.is1904);
    case 's': {
      const index = readInteger(text);
      const shared = index === null ? undefined : context.strings.at(Number(index));
      return shared ?? crash('IndexError');
    }
    case 'b': {
      const number = readInteger(text);
      if (number === null) return crash('ValueError');
      return number === 0n ? typed('boolean', 'False', false) : typed('boolean', 'True');
    }
    case 'd':
      return isoValue(text) ?? crash('ValueError');
    // Texts of formulas (`str`), errors (`e`), and what the standard does not name.
    default:
      return text;
  }
}

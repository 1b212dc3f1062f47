import type { MetadataJson } from 'libphonenumber-js/core';
import { COLUMNS } from '../data/phone-metadata.ts';

type Cells = () => string;

/** The cells of a column, one after the other; those at the end that are empty are left out. */
function cellsOf(column: string): Cells {
  const cells = column.split('\n');
  let at = 0;
  return () => cells[at++] ?? '';
}

/** `F` is six digits, `d` one, and `<` opens a group. */
const pattern = (text: string): string =>
  text
    .replaceAll('<', '(?:')
    .replace(/[A-Z]/g, (letter) => `d{${letter.charCodeAt(0) - 64}}`)
    .replaceAll('d', '\\d');

/** `2 3,4` is `(\d{2})(\d{3,4})`. */
function groups(text: string): string {
  return text
    .split(' ')
    .map((count) => (count === '1' ? '(\\d)' : `(\\d{${count}})`))
    .join('');
}

function usual(text: string): string {
  return text
    .split(' ')
    .map((_, index) => `$${index + 1}`)
    .join(' ');
}

/** Pattern and lengths of a kind of number, `/` between them; or what stands for none. */
function typeOf(text: string): unknown {
  if (text === '0') return 0;
  const [kind = '', lengths = ''] = text.split('/');
  return lengths === '' ? [pattern(kind)] : [pattern(kind), lengths.split(',').map(Number)];
}

/**
 * The metadata of libphonenumber-js in its own shape, version 4:
 * https://gitlab.com/catamphetamine/libphonenumber-js/blob/master/METADATA.md
 */
export function unpackMetadata(): MetadataJson {
  const [name, code, prefix, national, lengths, count, trunk, parsing, transform, leading, types, ...rest] =
    COLUMNS.map(cellsOf);
  const [digits, template, start, rule, optional, international] = rest;
  const read = (cells: Cells | undefined): string => cells?.() ?? '';

  const format = (): unknown[] => {
    const text = read(digits);
    const first = read(start);
    return [
      groups(text),
      read(template) || usual(text),
      first === '' ? 0 : [pattern(first)],
      read(rule) || 0,
      Number(read(optional)),
      read(international) || 0,
    ];
  };
  const codes: Record<string, string[]> = {};
  const countries: Record<string, unknown[]> = {};
  const nonGeographic: Record<string, unknown[]> = {};
  for (let country = read(name); country !== ''; country = read(name)) {
    const calling = read(code);
    const kinds = [read(prefix) || 0, pattern(read(national)), read(lengths).split(',').map(Number)];
    const formats = Array.from({ length: Number(read(count)) }, format);
    const own = [read(trunk) || 0, 0, pattern(read(parsing)) || 0, read(transform) || 0, 0];
    const type = read(types);
    const row = [calling, ...kinds, formats.length > 0 ? formats : 0, ...own];
    const whole = [...row, pattern(read(leading)) || 0, type === '' ? 0 : type.split(';').map(typeOf)];
    if (/\d/.test(country)) nonGeographic[country] = whole;
    else {
      countries[country] = whole;
      codes[calling] = [...(codes[calling] ?? []), country];
    }
  }
  // The library's own type names only what its parts have in common.
  return { version: 4, country_calling_codes: codes, countries, nonGeographic } as unknown as MetadataJson;
}

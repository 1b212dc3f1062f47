import { fail, leaveOpen } from '../convert.ts';
import { parseJavaInt } from '../dates.ts';
import { OPEN } from '../open.ts';

const MULTIPLY = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTE = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];
const INVERSE = '0432156789';

/** Verhoeff's check digit; null for a text that is not all digits (of any script). */
export function verhoeff(digits: string): string | null {
  let check = 0;
  for (const [index, char] of [...digits].reverse().entries()) {
    const digit = parseJavaInt(char);
    if (digit === null) return null;
    const permuted = Number(PERMUTE[(index + 1) % 8]?.charAt(digit));
    check = Number(MULTIPLY[check]?.charAt(permuted));
  }
  return INVERSE.charAt(check);
}

/**
 * A number in the engine's growing notation (`CompressingIdGenerator`): growth symbols as many as are needed, one lead
 * symbol, `length` body symbols.
 *
 * @throws Stop
 */
export function compressedId(
  input: number,
  growth: string,
  lead: string,
  body: string,
  length: number,
): string {
  if (growth === '' || lead === '') return fail('“id-compress” needs symbols for growth and lead');
  if ([...growth].some((symbol) => lead.includes(symbol)))
    return fail('“id-compress” has a symbol both for growth and lead');
  const fixed = Math.trunc(body.length ** length) * lead.length;
  let grown = 0;
  if (input >= fixed) {
    if (fixed === 0) return fail('“id-compress” divides by 0', 'crash');
    grown = Math.floor(Math.log(Math.trunc(input / fixed)) / Math.log(growth.length)) + 1;
  }
  if (length > 1_000) return leaveOpen(OPEN.longId);
  if (length < 0 || !(grown >= 0 && grown <= 1_000))
    return fail('“id-compress” cannot write that number', 'crash');
  const symbols = [...Array<string>(grown).fill(growth), lead, ...Array<string>(length).fill(body)];
  let divisor = symbols.slice(1).reduce((product, { length: base }) => product * base, 1);
  let rest = input;
  let id = '';
  symbols.forEach((set, index) => {
    const digit = divisor === 0 ? Number.NaN : Math.floor(rest / divisor);
    const symbol = set.charAt(digit);
    if (Number.isNaN(digit) || symbol === '') fail('“id-compress” cannot write that number', 'crash');
    id += symbol;
    rest %= divisor;
    divisor /= symbols[index + 1]?.length ?? 1;
  });
  return rest === 0 ? id : fail('“id-compress” cannot write that number', 'crash');
}

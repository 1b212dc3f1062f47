/** A report of many findings is far longer than its data: it is written in pieces, so that it never stands in memory whole. */

/** Down to here values are written member by member: a finding of a report stands that deep. */
const APART = 4;
/** Characters of a piece, about. */
const PIECE = 1 << 16;

/**
 * What `JSON.stringify(value, null, indent)` gives, and the newline behind it, in pieces that end between two values.
 * @param indent 1 or more
 */
export function* jsonPieces(value: unknown, indent: number): Generator<string> {
  let piece = '';
  for (const text of texts(value, ' '.repeat(indent), '\n', APART)) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

/** @param line what a new line begins with, where the value stands */
function* texts(value: unknown, step: string, line: string, apart: number): Generator<string> {
  const members = apart === 0 ? [] : membersOf(value);
  if (members.length === 0) {
    const text = JSON.stringify(value, null, step);
    // Within strings a newline is an escape.
    yield line === '\n' ? text : text.replaceAll('\n', line);
    return;
  }
  const isList = Array.isArray(value);
  const inner = line + step;
  for (const [index, [name, member]] of members.entries()) {
    yield `${index === 0 ? (isList ? '[' : '{') : ','}${inner}${isList ? '' : `${JSON.stringify(name)}: `}`;
    yield* texts(member, step, inner, apart - 1);
  }
  yield line + (isList ? ']' : '}');
}

/** Those that are written; none of a value that is no list and no plain object. */
function membersOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return [];
  if (Array.isArray(value)) return value.map((one) => ['', isWritten(one) ? one : null]);
  return Object.entries(value).filter(([, member]) => isWritten(member));
}

function isWritten(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}

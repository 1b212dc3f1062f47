/** Pieces of messages. Values stand in `quotes`, as in every message. */

/** A value of the form, safe to show: one line, not too long. */
export function quote(value: string): string {
  const line = value.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').replaceAll('`', "'");
  return `\`${line.length > 60 ? `${line.slice(0, 57)}…` : line}\``;
}

/** `a`, `a` and `b`, `a`, `b` and 3 more. */
export function list(values: readonly string[], most = 4): string {
  return joined(values, most, 'and');
}

/** The same behind a “no”: `a` or `b`. */
export function either(values: readonly string[], most = 4): string {
  return joined(values, most, 'or');
}

function joined(values: readonly string[], most: number, word: 'and' | 'or'): string {
  const unique = [...new Set(values)];
  const shown = unique.slice(0, most).map(quote);
  const more = unique.length - shown.length;
  if (more > 0) return `${shown.join(', ')} ${word} ${more} more`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${word} ${last}`;
}

/** The last name of a path: what a designer knows a question by. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

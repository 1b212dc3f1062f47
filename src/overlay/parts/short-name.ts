/** As many letters of a question's name as a button has room for. */
const MOST = 40;

/** A label can be a paragraph: as much of it as tells one question from another. */
export function shortName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > MOST ? `${line.slice(0, MOST - 1).trimEnd()}…` : line;
}

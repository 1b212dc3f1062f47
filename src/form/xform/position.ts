/** Both count from 1; the column counts UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text. */
export interface Lines {
  positionOf(offset: number): Position;
  /** The text of a line, counted from 1, without its end; '' beyond the last one. */
  textOf(line: number): string;
}

/** Lines end with LF, CRLF or CR. The table of lines is made on first use. */
export function createLines(text: string): Lines {
  let table: readonly number[] | null = null;
  const starts = () => {
    table ??= lineStarts(text);
    return table;
  };
  return {
    positionOf(offset) {
      let low = 0;
      let high = starts().length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts()[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts()[low] ?? 0) + 1 };
    },
    textOf(line) {
      const start = starts()[line - 1];
      if (start === undefined) return '';
      return text.slice(start, starts()[line] ?? text.length).replace(/(?:\r\n?|\n)$/, '');
    },
  };
}

/** Finds line and column of an offset. */
export function createLocator(text: string): (offset: number) => Position {
  return createLines(text).positionOf;
}

/** Line and column of one offset. */
export function positionAt(text: string, offset: number): Position {
  return createLocator(text)(offset);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  const lineEnd = /\r\n?|\n/g;
  while (lineEnd.exec(text) !== null) starts.push(lineEnd.lastIndex);
  return starts;
}

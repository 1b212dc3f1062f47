/** What a piece of a line means; a pen that may colour gives each meaning its colour. */
export type Style = 'error' | 'warning' | 'info' | 'incomplete' | 'good' | 'bold' | 'dim';

/** A line that GitHub's log reads as a command. A form's text never becomes one: only these stand as they are. */
export type LogCommand = '::error ' | '::warning ' | '::notice ';

export type Segment =
  | string
  | { readonly style: Style; readonly text: string }
  | { readonly command: LogCommand };

/**
 * One line for a terminal or a log, as plain data: what holds text of a form, a file or a server must be made visible
 * and must not end the line, so lines are not pasted together as text with colours and newlines in it.
 */
export type Line = string | readonly Segment[];

/** A piece in a style, for `[styled('bold', rule), ' ', path]`. */
export function styled(style: Style, text: string): Segment {
  return { style, text };
}

/** Our own text of several lines, as a help page. Not for data: its newlines would count. */
export function linesOf(text: string): readonly Line[] {
  return text.replace(/\n$/, '').split('\n');
}

/** Two lines as one. */
export function joined(...lines: readonly Line[]): Line {
  return lines.flatMap((line): readonly Segment[] => (typeof line === 'string' ? [line] : line));
}

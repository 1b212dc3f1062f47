import type { Line, Segment, Style } from './line.ts';
import { isHarmless, visible, withoutCommands, withoutMarkers } from './visible.ts';

/** SGR codes of terminals. */
const CODES: Readonly<Record<Style, string>> = {
  error: '31',
  warning: '33',
  info: '36',
  incomplete: '35',
  good: '32',
  bold: '1',
  dim: '2',
};

/** A line as a terminal or a log may show it, without its newline: nothing that a form's text says acts there. */
export function renderLine(line: Line, colour: boolean): string {
  const segments: readonly Segment[] = typeof line === 'string' ? [line] : line;
  const [first, ...rest] = segments;
  if (typeof first === 'object' && 'command' in first) return first.command + withoutMarkers(shown(rest));
  const raw = segments.map(textOf).join('');
  if (isHarmless(raw))
    return colour ? segments.map((segment) => painted(segment, textOf(segment))).join('') : raw;
  const bare = shown(segments);
  const whole = withoutCommands(bare);
  // Where something had to be hidden from a CI server, positions do not fit any more: the line stays plain.
  if (!colour || whole !== bare) return whole;
  return segments.map((segment) => painted(segment, visible(textOf(segment)))).join('');
}

/** Lines as one text. */
export function renderLines(lines: readonly Line[], colour: boolean): string {
  return lines.map((line) => `${renderLine(line, colour)}\n`).join('');
}

function textOf(segment: Segment): string {
  if (typeof segment === 'string') return segment;
  return 'text' in segment ? segment.text : segment.command;
}

function shown(segments: readonly Segment[]): string {
  return segments.map((segment) => visible(textOf(segment))).join('');
}

function painted(segment: Segment, text: string): string {
  return typeof segment === 'object' && 'style' in segment
    ? `\u001b[${CODES[segment.style]}m${text}\u001b[0m`
    : text;
}

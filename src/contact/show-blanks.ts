import { SPACE } from './python.ts';

const EDGE = new RegExp(`^[${SPACE}\\ufeff\\u200b-\\u200f]+|[${SPACE}\\ufeff\\u200b-\\u200f]+$`, 'g');
const SIGNS: Readonly<Record<string, string>> = { '\n': '↵', '\r': '↵', '\t': '⇥' };

/** A text in which blanks at its ends can be seen: `Africa/Nairobi␣`. Line ends and tabs have signs of their own. */
export function showBlanks(text: string): string {
  return text.replace(EDGE, (blanks) => Array.from(blanks, (blank) => SIGNS[blank] ?? '␣').join(''));
}

/** Where a text has blanks that do not belong to it; null for nowhere. */
export function blankPlace(text: string): 'start' | 'end' | 'both' | null {
  const start = new RegExp(`^[${SPACE}]`).test(text);
  const end = new RegExp(`[${SPACE}]$`).test(text);
  if (start && end) return 'both';
  return start ? 'start' : end ? 'end' : null;
}

import { storedNumber } from '../../../contact/phone/phone.ts';

/** So many numbers are looked up at once. */
export const MOST_NUMBERS = 1_000;

export interface ListedNumber {
  readonly written: string;
  /** As HQ stores it; null when it stores none. */
  readonly number: string | null;
}

/** Numbers of a pasted list, one a line or between commas, semicolons or tabs, each once. Spaces belong to numbers. */
export function readNumberList(text: string): readonly ListedNumber[] {
  const listed = new Map<string, ListedNumber>();
  for (const part of text.split(/[\n\r,;\t]+/)) {
    const written = part.trim();
    if (written === '') continue;
    const number = storedNumber(written);
    const key = number ?? written;
    if (!listed.has(key)) listed.set(key, { written, number });
    if (listed.size === MOST_NUMBERS) break;
  }
  return [...listed.values()];
}

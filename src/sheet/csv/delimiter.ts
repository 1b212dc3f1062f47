/** What separates the cells of a CSV file. HQ knows the comma alone. */

export const COMMA = ',';
const OTHERS = [';', '\t', '|'] as const;
const SAMPLE_ROWS = 20;
/** Excel's own line before the header: `sep=;`. */
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?\n/i;

export interface Layout {
  readonly delimiter: string;
  /** Characters of a `sep=` line before the header; 0 without one. */
  readonly separatorLine: number;
}

/** How often a sign stands outside quotes, line by line. */
function counts(text: string, sign: string): number[] {
  const found: number[] = [0];
  let quoted = false;
  for (const next of text) {
    if (next === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (next === '\n') {
      if (found.length === SAMPLE_ROWS) return found;
      found.push(0);
    } else if (next === sign) found[found.length - 1] = (found.at(-1) ?? 0) + 1;
  }
  // The last line of a sample may be cut.
  return found.length > 1 ? found.slice(0, -1) : found;
}

/** The sign that cuts the first lines into the same number of cells, two at least; a comma unless another does it better. */
export function sniffLayout(sample: string): Layout {
  const line = SEPARATOR_LINE.exec(sample);
  if (line) return { delimiter: line[1] ?? COMMA, separatorLine: line[0].length };
  const steadiness = (sign: string): number => {
    const [first = 0, ...others] = counts(sample, sign);
    if (first === 0) return 0;
    return (1 + others.filter((count) => count === first).length) / (1 + others.length);
  };
  let best: string = COMMA;
  for (const sign of OTHERS) if (steadiness(sign) > steadiness(best)) best = sign;
  return { delimiter: best, separatorLine: 0 };
}

/** Reads a file that was chosen on HQ's importer page, and says what HQ's import will make of it. */

import type { AdviceTexts } from '../../contact/advice/texts/en.ts';
import type { ContactProperty } from '../../contact/contact.ts';
import { contestedNumber } from '../../contact/problems.ts';
import type { WantedNumber } from '../../guard/owners.ts';
import type { CheckedRow } from '../../sheet/check/checked-row.ts';
import { FoundCauses } from '../../sheet/check/found.ts';
import { type PropertyCount, PropertyCounter } from '../../sheet/check/property-counts.ts';
import type { SheetOptions, SheetReport } from '../../sheet/check-sheet.ts';
import type { SheetFile } from '../../sheet/file.ts';
import { pass } from '../../sheet/pass.ts';
import type { SheetTexts } from '../../sheet/texts/en.ts';

/** Rows that are listed for each cause; more are counted. */
const MOST_LISTED = 100;

export interface FileVerdict {
  readonly report: SheetReport;
  /** Each cause with its text and the first rows that have it. */
  readonly found: FoundCauses;
  /** By property: how many values, and what is wrong with them. */
  readonly counts: ReadonlyMap<ContactProperty, PropertyCount>;
  /** Rows with a number, of those that HQ writes. */
  readonly numbers: number;
  /** Of these: rows whose number HQ sends to nobody, or to somebody else. */
  readonly unreached: number;
}

export interface CheckFileParts {
  readonly options: SheetOptions;
  readonly texts: SheetTexts;
  readonly advice: AdviceTexts;
  readonly signal: AbortSignal;
  /** Between two pieces of the file the page gets its turn. */
  readonly turn: () => Promise<void>;
  /** How many rows were read. */
  readonly progress?: ((rows: number) => void) | undefined;
}

class Counts {
  readonly found: FoundCauses;
  readonly byProperty = new PropertyCounter();
  reached = 0;

  constructor(texts: SheetTexts, advice: AdviceTexts) {
    this.found = new FoundCauses(texts, { advice, most: MOST_LISTED });
  }

  add(row: CheckedRow): void {
    this.byProperty.add(row);
    if (row.causes.length > 0) this.found.add(row);
    if (row.state === 'written' && row.isReached) this.reached += 1;
  }
}

/** Null when it is not wanted any more. */
export async function checkFile(file: SheetFile, parts: CheckFileParts): Promise<FileVerdict | null> {
  const { options, texts, advice, signal, turn, progress } = parts;
  let counts = new Counts(texts, advice);
  const report = await pass(
    file,
    options,
    {
      async rows(rows) {
        for (const row of rows) {
          counts.add(row);
        }
        await turn();
        return !signal.aborted;
      },
      again() {
        counts = new Counts(texts, advice);
      },
    },
    progress,
  );
  if (!report || signal.aborted) return null;
  const all = counts.byProperty.all;
  const numbers = all.get('contact_phone_number')?.filled ?? 0;
  return {
    report,
    found: counts.found,
    counts: all,
    numbers,
    unreached: Math.max(0, numbers - counts.reached),
  };
}

/** More numbers are not asked about at a time: it would be a question about a whole country. */
export const MOST_ASKED = 5_000;

/** Numbers for which the file wants replies, each once, with the case that wants it first. */
export async function wantedNumbers(
  file: SheetFile,
  { options, signal, turn }: Pick<CheckFileParts, 'options' | 'signal' | 'turn'>,
): Promise<readonly WantedNumber[]> {
  const wanted = new Map<string, WantedNumber>();
  await pass(file, options, {
    async rows(rows) {
      for (const row of rows) {
        const number = row.state === 'written' ? contestedNumber(row.contact, row.outcome.sms) : null;
        if (number !== null && !wanted.has(number) && wanted.size < MOST_ASKED)
          wanted.set(number, { number, ...(row.caseId === '' ? {} : { caseId: row.caseId }) });
      }
      await turn();
      return !signal.aborted && wanted.size < MOST_ASKED;
    },
    again: () => wanted.clear(),
  });
  return [...wanted.values()];
}

/** What is to be said of the rows, gathered while they pass: each cause with its text, how often, and where first. */
import type { AdviceText } from '../../contact/advice/advice-text.ts';
import type { AdviceTexts } from '../../contact/advice/texts/en.ts';
import type { ContactProperty } from '../../contact/contact.ts';
import type { SheetTexts } from '../texts/en.ts';
import type { Cause, CheckedRow } from './checked-row.ts';

/** A row as an example: what stands in it, and what should. */
export interface Example {
  readonly row: number;
  readonly sheet: string | undefined;
  readonly before: string | null;
  /** What HQ stores, where it is not what stands in the cell. */
  readonly stored: string | null;
  /** What a corrected copy has instead. */
  readonly after: string | null;
}

export interface Found extends Cause {
  readonly text: AdviceText;
  readonly examples: readonly Example[];
}

const MOST_EXAMPLES = 3;

export interface FoundOptions {
  /** What is said of values; English without it. */
  readonly advice?: AdviceTexts | undefined;
  /** So many rows are kept for each cause. */
  readonly most?: number | undefined;
}

/** The texts of the causes that are the sheet's own; the others are advice on a value. */
function ownTexts(texts: SheetTexts): ReadonlyMap<string, AdviceText> {
  return new Map(
    Object.entries({
      ...texts.failures,
      ...texts.remarks,
      'row-skipped': texts.skipped,
      'duplicate-in-file': texts.duplicate,
      'no-phone-number': texts.noNumber,
    }),
  );
}

function exampleOf({ property, code }: Cause, row: CheckedRow): Example {
  const remark = row.remarks.find((one) => one.code === code && one.property === property);
  const before = remark?.text ?? (property && row.contact[property]) ?? null;
  return {
    row: row.row,
    sheet: row.sheet,
    before,
    stored: remark?.stored ?? null,
    after: afterOf(property, row, before),
  };
}

function afterOf(
  property: ContactProperty | null,
  { corrected }: CheckedRow,
  before: string | null,
): string | null {
  const after = property === null ? undefined : corrected?.[property];
  return after === undefined || after === before ? null : after;
}

export class FoundCauses {
  private readonly found = new Map<string, Cause & { text: AdviceText; examples: Example[] }>();
  private readonly texts: ReadonlyMap<string, AdviceText>;
  private readonly advice: AdviceTexts | undefined;
  private readonly most: number;

  constructor(texts: SheetTexts, { advice, most = MOST_EXAMPLES }: FoundOptions = {}) {
    this.texts = ownTexts(texts);
    this.advice = advice;
    this.most = most;
  }

  private textOf(code: string, row: CheckedRow): AdviceText {
    const advice = row.outcome.advice.find((one) => one.code === code);
    return this.texts.get(code) ?? advice?.say(this.advice) ?? { what: code, how: '', why: '' };
  }

  add(row: CheckedRow): void {
    for (const cause of row.causes) {
      const known = this.found.get(cause.code);
      if (!known) {
        const text = this.textOf(cause.code, row);
        this.found.set(cause.code, { ...cause, text, examples: [exampleOf(cause, row)] });
      } else if (known.examples.length < this.most) known.examples.push(exampleOf(cause, row));
    }
  }

  of(code: string): Found | undefined {
    return this.found.get(code);
  }
}

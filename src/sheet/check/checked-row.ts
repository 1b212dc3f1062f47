import type { Contact, ContactProperty } from '../../contact/contact.ts';
import { type Outcome, outcome } from '../../contact/outcome/outcome.ts';
import type { VerdictOptions } from '../../contact/verdict/types.ts';
import type { RowFailure } from '../importer/import-row.ts';

/** How a spreadsheet or HQ's guess at it changed a value before it is stored. */
export type RemarkCode =
  | 'read-as-date'
  | 'read-as-true-or-false'
  | 'read-as-number'
  | 'digits-lost'
  | 'error-value';

export interface CellRemark {
  readonly property: ContactProperty;
  readonly code: RemarkCode;
  /** The cell as it stands in the file. */
  readonly text: string;
  /** What HQ stores of it. */
  readonly stored: string;
}

/** Something that a person should do about a row, or know. */
export interface Cause {
  /** Stable: of an advice, a reason of HQ's, a remark, or of this row (`duplicate-in-file`). */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly property: ContactProperty | null;
}

/** The values that a corrected copy changes, by property. */
export type Corrections = { readonly [P in ContactProperty]?: string };

/**
 * What HQ does with a row. `import-stopped`: the import dies before it saves the row; `character-not-allowed`: with the
 * rows that are sent together with it.
 */
export type RowState = 'written' | 'skipped' | 'import-stopped' | RowFailure;

/** What is known of a row without working out its whole outcome. */
export interface RowFacts {
  /** In a bulk import: the name of the sheet, which is the case type. */
  readonly sheet: string | undefined;
  /** As the spreadsheet counts. */
  readonly row: number;
  readonly state: RowState;
  /** Of the case that the row is for, where the file says it; else empty. */
  readonly caseId: string;
  /** As HQ will store it; a property that HQ leaves alone is missing. */
  readonly contact: Contact;
  /** The row that wins the number for replies, because HQ processes it first. */
  readonly duplicateOf: number | null;
  readonly remarks: readonly CellRemark[];
  /** Worst first. */
  readonly causes: readonly Cause[];
  readonly corrected: Corrections | null;
  /** Whether HQ sends SMS to a number that can be the one that was meant; null: its outcome tells. */
  readonly isReached: boolean | null;
  /** What the outcome depends on beside the contact. */
  readonly options: VerdictOptions;
}

/** One row of a sheet as HQ's importer will treat it. */
export interface CheckedRow extends Omit<RowFacts, 'isReached' | 'options'> {
  /** Worked out when it is read: a million rows without a fault need none. */
  readonly outcome: Outcome;
  /** Whether HQ sends SMS to a number that can be the one that was meant. */
  readonly isReached: boolean;
  /** The same row, which HQ does not write after all. */
  failed(state: RowState, causes: readonly Cause[]): CheckedRow;
}

/** A row that HQ does not write after all. */
export function failedRow(
  { sheet, row, caseId, contact, duplicateOf, remarks, corrected }: CheckedRow,
  options: VerdictOptions,
  state: RowState,
  causes: readonly Cause[],
): CheckedRow {
  const same = { sheet, row, caseId, contact, duplicateOf, remarks, corrected, options };
  return new JudgedRow({ ...same, state, causes, isReached: false });
}

/** A row that was looked at as a whole. */
export class JudgedRow implements CheckedRow {
  readonly #facts: RowFacts;
  #outcome: Outcome | null = null;

  constructor(facts: RowFacts) {
    this.#facts = facts;
  }

  get sheet(): string | undefined {
    return this.#facts.sheet;
  }

  get row(): number {
    return this.#facts.row;
  }

  get state(): RowState {
    return this.#facts.state;
  }

  get caseId(): string {
    return this.#facts.caseId;
  }

  get contact(): Contact {
    return this.#facts.contact;
  }

  get duplicateOf(): number | null {
    return this.#facts.duplicateOf;
  }

  get remarks(): readonly CellRemark[] {
    return this.#facts.remarks;
  }

  get causes(): readonly Cause[] {
    return this.#facts.causes;
  }

  get corrected(): Corrections | null {
    return this.#facts.corrected;
  }

  get outcome(): Outcome {
    this.#outcome ??= outcome(this.contact, this.#facts.options);
    return this.#outcome;
  }

  failed(state: RowState, causes: readonly Cause[]): CheckedRow {
    return failedRow(this, this.#facts.options, state, causes);
  }

  get isReached(): boolean {
    const { isReached } = this.#facts;
    if (isReached !== null) return isReached;
    const { tone } = this.outcome.verdict.sms;
    return tone === 'ok' || tone === 'late';
  }
}

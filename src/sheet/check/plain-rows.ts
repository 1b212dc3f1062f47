/**
 * Rows about which nothing is to be said: nearly all of a good file. They are known by a look at their cells, and what
 * becomes of them is worked out only for who asks.
 */
import type { Contact, ContactProperty } from '../../contact/contact.ts';
import type { OutcomeOptions } from '../../contact/outcome/core-outcome.ts';
import { type Outcome, outcome } from '../../contact/outcome/outcome.ts';
import { adviseNumber } from '../../contact/phone/advise-number.ts';
import { isValidNumber } from '../../contact/phone/numbering.ts';
import { PlainNumbers } from '../../contact/phone/plain-numbers.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { PROPERTY } from '../../contact/properties.ts';
import type { VerdictOptions } from '../../contact/verdict/types.ts';
import { placeIn } from '../importer/columns.ts';
import type { RowImporter } from '../importer/import-row.ts';
import type { SourceRow } from '../row.ts';
import { asciiCodes, type Piece, pieceOf } from '../text/codes.ts';
import { keyOfDigits } from '../text/digits-key.ts';
import { type Cause, type CellRemark, type CheckedRow, failedRow, type RowState } from './checked-row.ts';
import { mayDiffer } from './look.ts';

const PHONE = 'contact_phone_number';
const EMAIL = 'commcare_email_address';
const VERIFIED = 'contact_phone_number_is_verified';
const GATEWAY = 'contact_backend_id';
const SURE = '1';
/** Columns of zones and languages have few values. */
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 40;
/** Nearly all rows have one of these; they are known without cutting the cell out of its text. */
const MOST_USUAL = 4;
/** Names in addresses that HQ takes and that are neither number nor date to it. */
const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*$/;
const LONGEST_NAME = 28;
/** Behind `of` the reader of dates takes any sign. */
const SKIPS_A_WORD = 'of';
const NO_REMARKS: readonly CellRemark[] = [];
const NO_CAUSES: readonly Cause[] = [];

/** A column whose values are judged one by one. */
class Column {
  readonly property: ContactProperty;
  private readonly places: readonly number[];
  private readonly importer: RowImporter;
  private readonly options: OutcomeOptions;
  private readonly usual: Piece[] = [];
  private readonly good = new Set<string>();
  /** Of addresses with a plain name that are good. */
  private readonly domains = new Set<string>();

  constructor(
    property: ContactProperty,
    places: readonly number[],
    importer: RowImporter,
    project: ProjectFacts | undefined,
  ) {
    this.property = property;
    this.places = places;
    this.importer = importer;
    this.options = { project };
  }

  /** What HQ stores of the cell, where it is what stands there and nothing is wrong with it; else null. */
  goodValue(row: SourceRow): string | null {
    const place = placeIn(this.places, row.width);
    for (const value of this.usual) if (row.holds(place, value)) return value.text;
    const cell = row.cell(place);
    if (cell === null) return place < 0 ? null : '';
    if (cell === '') return '';
    const text = typeof cell === 'string' ? cell : cell.text;
    if (this.property === EMAIL && this.isPlainAddress(text)) return text;
    // Addresses are seldom seen again.
    const isRare = this.property === EMAIL;
    if (!isRare && this.good.has(text)) return text;
    const stored = this.importer.read.stored(cell);
    if (stored === null || mayDiffer(cell, stored)) return null;
    if (!this.isGood(stored)) return null;
    if (this.property === EMAIL) this.keepDomain(text);
    else if (!isRare && text === stored && text.length <= LONGEST_KNOWN && this.good.size < MOST_KNOWN) {
      this.good.add(text);
      if (typeof cell === 'string' && this.usual.length < MOST_USUAL)
        this.usual.push(pieceOf(text, asciiCodes(text)));
    }
    return stored;
  }

  /** Whether an address differs in a plain name only from one that was looked at as a whole. */
  private isPlainAddress(text: string): boolean {
    const at = text.indexOf('@');
    return (
      at > 0 &&
      at <= LONGEST_NAME &&
      this.domains.has(text.slice(at + 1)) &&
      PLAIN_NAME.test(text.slice(0, at)) &&
      !text.includes(SKIPS_A_WORD)
    );
  }

  private keepDomain(text: string): void {
    const at = text.indexOf('@');
    const isPlain = at > 0 && at <= LONGEST_NAME && PLAIN_NAME.test(text.slice(0, at));
    if (isPlain && text.length <= at + LONGEST_KNOWN && this.domains.size < MOST_KNOWN)
      this.domains.add(text.slice(at + 1));
  }

  private isGood(stored: string): boolean {
    const { property, options } = this;
    // Without a flag nobody gets replies; a gateway decides whether anything is sent.
    if (property === VERIFIED) return stored === SURE;
    return property !== GATEWAY && PROPERTY[property].advise({ [property]: stored }, options).length === 0;
  }
}

/** The column of the numbers: each is another one. */
class NumberColumn {
  private readonly places: readonly number[];
  private readonly importer: RowImporter;
  private readonly options: OutcomeOptions;
  private readonly plain: PlainNumbers;

  constructor(places: readonly number[], importer: RowImporter, project: ProjectFacts | undefined) {
    this.places = places;
    this.importer = importer;
    this.options = { project };
    this.plain = new PlainNumbers(project?.countries);
  }

  /** `keyOfDigits` of the number that HQ stores, where nothing is wrong with it; else 0. */
  goodKey(row: SourceRow): number {
    const place = placeIn(this.places, row.width);
    const digits = row.digitsKey(place);
    if (digits !== 0 && this.plain.has(digits)) return digits;
    const cell = row.cell(place);
    const stored = cell === null ? null : this.importer.read.stored(cell);
    if (stored === null || mayDiffer(cell, stored)) return 0;
    const key = keyOfDigits(stored);
    const isGood =
      key !== 0 &&
      // Of what is no number there is advice, and `checkWhole` asks for it anyway.
      isValidNumber(stored) &&
      (this.plain.has(key) || adviseNumber({ contact_phone_number: stored }, this.options).length === 0);
    return isGood ? key : 0;
  }
}

export class PlainRows {
  private readonly numbers: NumberColumn;
  private readonly others: readonly Column[];

  constructor(importer: RowImporter, project: ProjectFacts | undefined) {
    const { contactPlaces } = importer;
    const [, places = []] = contactPlaces.find(([property]) => property === PHONE) ?? [];
    this.numbers = new NumberColumn(places, importer, project);
    this.others = contactPlaces
      .filter(([property]) => property !== PHONE)
      .map(([property, others]) => new Column(property, others, importer, project));
  }

  /** `keyOfDigits` of the number of a row that is plain as far as its own cells tell, or 0. */
  keyOf(row: SourceRow): number {
    const key = this.numbers.goodKey(row);
    if (key === 0) return 0;
    for (const column of this.others) {
      const value = column.goodValue(row);
      if (value === null || (value === '' && column.property === VERIFIED)) return 0;
    }
    return key;
  }
}

/** What plain rows of a sheet have in common. */
export interface PlainOrigin {
  readonly importer: RowImporter;
  readonly sheet: string | undefined;
  readonly options: VerdictOptions;
  /** Whether HQ finds cases by their ids. */
  readonly findsByCaseId: boolean;
}

/** A plain row. There are millions: each holds no more than it must. */
export class PlainRow implements CheckedRow {
  private readonly origin: PlainOrigin;
  private readonly source: SourceRow;

  constructor(origin: PlainOrigin, source: SourceRow) {
    this.origin = origin;
    this.source = source;
  }

  get sheet(): string | undefined {
    return this.origin.sheet;
  }

  get row(): number {
    return this.source.row;
  }

  get caseId(): string {
    return this.origin.findsByCaseId ? this.origin.importer.searchText(this.source) : '';
  }

  get contact(): Contact {
    return this.origin.importer.contact(this.source);
  }

  get outcome(): Outcome {
    return outcome(this.contact, this.origin.options);
  }

  get state(): RowState {
    return 'written';
  }

  get duplicateOf(): null {
    return null;
  }

  get remarks(): readonly CellRemark[] {
    return NO_REMARKS;
  }

  get causes(): readonly Cause[] {
    return NO_CAUSES;
  }

  get corrected(): null {
    return null;
  }

  get isReached(): boolean {
    return true;
  }

  failed(state: RowState, causes: readonly Cause[]): CheckedRow {
    return failedRow(this, this.origin.options, state, causes);
  }
}

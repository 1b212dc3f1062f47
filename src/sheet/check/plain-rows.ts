/**
 * Rows about which nothing is to be said: nearly all of a good file. They are known by a look at their cells, and what
 * becomes of them is worked out only for who asks.
 */
import type { Contact, ContactProperty } from '../../contact/contact.ts';
import type { OutcomeOptions } from '../../contact/outcome/core-outcome.ts';
import { advisePhone } from '../../contact/phone/advise-phone.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { PROPERTY } from '../../contact/properties.ts';
import type { VerdictOptions } from '../../contact/verdict/types.ts';
import { placeIn } from '../importer/columns.ts';
import type { RowImporter } from '../importer/import-row.ts';
import type { SourceRow } from '../row.ts';
import type { Cause, CellRemark, RowFacts, RowState } from './checked-row.ts';
import { mayDiffer } from './look.ts';

const PHONE = 'contact_phone_number';
const VERIFIED = 'contact_phone_number_is_verified';
const GATEWAY = 'contact_backend_id';
const SURE = '1';
/** Columns of zones and languages have few values. */
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 40;
const NO_REMARKS: readonly CellRemark[] = [];
const NO_CAUSES: readonly Cause[] = [];

/** A column whose values are judged one by one. */
class Column {
  readonly property: ContactProperty;
  private readonly places: readonly number[];
  private readonly importer: RowImporter;
  private readonly options: OutcomeOptions;
  private readonly good = new Set<string>();

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
    const cell = row.cell(place);
    if (cell === null) return place < 0 ? null : '';
    if (cell === '') return '';
    const text = typeof cell === 'string' ? cell : cell.text;
    if (this.good.has(text)) return text;
    const stored = this.importer.read.stored(cell);
    if (stored === null || mayDiffer(cell, stored)) return null;
    if (!this.isGood(stored)) return null;
    // Numbers and addresses are seldom seen again.
    const isRare = this.property === PHONE || this.property === 'commcare_email_address';
    if (!isRare && text === stored && text.length <= LONGEST_KNOWN && this.good.size < MOST_KNOWN)
      this.good.add(text);
    return stored;
  }

  private isGood(stored: string): boolean {
    const { property, options } = this;
    // Without a flag nobody gets replies; a gateway decides whether anything is sent.
    if (property === VERIFIED) return stored === SURE;
    if (property === PHONE) return advisePhone({ contact_phone_number: stored }, options).length === 0;
    return property !== GATEWAY && PROPERTY[property].advise({ [property]: stored }, options).length === 0;
  }
}

export class PlainRows {
  private readonly phone: Column | null;
  private readonly others: readonly Column[];

  constructor(importer: RowImporter, project: ProjectFacts | undefined) {
    const columns = importer.contactPlaces.map(
      ([property, places]) => new Column(property, places, importer, project),
    );
    this.phone = columns.find(({ property }) => property === PHONE) ?? null;
    this.others = columns.filter(({ property }) => property !== PHONE);
  }

  /** The number of a row that is plain as far as its own cells tell, or null. */
  numberOf(row: SourceRow): string | null {
    const number = this.phone?.goodValue(row) ?? '';
    if (number === '') return null;
    for (const column of this.others) {
      const value = column.goodValue(row);
      if (value === null || (value === '' && column.property === VERIFIED)) return null;
    }
    return number;
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

/** What is known of a plain row. There are millions: each holds no more than it must. */
export class PlainFacts implements RowFacts {
  private readonly origin: PlainOrigin;
  private readonly source: SourceRow;

  constructor(origin: PlainOrigin, source: SourceRow) {
    this.origin = origin;
    this.source = source;
  }

  get sheet(): string | undefined {
    return this.origin.sheet;
  }

  get options(): VerdictOptions {
    return this.origin.options;
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
}

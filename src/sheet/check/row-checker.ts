/** From a row of a file to what becomes of its contact. */
import type { Advice } from '../../contact/advice/advice.ts';
import { CONTACT_PROPERTIES, type Contact, type ContactProperty } from '../../contact/contact.ts';
import { advise } from '../../contact/outcome/advise.ts';
import { smsOutcome } from '../../contact/phone/phone.ts';
import { contestedNumber } from '../../contact/problems.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { Owner } from '../../contact/two-way/owner.ts';
import type { VerdictOptions } from '../../contact/verdict/types.ts';
import type { CellReader } from '../importer/cell-reader.ts';
import { type Columns, placesOf } from '../importer/columns.ts';
import { cellIn, RowImporter } from '../importer/import-row.ts';
import type { SourceRow } from '../row.ts';
import { causesOf, OF_OWNERS } from './causes.ts';
import { type CellRemark, type CheckedRow, JudgedRow, type RowFacts, type RowState } from './checked-row.ts';
import type { HeldNumbers } from './held-numbers.ts';
import { type Look, lookAt } from './look.ts';
import { type PlainOrigin, PlainRow, PlainRows } from './plain-rows.ts';
import { RowGroup, type RowKeys } from './row-group.ts';

export interface RowCheckOptions {
  readonly project?: ProjectFacts | undefined;
  /** Who holds a number for replies; without it a number that competes is not known to be free. */
  readonly owners?: ((number: string) => readonly Owner[]) | undefined;
  /** In a bulk import: the name of the sheet, and which it is, from 0. */
  readonly sheet?: string | undefined;
  readonly sheetIndex?: number | undefined;
}

const NO_ADVICE: readonly Advice[] = [];
const PHONE: ContactProperty = 'contact_phone_number';
const NO_LOOK: Look = { remarks: [], corrected: null };

/** Whether the number is one that was hardly meant; who holds it matters for replies only. */
function isDoubt({ property, severity, code }: Advice): boolean {
  return property === PHONE && severity !== 'info' && !OF_OWNERS.has(code);
}

/** Whether the spreadsheet or HQ's guess made another number of the one that was meant. */
function isSpoilt(remarks: readonly CellRemark[]): boolean {
  return remarks.some(({ property, code }) => property === PHONE && code !== 'read-as-number');
}

export class RowChecker {
  private readonly importer: RowImporter;
  private readonly options: RowCheckOptions;
  private readonly numbers: HeldNumbers;
  private readonly findsByCaseId: boolean;
  private readonly plain: VerdictOptions;
  private readonly plainOrigin: PlainOrigin;
  private readonly group: RowGroup;
  private readonly numberPlaces: readonly number[];
  private readonly sharesNumbers: boolean;

  /** @param numbers shared by the sheets of a bulk import: a number belongs to one contact of the whole server */
  constructor(columns: Columns, read: CellReader, options: RowCheckOptions, numbers: HeldNumbers) {
    this.importer = new RowImporter(columns, read);
    this.options = options;
    this.numbers = numbers;
    this.findsByCaseId = columns.search?.field === 'case_id';
    // What the sheet does not have, the case may have.
    const others = CONTACT_PROPERTIES.filter((property) => placesOf(columns, property).length === 0);
    const unknown = Object.fromEntries(
      others.map((property: ContactProperty) => [property, 'case' as const]),
    );
    this.plain = { project: options.project, unknown };
    this.plainOrigin = {
      importer: this.importer,
      sheet: options.sheet,
      // Nobody holds the number.
      options: options.owners ? { ...this.plain, owners: [] } : this.plain,
      findsByCaseId: this.findsByCaseId,
    };
    this.numberPlaces = placesOf(columns, PHONE);
    this.sharesNumbers = options.project?.sharedNumbers === true;
    const plainRows = new PlainRows(this.importer, options.project);
    this.group = new RowGroup(plainRows, this.importer, this.sharesNumbers ? null : numbers);
  }

  /** See `RowGroup.keysOf`. */
  keysOf(rows: readonly SourceRow[], from: number): RowKeys {
    return this.group.keysOf(rows, from);
  }

  /**
   * @param checksCharacters the file has characters that XML does not allow somewhere
   * @param plain of `RowKeys`, also the hash of the case
   */
  check(row: SourceRow, checksCharacters: boolean, plain: number, caseHash: number): CheckedRow {
    const { importer } = this;
    const state = importer.state(row, checksCharacters, plain !== 0);
    if (plain === 0 || state !== 'written') return this.checkWhole(row, state, caseHash);
    const duplicateOf = this.duplicateOf(plain, row, caseHash);
    if (this.hasOwners(row) || importer.closesCase(row))
      return this.checkWhole(row, state, caseHash, duplicateOf);
    return duplicateOf === null ? new PlainRow(this.plainOrigin, row) : this.plainDuplicate(row, duplicateOf);
  }

  /** A duplicate of a row whose number is free now; the same where its case has got another number since. */
  checkAgain(row: SourceRow, checksCharacters: boolean, before: CheckedRow): CheckedRow {
    const caseHash = this.importer.searchHash(row);
    return this.numbers.holds(caseHash) ? before : this.check(row, checksCharacters, 0, caseHash);
  }

  /** Whether somebody holds the number of a row that is plain. */
  private hasOwners(row: SourceRow): boolean {
    const { owners } = this.options;
    if (owners === undefined) return false;
    const number = this.importer.read.stored(cellIn(this.numberPlaces, row));
    return number !== null && owners(number).length > 0;
  }

  /** A row that is plain but for another row that has its number: `checkWhole` finds nothing else. */
  private plainDuplicate(row: SourceRow, duplicateOf: number): CheckedRow {
    const contact = this.importer.contact(row);
    return new JudgedRow({
      sheet: this.options.sheet,
      row: row.row,
      state: 'written',
      caseId: this.caseIdOf(row),
      contact,
      duplicateOf,
      ...NO_LOOK,
      causes: causesOf('written', contact, NO_ADVICE, NO_LOOK.remarks, duplicateOf),
      isReached: true,
      options: this.outcomeOptions(row, contact[PHONE] ?? null, duplicateOf),
    });
  }

  /** @param known the row that has the number, where that was looked up already */
  private checkWhole(row: SourceRow, state: RowState, caseHash: number, known?: number | null): CheckedRow {
    const { importer } = this;
    const contact = importer.contact(row);
    const isWritten = state === 'written';
    const sms = smsOutcome(contact, undefined, this.options.project);
    const number = isWritten ? contestedNumber(contact, sms) : null;
    const duplicateOf =
      known !== undefined ? known : number === null ? null : this.duplicateOf(number, row, caseHash);
    if (isWritten && number === null && contact[PHONE] !== undefined && !this.sharesNumbers)
      this.numbers.letGo(caseHash);
    const options = this.outcomeOptions(row, number, duplicateOf);
    const advice = isWritten ? advise(contact, options) : NO_ADVICE;
    const { remarks, corrected } = isWritten
      ? lookAt(row, contact, importer, this.options.project, (property) =>
          advice.some((item) => item.property === property),
        )
      : NO_LOOK;
    const facts: RowFacts = {
      sheet: this.options.sheet,
      row: row.row,
      state,
      caseId: this.caseIdOf(row),
      contact,
      duplicateOf,
      remarks,
      causes: causesOf(state, contact, advice, remarks, duplicateOf),
      corrected,
      isReached:
        isWritten && !isSpoilt(remarks) ? this.isSurelyReached(contact, sms.status, advice, options) : false,
      options,
    };
    return new JudgedRow(facts);
  }

  /** Whether a contact gets SMS; null where more than the number decides. */
  private isSurelyReached(
    contact: Contact,
    status: 'yes' | 'no',
    advice: readonly Advice[],
    options: VerdictOptions,
  ): boolean | null {
    if (status === 'no' || advice.some(isDoubt)) return false;
    return contact.contact_backend_id || options.caseState?.closed === true ? null : true;
  }

  private caseIdOf(row: SourceRow): string {
    return this.findsByCaseId ? this.importer.searchText(row) : '';
  }

  /** @param number or its key */
  private duplicateOf(number: string | number, row: SourceRow, caseHash: number): number | null {
    if (this.sharesNumbers) return null;
    const before = this.numbers.rowBefore(number, this.options.sheetIndex ?? 0, row.row, caseHash);
    return before?.row ?? null;
  }

  private outcomeOptions(row: SourceRow, number: string | null, duplicateOf: number | null): VerdictOptions {
    const { owners } = this.options;
    const closed = this.importer.closesCase(row);
    if (!owners && duplicateOf === null && !closed) return this.plain;
    const id = this.caseIdOf(row);
    const known = number === null ? [] : (owners?.(number) ?? []);
    const others: readonly Owner[] | undefined =
      duplicateOf === null || number === null
        ? owners && known
        : [...known, { phone: number, kind: 'case', id: `row ${duplicateOf}` }];
    // HQ closes no case that it has just made.
    const caseState = id === '' ? undefined : { id, closed };
    const { project, unknown } = this.plain;
    return { project, unknown, owners: others, caseState };
  }
}

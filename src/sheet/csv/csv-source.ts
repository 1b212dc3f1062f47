/** A CSV file as it comes, piece by piece: its rows, and what HQ would refuse of it. */
import { codePointLength } from '../../contact/python.ts';
import { HEAD, joined } from '../file.ts';
import { crashOf } from '../importer/csv-cell.ts';
import type { Day } from '../python/date-time.ts';
import { Refusals, refusal } from '../refusal.ts';
import type { SourceRow } from '../row.ts';
import { asciiCodes } from '../text/codes.ts';
import { type Encoding, type SniffedEncoding, sniffEncoding, TextPieces } from '../text/decode.ts';
import type { CsvRow } from './csv-row.ts';
import { CsvRows, LONGEST_CELL } from './csv-rows.ts';
import { COMMA, type Layout, sniffLayout } from './delimiter.ts';

/** So much text is looked at for the delimiter. */
const SAMPLE = 16 * 1024;
const NO_BYTES = new Uint8Array(0);

export class CsvSource {
  /** What HQ refuses; complete at the end. */
  readonly refusals = new Refusals();
  /** The bytes are not UTF-8: the file has to be read again, as windows-1252. */
  isOtherEncoding = false;
  layout: Layout = { delimiter: COMMA, separatorLine: 0 };
  /** Cells of the header. */
  width = 0;
  private readonly today: Day;
  private readonly forced: Encoding | null;
  private sniffed: SniffedEncoding | null = null;
  private pieces: TextPieces | null = null;
  private head: Uint8Array[] = [];
  private rows: CsvRows | null = null;
  private sample = '';
  /** The first line without cells, from 1. */
  private emptyLine = 0;
  private size = 0;

  /**
   * @param today the day of the upload
   * @param encoding when the bytes turned out not to be UTF-8
   */
  constructor(today: Day, encoding: Encoding | null = null) {
    this.today = today;
    this.forced = encoding;
    if (encoding !== null) this.refusals.add(refusal('not-utf-8'));
  }

  /** Whether some text has characters that XML does not allow. */
  get hasForbiddenCharacters(): boolean {
    return this.rows?.hasForbidden === true;
  }

  get encoding(): Encoding {
    return this.forced ?? this.sniffed?.encoding ?? 'utf-8';
  }

  /** The rows that end in these bytes. */
  push(bytes: Uint8Array): SourceRow[] {
    if (bytes.length === 0 || this.isOtherEncoding) return [];
    this.size += bytes.length;
    if (this.pieces) {
      const kept = this.pieces.ascii?.length ?? 0;
      const again = this.rows?.repeats(Math.min(kept, bytes.length)) ?? 0;
      return this.take(this.pieces.push(bytes, again), false, again);
    }
    this.head.push(bytes);
    return this.size < HEAD ? [] : this.read(this.begin());
  }

  /** The last rows. */
  end(): SourceRow[] {
    if (this.size <= 1) this.refusals.add(refusal('file-empty'));
    if (this.size === 0 || this.isOtherEncoding) return [];
    const found = this.pieces ? [] : this.read(this.begin());
    if (!this.pieces || this.isOtherEncoding) return found;
    return [...found, ...this.take(this.pieces.end(), true)];
  }

  /** How the text is written, by what came first: a piece of a file may be as short as its mark. */
  private begin(): Uint8Array {
    const [only = NO_BYTES] = this.head;
    const bytes = this.head.length === 1 ? only : joined(this.head, this.size);
    this.head = [];
    const sniffed = this.forced === null ? sniffEncoding(bytes) : { encoding: this.forced, mark: false };
    this.sniffed = sniffed;
    if (sniffed.encoding.startsWith('utf-16')) this.refusals.add(refusal('utf-16'));
    else if (sniffed.mark) this.refusals.add(refusal('byte-order-mark', { row: 1 }));
    this.pieces = new TextPieces(sniffed.encoding);
    return bytes;
  }

  private read(bytes: Uint8Array): SourceRow[] {
    return this.take(this.pieces?.push(bytes) ?? null, false);
  }

  /** @param again characters that the rows have read already, see `CsvRows.push` */
  private take(text: string | null, isLast: boolean, again = 0): SourceRow[] {
    if (text === null) {
      this.isOtherEncoding = true;
      return [];
    }
    if (!this.rows) {
      this.sample += text;
      if (!isLast && this.sample.length < SAMPLE) return [];
    }
    const rows = this.rows ?? this.start();
    const found = this.judged(
      this.sample === '' ? rows.push(text, this.pieces?.ascii, again) : this.pushSample(rows),
    );
    this.sample = '';
    if (rows.tooLong) this.refusals.add(refusal('cell-too-long', { row: rows.row + 1 }));
    return isLast ? [...found, ...this.last(rows)] : found;
  }

  private pushSample(rows: CsvRows): CsvRow[] {
    const sample = this.sample.slice(this.layout.separatorLine);
    return rows.push(sample, asciiCodes(sample));
  }

  /** Finds out how the text is laid out. */
  private start(): CsvRows {
    this.layout = sniffLayout(this.sample);
    if (this.layout.separatorLine > 0) this.refusals.add(refusal('separator-line', { row: 1 }));
    else if (this.layout.delimiter !== COMMA) this.refusals.add(refusal('delimiter', { row: 1 }));
    this.rows = new CsvRows(this.layout.delimiter);
    return this.rows;
  }

  private last(rows: CsvRows): SourceRow[] {
    const found = this.judged(rows.end());
    const row = found.at(-1);
    // A quote that is open at the end of the file took the rest of it into one cell.
    if (row && rows.endsInQuote && row.width !== this.width)
      this.refusals.add(refusal('open-quote', { row: row.row }));
    // Without any cell there is no header that other lines could differ from.
    if (this.width === 0 && this.size > 1) this.refusals.add(refusal('no-rows'));
    else if (this.emptyLine > 0) this.refusals.add(refusal('empty-line', { row: this.emptyLine }));
    return found;
  }

  /** What HQ refuses of the rows; empty lines are left out. */
  private judged(rows: readonly CsvRow[]): CsvRow[] {
    const found: CsvRow[] = [];
    for (const row of rows) {
      if (row.width === 0) {
        this.emptyLine ||= row.row;
        continue;
      }
      if (this.width === 0) this.width = row.width;
      else if (row.width !== this.width) this.refusals.add(refusal('row-length', { row: row.row }));
      if (row.suspects.length > 0) this.lookInto(row);
      found.push(row);
    }
    return found;
  }

  private lookInto(row: CsvRow): void {
    for (const place of row.suspects) {
      const cell = row.cell(place) ?? '';
      if (cell.length > LONGEST_CELL && codePointLength(cell, LONGEST_CELL) > LONGEST_CELL)
        this.refusals.add(refusal('cell-too-long', { row: row.row }));
      const crash = row.crash ? null : crashOf(cell, this.today);
      if (!crash) continue;
      this.refusals.add({ code: 'cell-overflow', stage: crash.stage, row: row.row, details: [crash.error] });
      row.crash = crash;
    }
  }
}

/** The cells of a row in a corrected copy. */
import type { ContactProperty } from '../../contact/contact.ts';
import { advise } from '../../contact/outcome/advise.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { lookAt } from '../check/look.ts';
import { meantValue } from '../check/meant.ts';
import type { CellReader } from '../importer/cell-reader.ts';
import { type Columns, placeIn } from '../importer/columns.ts';
import { RowImporter } from '../importer/import-row.ts';
import { shownText } from '../importer/value.ts';
import { FullRow, type SourceRow } from '../row.ts';

/** A cell that gets another text. */
export interface CorrectedCell {
  readonly place: number;
  readonly property: ContactProperty | null;
  readonly before: string;
  readonly after: string;
}

/** What HQ and spreadsheets cannot take in a text, or drop without a word. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** The row without characters that make HQ refuse it. */
export function cleaned(row: SourceRow): SourceRow {
  const isClean = row.cells.every((cell) => typeof cell !== 'string' || cell.search(FORBIDDEN) < 0);
  if (isClean) return row;
  return new FullRow({
    ...row,
    cells: row.cells.map((cell) => (typeof cell === 'string' ? cell.replaceAll(FORBIDDEN, '') : cell)),
  });
}

export class RowCorrector {
  private readonly importer: RowImporter;
  private readonly project: ProjectFacts | undefined;

  constructor(columns: Columns, read: CellReader, project: ProjectFacts | undefined) {
    this.importer = new RowImporter(columns, read);
    this.project = project;
  }

  /** The cells of the six that get another text, for a row that HQ writes. @param row cleaned */
  correct(row: SourceRow): CorrectedCell[] {
    const { importer, project } = this;
    if (importer.state(row, false) === 'skipped') return [];
    const contact = importer.contact(row);
    const advised = new Set(advise(contact, { project }).map(({ property }) => property));
    const { corrected } = lookAt(row, contact, importer, project, (property) => advised.has(property));
    if (!corrected) return [];
    return importer.contactPlaces.flatMap(([property, places]) => {
      const after = corrected[property];
      if (after === undefined) return [];
      const place = placeIn(places, row.width);
      const cell = row.cell(place);
      return [{ place, property, before: cell === null ? '' : shownText(cell), after }];
    });
  }

  /**
   * The texts of the six that a file without guesses must hold so that HQ stores what it stores of this one: a number
   * that is written in another way (`254712345678.0`) is stored as it stands there.
   */
  unguessed(row: SourceRow): CorrectedCell[] {
    const { importer, project } = this;
    return importer.contactPlaces.flatMap(([property, places]) => {
      const place = placeIn(places, row.width);
      const cell = row.cell(place);
      const stored = importer.read.stored(cell);
      if (typeof cell !== 'string' || stored === null || stored === cell) return [];
      if (meantValue(property, cell, project) !== stored) return [];
      return [{ place, property, before: cell, after: stored }];
    });
  }
}

/** Puts texts into cells of a sheet's XML and leaves every other byte of it as it is. */
import { SaxesParser } from 'saxes';
import { columnLetters, readAddress } from './cell-address.ts';
import { textCell } from './markup.ts';

/** New texts by row and column, both from 1. */
export type CellTexts = ReadonlyMap<number, ReadonlyMap<number, string>>;

export interface PatchedSheet {
  readonly xml: string;
  /** A formula gave way: what lists the formulas of the workbook is out of date. */
  readonly lostFormula: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A cell that is open, and the formula in it. */
interface OpenCell {
  readonly start: number;
  readonly address: string;
  readonly style: string | null;
  readonly text: string | undefined;
  formula: {
    readonly start: number;
    end: number;
    readonly group: string | null;
    readonly isFirst: boolean;
  } | null;
}

class SheetPatcher {
  private readonly xml: string;
  private readonly texts: CellTexts;
  private readonly parser = new SaxesParser({ xmlns: false, position: true });
  private readonly spans: Span[] = [];
  /** Formulas of cells that stay, by the group that they share. */
  private readonly grouped = new Map<string, Span[]>();
  private readonly brokenGroups = new Set<string>();
  private lostFormula = false;
  private row = 0;
  private column = 0;
  private cell: OpenCell | null = null;

  constructor(xml: string, texts: CellTexts) {
    this.xml = xml;
    this.texts = texts;
  }

  patch(): PatchedSheet {
    const { parser } = this;
    parser.on('opentag', ({ name, attributes, isSelfClosing }) => this.open(name, attributes, isSelfClosing));
    parser.on('closetag', ({ name, isSelfClosing }) => {
      if (!isSelfClosing) this.close(name);
    });
    parser.write(this.xml).close();
    for (const group of this.brokenGroups) this.spans.push(...(this.grouped.get(group) ?? []));
    return { xml: this.spliced(), lostFormula: this.lostFormula };
  }

  /** Where the tag begins whose last sign has just been read. */
  private tagStart(): number {
    return this.xml.lastIndexOf('<', this.parser.position - 1);
  }

  private open(name: string, attributes: Readonly<Record<string, string>>, isSelfClosing: boolean): void {
    const local = name.slice(name.indexOf(':') + 1);
    if (local === 'row') {
      this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r);
      this.column = 0;
    } else if (local === 'c') {
      this.openCell(attributes);
      if (isSelfClosing) this.closeCell(name);
    } else if (local === 'f' && this.cell) {
      this.cell.formula = {
        start: this.tagStart(),
        end: this.parser.position,
        group: attributes.t === 'shared' ? (attributes.si ?? null) : null,
        isFirst: attributes.ref !== undefined,
      };
    }
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const address = attributes.r === undefined ? null : readAddress(attributes.r);
    this.column = address?.column ?? this.column + 1;
    this.cell = {
      start: this.tagStart(),
      address: `${columnLetters(this.column)}${this.row}`,
      style: attributes.s ?? null,
      text: this.texts.get(this.row)?.get(this.column),
      formula: null,
    };
  }

  private close(name: string): void {
    const local = name.slice(name.indexOf(':') + 1);
    if (local === 'f' && this.cell?.formula) this.cell.formula.end = this.parser.position;
    else if (local === 'c') this.closeCell(name);
  }

  private closeCell(name: string): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    const { formula } = cell;
    if (cell.text === undefined) {
      if (formula?.group != null) {
        const span = { start: formula.start, end: formula.end, text: '' };
        this.grouped.set(formula.group, [...(this.grouped.get(formula.group) ?? []), span]);
      }
      return;
    }
    if (formula) {
      this.lostFormula = true;
      // The others of the group say nothing without the first: they keep their values.
      if (formula.group !== null && formula.isFirst) this.brokenGroups.add(formula.group);
    }
    const prefix = name.slice(0, name.indexOf(':') + 1);
    const text = textCell(cell.address, cell.text, cell.style, prefix);
    this.spans.push({ start: cell.start, end: this.parser.position, text });
  }

  private spliced(): string {
    const parts: string[] = [];
    let from = 0;
    for (const { start, end, text } of this.spans.sort((a, b) => a.start - b.start)) {
      parts.push(this.xml.slice(from, start), text);
      from = end;
    }
    parts.push(this.xml.slice(from));
    return parts.join('');
  }
}

/** Replaces cells of a sheet by texts. Cells that the sheet does not have are not made. */
export function patchSheet(xml: string, texts: CellTexts): PatchedSheet {
  return new SheetPatcher(xml, texts).patch();
}

/** Markers, cards and the question of *Apply*, over Bulk Edit's table. */
import type { WrongPlace } from '../../guard/decision.ts';
import type { FindingView, Ui } from '../../overlay/shell/ui.ts';
import type { BulkEditParts } from './bulk-edit-parts.ts';
import { diagnosticOf, isWrongCell, keyOf, valueKeyOf, type WrongCell } from './findings.ts';
import type { JudgedCell } from './judge.ts';
import { valueElement } from './page/cell-value.ts';
import { proposeValue } from './page/inline-edit.ts';
import { bulkEditLanguage } from './speak.ts';

export interface CellLayer {
  readonly ui: Ui;
  /** @param hasColumns whether any of the six is a column; null while there is no table */
  show(cells: readonly JudgedCell[], hasColumns: boolean | null): void;
  /** What is wrong in edited cells; what a person put aside as well, for *Apply* writes it. */
  errors(cells: readonly JudgedCell[]): readonly WrongPlace[];
  /** Leads to a cell by the key of an error or of a number. */
  reveal(key: string): void;
}

export function createCellLayer(parts: BulkEditParts): CellLayer {
  const { document, signal, mode, language, texts, now } = parts;
  let cells: readonly JudgedCell[] = [];
  let hasTable: boolean | null = null;
  const dismissed = new Set<string>();

  const wrong = (): readonly WrongCell[] => cells.filter(isWrongCell);
  const cellOf = (key: string): WrongCell | undefined => wrong().find((cell) => keyOf(cell) === key);
  const viewOf = (cell: WrongCell): FindingView => ({
    key: keyOf(cell),
    finding: diagnosticOf(cell, language, texts),
    anchor: valueElement(cell.element),
    label: cell.label,
    old: !cell.isNew,
  });

  function bring({ element }: JudgedCell): void {
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    ui.reposition();
  }

  const ui = parts.mount({
    document,
    signal,
    mode,
    language: bulkEditLanguage(language, texts),
    now: () => now().getTime(),
    callbacks: {
      onApplyFix(key, index) {
        const cell = cellOf(key);
        const value = cell?.problem.suggestions[index];
        if (!cell || value === undefined) return;
        if (proposeValue(cell.element, value)) ui.closeCard();
        else ui.notify({ level: 'warning', text: texts.notTaken });
      },
      onFixAll: () => {},
      onReveal(key) {
        const cell = cellOf(key);
        if (cell) bring(cell);
      },
      onIgnore(key) {
        const cell = cellOf(key);
        if (cell) dismissed.add(valueKeyOf(cell));
        layer.show(cells, hasTable);
      },
      onOpenDocs: (url) => void document.defaultView?.open(url, '_blank', 'noopener,noreferrer'),
    },
  });

  const layer: CellLayer = {
    ui,
    show(all, hasColumns) {
      cells = all;
      hasTable = hasColumns;
      const shown = wrong().filter((cell) => !dismissed.has(valueKeyOf(cell)));
      ui.together(() => {
        ui.setFindings(shown.map(viewOf));
        ui.setStatus({ state: hasColumns === null ? 'checking' : hasColumns ? 'idle' : 'unread', text: '' });
      });
    },
    errors: (all) =>
      all
        .filter(isWrongCell)
        .filter(({ isNew, problem }) => isNew && problem.advice.severity === 'error')
        .map((cell) => ({
          ...diagnosticOf(cell, language, texts),
          key: valueKeyOf(cell),
          label: cell.label,
        })),
    reveal(key) {
      const found = wrong().find((cell) => valueKeyOf(cell) === key);
      const ofNumber = ({ caseId }: JudgedCell) =>
        key.startsWith(JSON.stringify(['number', caseId]).slice(0, -1));
      const cell = found ?? cells.find((one) => one.property === 'contact_phone_number' && ofNumber(one));
      if (!cell) return;
      bring(cell);
      if (found) ui.openCard(keyOf(found));
    },
  };
  return layer;
}

/** HQ's page where columns are mapped: what was found in the file stands at each column of the six. */
import { isContactProperty } from '../../contact/contact.ts';
import type { SaveDecision } from '../../guard/hold.ts';
import { PATIENCE_MS } from '../../guard/patience.ts';
import { holdSubmit } from '../../guard/submit-hold.ts';
import { trouble } from '../../guard/trouble.ts';
import { within } from '../../guard/within.ts';
import { type ColumnNote, createColumnNote } from './column-note.tsx';
import { columnVerdict } from './column-verdict.ts';
import { askToImport, type BadColumn } from './confirm-import.tsx';
import type { ImporterParts } from './importer-parts.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { MAPPING_ROWS, mappingRows } from './mapping-rows.ts';

/** What starts an import. */
const COMMIT = '/importer/excel/commit/';

/** Knockout writes what was clicked after the click has gone through the page. */
const SETTLE_MS = 30;

export function startMappingPage(parts: ImporterParts): void {
  const { document, memory, signal, texts } = parts;
  const notes = new Map<Element, ColumnNote & { readonly life: AbortController }>();
  let sheet: KeptSheet | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What somebody imports anyway is not asked about again. */
  const accepted = new Set<string>();

  function noteOf(cell: Element): ColumnNote {
    const known = notes.get(cell);
    if (known) return known;
    const life = new AbortController();
    const note = createColumnNote(cell, parts, AbortSignal.any([signal, life.signal]));
    const entry = { ...note, life };
    notes.set(cell, entry);
    return entry;
  }

  function show(): void {
    const shown = new Set<Element>();
    for (const { cell, column, property } of mappingRows(document)) {
      const line = columnVerdict(sheet, column, property, texts);
      if (!line) continue;
      shown.add(cell);
      noteOf(cell).draw(line);
    }
    for (const [cell, note] of notes) {
      if (shown.has(cell) && note.element.isConnected) continue;
      note.life.abort();
      notes.delete(cell);
    }
  }

  /** HQ maps nothing of a file with a sheet for each case type: each column goes to the property of its name. */
  function mapped(): readonly { readonly column: string; readonly property: string }[] {
    if (document.querySelector(MAPPING_ROWS)) return mappingRows(document);
    return (sheet?.columns ?? []).map(({ name }) => ({ column: name, property: name }));
  }

  function bad(): readonly BadColumn[] {
    return mapped().flatMap(({ column, property }) => {
      const line = isContactProperty(property) ? columnVerdict(sheet, column, property, texts) : null;
      return line?.tone === 'error' ? [{ column, property, text: line.text }] : [];
    });
  }

  const showSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        show();
      } catch (error) {
        trouble('judge the columns of an import', error);
      }
    }, SETTLE_MS);
  };

  function decide(): SaveDecision | Promise<SaveDecision> {
    const columns = bad();
    const key = JSON.stringify(columns);
    if (columns.length === 0 || accepted.has(key)) return 'save';
    return askToImport(columns, parts).then((decision) => {
      if (decision === 'save') accepted.add(key);
      return decision;
    });
  }

  function followRows(rows: Element, view: Window & typeof globalThis): void {
    for (const type of ['change', 'input', 'click', 'keyup'])
      document.addEventListener(type, showSoon, { capture: true, passive: true, signal });
    const observer = new view.MutationObserver((records) => {
      const isOurs = (node: Node): boolean => [...notes.values()].some(({ element }) => element === node);
      const changes = records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
      if (changes.length === 0 || !changes.every(isOurs)) showSoon();
    });
    observer.observe(rows, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style', 'hidden'],
    });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  function follow(): void {
    const rows = document.querySelector(MAPPING_ROWS);
    const view = document.defaultView;
    if (!view || !(rows ?? document.querySelector(`form[action$="${COMMIT}"]`))) return;
    if (rows) followRows(rows, view);
    let recalling: Promise<unknown> | null = memory
      .recall()
      .then((kept) => {
        sheet = kept;
        showSoon();
      })
      .catch((error: unknown) => trouble('recall what was found in a file', error))
      .finally(() => {
        recalling = null;
      });
    holdSubmit(
      document.documentElement,
      (form) => {
        // A form may have an input of that name.
        if (!(form.getAttribute('action') ?? '').endsWith(COMMIT)) return 'save';
        return recalling ? within(recalling, PATIENCE_MS.background).then(decide) : decide();
      },
      signal,
    );
    showSoon();
  }

  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', follow, { once: true, signal });
  else follow();
}

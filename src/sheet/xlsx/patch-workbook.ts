/** A copy of an xlsx file with some cells changed and perhaps one sheet more; everything else is copied as it is. */
import { escapeXml, utf8 } from './markup.ts';
import { CONTENT_TYPES, relationshipsPath } from './package.ts';
import { type CellTexts, patchSheet } from './patch-sheet.ts';
import type { Xlsx } from './read-xlsx.ts';
import { partText, wholePart } from './small-part.ts';
import { ZipWriter } from './zip-writer.ts';

const CALC_CHAIN = /<(\w+:)?(?:Override|Relationship)\b[^>]*calcChain[^>]*\/>/g;
const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const WORKSHEET_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Parts are written in UTF-8, whatever they were in. */
const ENCODING = /^(\s*<\?xml[^>]*\bencoding=["'])[^"']*/;
const NEW_SHEET = 'xl/worksheets/caseline-changes.xml';
const NEW_ID = 'rIdCaselineChanges';

export interface WorkbookPatch {
  /** By the path of the sheet's part. */
  readonly texts: ReadonlyMap<string, CellTexts>;
  /** A sheet behind the others. */
  readonly added: { readonly name: string; readonly xml: string } | null;
}

function partOf(xlsx: Xlsx, path: string): string | null {
  const entry = xlsx.zip.entries.get(path);
  return entry ? partText(wholePart(xlsx.zip, entry)) : null;
}

/** Puts something before the end of an element, with the prefix that the element has; null where it does not end. */
function appended(xml: string, element: string, inner: (prefix: string) => string): string | null {
  const end = new RegExp(`</(\\w+:)?${element}\\s*>(?![\\s\\S]*</(?:\\w+:)?${element}\\s*>)`).exec(xml);
  return end ? xml.slice(0, end.index) + inner(end[1] ?? '') + xml.slice(end.index) : null;
}

/** The parts that name the sheets, with one more; null where one of them cannot be changed. */
function withSheet(parts: Map<string, string>, xlsx: Xlsx, name: string): Map<string, string> | null {
  const read = (path: string): string | null => parts.get(path) ?? partOf(xlsx, path);
  const relationsPath = relationshipsPath(xlsx.workbookPath);
  const [types, workbook, relations] = [read(CONTENT_TYPES), read(xlsx.workbookPath), read(relationsPath)];
  if (types === null || workbook === null || relations === null) return null;
  const ids = [...workbook.matchAll(/\bsheetId="(\d+)"/g)].map(([, id]) => Number(id));
  const sheetId = Math.max(0, ...ids) + 1;
  const changed = [
    [
      CONTENT_TYPES,
      appended(
        types,
        'Types',
        (p) => `<${p}Override PartName="/${NEW_SHEET}" ContentType="${WORKSHEET_TYPE}"/>`,
      ),
    ],
    [
      xlsx.workbookPath,
      appended(
        workbook,
        'sheets',
        (p) =>
          `<${p}sheet name="${escapeXml(name)}" sheetId="${sheetId}" xmlns:caseline="${RELATIONS}" caseline:id="${NEW_ID}"/>`,
      ),
    ],
    [
      relationsPath,
      appended(
        relations,
        'Relationships',
        (p) => `<${p}Relationship Id="${NEW_ID}" Type="${WORKSHEET_RELATION}" Target="/${NEW_SHEET}"/>`,
      ),
    ],
  ] as const;
  const next = new Map(parts);
  for (const [path, xml] of changed) {
    if (xml === null) return null;
    next.set(path, xml);
  }
  return next;
}

/** Writes the copy. @returns whether the sheet could be added */
export function patchWorkbook(
  xlsx: Xlsx,
  { texts, added }: WorkbookPatch,
  write: (bytes: Uint8Array) => void,
): boolean {
  let parts = new Map<string, string>();
  let lostFormula = false;
  for (const [path, cells] of texts) {
    const xml = partOf(xlsx, path);
    if (xml === null) continue;
    const patched = patchSheet(xml, cells);
    parts.set(path, patched.xml);
    lostFormula ||= patched.lostFormula;
  }
  // The list of formulas names one that is gone: Excel makes the list anew when it is missing.
  const dropped = new Set<string>();
  if (lostFormula) {
    for (const path of xlsx.zip.entries.keys()) if (/calcChain\.xml$/i.test(path)) dropped.add(path);
    for (const path of [CONTENT_TYPES, relationshipsPath(xlsx.workbookPath)]) {
      const xml = partOf(xlsx, path);
      if (xml !== null) parts.set(path, xml.replace(CALC_CHAIN, ''));
    }
  }
  const more = added && withSheet(parts, xlsx, added.name);
  if (more) parts = more;
  const zip = new ZipWriter(write);
  for (const entry of xlsx.zip.entries.values()) {
    const changed = parts.get(entry.name);
    if (changed !== undefined) zip.add(entry.name, utf8(changed.replace(ENCODING, '$1UTF-8')));
    else if (!dropped.has(entry.name)) zip.copy(xlsx.zip, entry);
  }
  if (added && more) zip.add(NEW_SHEET, utf8(added.xml));
  zip.end();
  return more !== null;
}

/** What stands where in an xlsx file, found as openpyxl finds it (`reader/excel.py` and `reader/workbook.py` of 3.0.9). */
import { type PartElement, partText, readElements, wholePart } from './small-part.ts';
import type { Zip } from './zip.ts';

export interface SheetPart {
  readonly name: string;
  /** Name of the part in the archive. */
  readonly path: string;
}

export interface WorkbookPackage {
  readonly workbookPath: string;
  /** The worksheets in the order of their tabs; hidden ones too, chart sheets not. */
  readonly sheets: readonly SheetPart[];
  /** Days count from 1904. */
  readonly is1904: boolean;
  readonly stringsPath: string | null;
  readonly hasExternalLinks: boolean;
  /** Strict Open XML: HQ's reader sees no sheet in it. */
  readonly isStrict: boolean;
}

export const CONTENT_TYPES = '[Content_Types].xml';
export const STYLES = 'xl/styles.xml';
const SHARED_STRINGS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const WORKBOOK_TYPES = [
  'application/vnd.ms-excel.template.macroEnabled.main+xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
];
const RELATIONSHIP_ID = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id';
const STRICT_ID = '{http://purl.oclc.org/ooxml/officeDocument/relationships}id';

/** A file that is a zip archive and no workbook that HQ's reader could open. */
export class PackageProblem extends Error {}

/** The elements of a part. @throws PackageProblem when there is none. */
export function elementsOf(zip: Zip, path: string): PartElement[] {
  const entry = zip.entries.get(path);
  if (!entry) throw new PackageProblem(`${path} is missing`);
  return readElements(partText(wholePart(zip, entry)));
}

export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** A target of a relation as a name of the archive: `../a/b` from `xl/c` is `a/b`. */
function resolveTarget(target: string, from: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

export interface Relation {
  readonly type: string;
  readonly path: string;
}

export function relationsOf(zip: Zip, path: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  for (const { name, attributes } of elementsOf(zip, relationshipsPath(path))) {
    const id = attributes.get('Id');
    if (name !== 'Relationship' || id === undefined) continue;
    const target = attributes.get('Target') ?? '';
    const isOutside = attributes.get('TargetMode') === 'External';
    relations.set(id, {
      type: attributes.get('Type') ?? '',
      path: isOutside ? target : resolveTarget(target, path),
    });
  }
  return relations;
}

function findWorkbook(types: readonly PartElement[]): string {
  for (const type of WORKBOOK_TYPES) {
    const part = types.find(
      ({ name, attributes }) => name === 'Override' && attributes.get('ContentType') === type,
    );
    if (part) return (part.attributes.get('PartName') ?? '').slice(1);
  }
  // Some writers say only what every XML part is.
  const isDefault = types.some(
    ({ name, attributes }) =>
      name === 'Default' && WORKBOOK_TYPES.includes(attributes.get('ContentType') ?? ''),
  );
  if (!isDefault) throw new PackageProblem('there is no workbook in it');
  return 'xl/workbook.xml';
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 't' || value === 'on';
}

/**
 * Reads the directory of a workbook.
 * @throws PackageProblem, XmlProblem, ZipProblem
 */
export function readPackage(zip: Zip): WorkbookPackage {
  const types = elementsOf(zip, CONTENT_TYPES);
  const strings = types.find(
    ({ name, attributes }) => name === 'Override' && attributes.get('ContentType') === SHARED_STRINGS,
  );
  const workbookPath = findWorkbook(types);
  const workbook = elementsOf(zip, workbookPath);
  const relations = relationsOf(zip, workbookPath);
  const sheets: SheetPart[] = [];
  let isStrict = false;
  for (const { name, path, attributes } of workbook) {
    if (name !== 'sheet' || path.at(-1) !== 'sheets') continue;
    const id = attributes.get(RELATIONSHIP_ID) ?? attributes.get(STRICT_ID);
    if (id === undefined) continue;
    isStrict ||= attributes.has(STRICT_ID);
    const relation = relations.get(id);
    if (!relation) throw new PackageProblem(`the relation ${id} is missing`);
    if (!zip.entries.has(relation.path) || relation.type.includes('chartsheet')) continue;
    sheets.push({ name: attributes.get('name') ?? '', path: relation.path });
  }
  const properties = workbook.find(({ name, path }) => name === 'workbookPr' && path.length === 1);
  return {
    workbookPath,
    sheets,
    is1904: isTrue(properties?.attributes.get('date1904')),
    stringsPath: strings ? (strings.attributes.get('PartName') ?? '').slice(1) : null,
    hasExternalLinks: workbook.some(({ name }) => name === 'externalReference'),
    isStrict,
  };
}

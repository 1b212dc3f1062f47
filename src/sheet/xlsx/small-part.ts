/** The small parts of a workbook (its directory, relations, styles), read whole. */
import { SaxesParser } from 'saxes';
import { joined } from '../file.ts';
import { sniffEncoding, TextPieces } from '../text/decode.ts';
import { XmlProblem } from './xml.ts';
import type { Zip, ZipEntry } from './zip.ts';

/** An element with the namespaces of its attributes resolved. */
export interface PartElement {
  /** Without prefix, as openpyxl looks them up: whatever the namespace. */
  readonly name: string;
  /** The names of the elements around it, outermost first. */
  readonly path: readonly string[];
  /** Attributes without a namespace by name, others as `{namespace}name`. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Hundreds of thousands of sheets or styles fit; a bomb does not. */
const LARGEST = 64 * 1024 * 1024;

/** The bytes of a part in one piece. */
export function wholePart(zip: Zip, entry: ZipEntry): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (const piece of zip.unpack(entry)) {
    size += piece.length;
    if (size > LARGEST) throw new XmlProblem('a part is too large');
    pieces.push(piece);
  }
  return joined(pieces, size);
}

export function partText(bytes: Uint8Array): string {
  const pieces = new TextPieces(sniffEncoding(bytes).encoding);
  const [text, rest] = [pieces.push(bytes), pieces.end()];
  if (text === null || rest === null) throw new XmlProblem('the text is not UTF-8');
  return text + rest;
}

/** Every element of a part, in the order of their start tags. */
export function readElements(text: string): PartElement[] {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const found: PartElement[] = [];
  const path: string[] = [];
  parser.on('error', (error) => {
    throw new XmlProblem(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlProblem('a document type is declared');
  });
  parser.on('opentag', ({ local, attributes }) => {
    const named = Object.values(attributes).map(
      ({ local: name, uri, value }) => [uri === '' ? name : `{${uri}}${name}`, value] as const,
    );
    found.push({ name: local, path: [...path], attributes: new Map(named) });
    path.push(local);
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(text).close();
  return found;
}

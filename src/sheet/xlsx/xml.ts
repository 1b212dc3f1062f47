/** XML of a workbook's parts as a stream of elements, under the names that they have without a prefix. */
import { SaxesParser } from 'saxes';
import { sniffEncoding, TextPieces } from '../text/decode.ts';

/** A part that is no XML, or XML that must not be read. */
export class XmlProblem extends Error {}

export interface ElementHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(content: string): void;
}

/** Elements of one namespace are told without prefix; others with it, so that they are no elements of the part. */
const MAIN: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];
const DEEPEST = 200;

/** The prefix of the main namespace, which the root element declares. */
function mainPrefix(attributes: Readonly<Record<string, string>>): string {
  for (const [name, value] of Object.entries(attributes))
    if (MAIN.includes(value) && name.startsWith('xmlns:')) return `${name.slice('xmlns:'.length)}:`;
  return '';
}

/** Reads a part piece by piece; the caller pushes bytes and asks for no more when it has enough. */
export class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private pieces: TextPieces | null = null;
  private prefix: string | null = null;
  private depth = 0;

  constructor(handlers: ElementHandlers) {
    const { parser } = this;
    parser.on('error', (error) => {
      throw new XmlProblem(error.message);
    });
    // A spreadsheet has no entities of its own, and they are the usual way to make a small file explode.
    parser.on('doctype', () => {
      throw new XmlProblem('a document type is declared');
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.depth += 1;
      if (this.depth > DEEPEST) throw new XmlProblem('elements are nested too deep');
      this.prefix ??= mainPrefix(attributes);
      handlers.open(this.bare(name), attributes);
    });
    parser.on('closetag', ({ name }) => {
      this.depth -= 1;
      handlers.close(this.bare(name));
    });
    const onText = (content: string): void => handlers.text(content);
    parser.on('text', onText);
    parser.on('cdata', onText);
  }

  private bare(name: string): string {
    return this.prefix && name.startsWith(this.prefix) ? name.slice(this.prefix.length) : name;
  }

  /** @throws XmlProblem */
  push(bytes: Uint8Array): void {
    this.pieces ??= new TextPieces(sniffEncoding(bytes).encoding);
    const text = this.pieces.push(bytes);
    if (text === null) throw new XmlProblem('the text is not UTF-8');
    this.parser.write(text);
  }

  /** @throws XmlProblem */
  end(): void {
    this.parser.close();
  }
}

import { SaxesParser } from 'saxes';
import type { SourceRange } from '../source.ts';
import type { ElementReader } from './element-reader.ts';
import { createNamespaces } from './namespaces.ts';
import { type Problem, problemOf } from './problems.ts';
import { Tag } from './tag.ts';
import { xmlProblem } from './xml-problem.ts';

/** Deeper XML is no form: phones would run out of stack, and so would readers of its paths. */
export const MAX_ELEMENT_DEPTH = 1000;

/** Ten times the largest forms known: 5,000 questions with their choices in ten languages. */
export const MAX_ELEMENTS = 500_000;

/** Thrown where reading cannot go on. */
export class ReadStop {
  readonly why: Problem;
  readonly offset: number;

  constructor(why: Problem, offset: number) {
    this.why = why;
    this.offset = offset;
  }
}

/**
 * Hands what stands in the file to the readers of its elements; all of XML but entities of its own. With `part` an element
 * of a file that was read before.
 */
export function readXml(text: string, document: ElementReader, part?: SourceRange): void {
  const from = part?.start ?? 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const namespaces = createNamespaces();
  const tag = new Tag(text, namespaces.scope());
  /** Those of the elements around; null: the element is skipped. */
  const outer: (ElementReader | null)[] = [];
  let reader: ElementReader | null = document;
  let elements = 0;
  parser.on('error', (error) => {
    // What is well-formed in the whole: XML 1.1 allows more.
    if (part) return;
    const at = Math.max(0, Math.min(parser.position, text.length) - 1);
    const { why, offset } = xmlProblem(text, error.message, at);
    throw new ReadStop(why, offset);
  });
  parser.on('doctype', (doctype) => {
    // Entities are the usual way to make a small file explode, and no form builder writes them.
    if (doctype.includes('<!ENTITY')) throw new ReadStop(problemOf('entities'), text.indexOf('<!ENTITY'));
  });
  parser.on('opentagstart', () => tag.begin(from + parser.position));
  parser.on('attribute', ({ name, value }) => {
    namespaces.attribute(name, value);
    tag.add(name, value, from + parser.position - 1);
  });
  parser.on('opentag', ({ name }) => {
    elements += 1;
    if (elements > MAX_ELEMENTS) throw new ReadStop(problemOf('elements', String(MAX_ELEMENTS)), tag.start);
    if (outer.length >= MAX_ELEMENT_DEPTH)
      throw new ReadStop(problemOf('depth', String(MAX_ELEMENT_DEPTH)), tag.start);
    outer.push(reader);
    const colon = name.indexOf(':');
    const unknown = namespaces.enter(name, colon);
    if (unknown !== null && !part) throw new ReadStop(problemOf('prefix', unknown), tag.start);
    if (reader !== null)
      reader = reader.open(tag.open(name, colon, namespaces.scope(), from + parser.position));
  });
  parser.on('closetag', () => {
    reader?.close?.(from + parser.position);
    reader = outer.pop() ?? null;
    namespaces.leave();
  });
  const say = (content: string) => reader?.text?.(content);
  parser.on('text', say);
  parser.on('cdata', say);
  parser.write(part ? text.slice(from, part.end) : text).close();
}

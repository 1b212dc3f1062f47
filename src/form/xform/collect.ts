import { SaxesParser } from 'saxes';
import { type Collected, createCollected } from './collected.ts';
import type { ElementReader } from './element-reader.ts';
import { createDocumentReader } from './model-reader.ts';
import { Namespaces } from './namespaces.ts';
import { type Problem, problemOf } from './problems.ts';
import { Tag } from './tag.ts';
import { xmlProblem } from './xml-problem.ts';

/** Deeper XML is no form: phones would run out of stack, and so would readers of its paths. */
export const MAX_ELEMENT_DEPTH = 1000;

/** Ten times the largest forms known: 5,000 questions with their choices in ten languages. */
export const MAX_ELEMENTS = 500_000;

export type CollectResult =
  | { readonly ok: true; readonly collected: Collected }
  | { readonly ok: false; readonly why: Problem; readonly offset: number };

/** Reads everything that a form says, in the order of the file, without putting it together. */
export function collectXForm(text: string): CollectResult {
  try {
    const collected = createCollected(text);
    readXml(text, createDocumentReader(collected));
    return { ok: true, collected };
  } catch (stop) {
    if (stop instanceof ReadStop) return { ok: false, why: stop.why, offset: stop.offset };
    throw stop;
  }
}

class ReadStop {
  readonly why: Problem;
  readonly offset: number;

  constructor(why: Problem, offset: number) {
    this.why = why;
    this.offset = offset;
  }
}

/** Hands what stands in the file to the readers of its elements; all of XML but entities of its own. */
function readXml(text: string, document: ElementReader): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const namespaces = new Namespaces();
  const tag = new Tag(text, namespaces.scope);
  /** Those of the elements around; null: the element is skipped. */
  const outer: (ElementReader | null)[] = [];
  let reader: ElementReader | null = document;
  let elements = 0;
  parser.on('error', (error) => {
    const at = Math.max(0, Math.min(parser.position, text.length) - 1);
    const { why, offset } = xmlProblem(text, error.message, at);
    throw new ReadStop(why, offset);
  });
  parser.on('doctype', (doctype) => {
    // Entities are the usual way to make a small file explode, and no form builder writes them.
    if (doctype.includes('<!ENTITY')) throw new ReadStop(problemOf('entities'), text.indexOf('<!ENTITY'));
  });
  parser.on('opentagstart', () => tag.begin(parser.position));
  parser.on('attribute', ({ name, value }) => {
    namespaces.attribute(name, value);
    tag.add(name, value, parser.position - 1);
  });
  parser.on('opentag', ({ name }) => {
    elements += 1;
    if (elements > MAX_ELEMENTS) throw new ReadStop(problemOf('elements', String(MAX_ELEMENTS)), tag.start);
    if (outer.length >= MAX_ELEMENT_DEPTH)
      throw new ReadStop(problemOf('depth', String(MAX_ELEMENT_DEPTH)), tag.start);
    outer.push(reader);
    const unknown = namespaces.enter(name);
    if (unknown !== null) throw new ReadStop(problemOf('prefix', unknown), tag.start);
    if (reader !== null) reader = reader.open(tag.open(name, namespaces.scope, parser.position));
  });
  parser.on('closetag', () => {
    reader?.close?.(parser.position);
    reader = outer.pop() ?? null;
    namespaces.leave();
  });
  const say = (content: string) => reader?.text?.(content);
  parser.on('text', say);
  parser.on('cdata', say);
  parser.write(text).close();
}

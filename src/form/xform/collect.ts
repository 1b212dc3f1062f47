import { SaxesParser } from 'saxes';
import { type Collected, createCollected } from './collected.ts';
import type { ElementReader } from './element-reader.ts';
import { createDocumentReader } from './model-reader.ts';
import { createNamespaceTracker } from './namespaces.ts';
import { type Problem, problemOf } from './problems.ts';
import { Tag, tagStart } from './tag.ts';
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
    const collected = createCollected();
    readXml(text, createFormEvents(text, createDocumentReader(collected)));
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

/** Hears what stands in the file, in its order. Offsets count UTF-16 units. */
interface XmlEvents {
  /** An attribute of the element that opens next; `quote` is the place of its closing quote. */
  attribute(name: string, value: string, quote: number): void;
  /** An element begins; its start tag stands in `[start, end)`. */
  open(name: string, start: number, end: number): void;
  text(content: string): void;
  /** The innermost element ends before `end`. */
  close(end: number): void;
}

/** Hands what stands in the file to the readers of its elements. */
function createFormEvents(text: string, document: ElementReader): XmlEvents {
  /** null: the element is skipped. */
  const readers: (ElementReader | null)[] = [document];
  let top: ElementReader | null = document;
  const namespaces = createNamespaceTracker();
  const tag = new Tag(text, namespaces.scope());
  let elements = 0;
  return {
    attribute(name, value, quote) {
      namespaces.attribute(name, value);
      tag.add(name, value, quote);
    },
    open(name, start, end) {
      elements += 1;
      if (elements > MAX_ELEMENTS) throw new ReadStop(problemOf('elements', String(MAX_ELEMENTS)), start);
      if (readers.length > MAX_ELEMENT_DEPTH)
        throw new ReadStop(problemOf('depth', String(MAX_ELEMENT_DEPTH)), start);
      const colon = name.indexOf(':');
      const prefix = colon === -1 ? null : name.slice(0, colon);
      const unknown = namespaces.enter(prefix);
      if (unknown !== null) throw new ReadStop(problemOf('prefix', unknown), start);
      if (top !== null) {
        const local = colon === -1 ? name : name.slice(colon + 1);
        top = top.open(tag.open(prefix, local, namespaces.scope(), start, end));
      }
      tag.clear();
      readers.push(top);
    },
    text: (content) => top?.text?.(content),
    close(end) {
      readers.pop()?.close?.(end);
      top = readers[readers.length - 1] ?? null;
      namespaces.leave();
    },
  };
}

/** All of XML but entities of its own. */
function readXml(text: string, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    const at = Math.max(0, Math.min(parser.position, text.length) - 1);
    const { why, offset } = xmlProblem(text, error.message, at);
    throw new ReadStop(why, offset);
  });
  parser.on('doctype', (doctype) => {
    // Entities are the usual way to make a small file explode, and no form builder writes them.
    if (doctype.includes('<!ENTITY')) throw new ReadStop(problemOf('entities'), text.indexOf('<!ENTITY'));
  });
  let start = -1;
  parser.on('opentagstart', () => {
    start = tagStart(text, parser.position);
  });
  parser.on('attribute', ({ name, value }) => events.attribute(name, value, parser.position - 1));
  parser.on('opentag', ({ name }) => events.open(name, start, parser.position));
  parser.on('closetag', () => events.close(parser.position));
  parser.on('text', (content) => events.text(content));
  parser.on('cdata', (content) => events.text(content));
  parser.write(text).close();
}

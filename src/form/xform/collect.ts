import { SaxesParser } from 'saxes';
import { type Collected, createCollected } from './collected.ts';
import type { ElementReader } from './element-reader.ts';
import { createDocumentReader } from './model-reader.ts';
import { NamespaceTracker } from './namespaces.ts';
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
  const collected = createCollected();
  try {
    drive(text, createDocumentReader(collected));
  } catch (stop) {
    if (stop instanceof ReadStop) return { ok: false, why: stop.why, offset: stop.offset };
    throw stop;
  }
  return { ok: true, collected };
}

class ReadStop {
  readonly why: Problem;
  readonly offset: number;

  constructor(why: Problem, offset: number) {
    this.why = why;
    this.offset = offset;
  }
}

function drive(text: string, document: ElementReader): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  /** null: the element is skipped. */
  const readers: (ElementReader | null)[] = [document];
  let top: ElementReader | null = document;
  const namespaces = new NamespaceTracker();
  const tag = new Tag(text, namespaces.scope);

  parser.on('error', (error) => {
    const at = Math.max(0, Math.min(parser.position, text.length) - 1);
    const { why, offset } = xmlProblem(text, error.message, at);
    throw new ReadStop(why, offset);
  });
  parser.on('doctype', (doctype) => {
    // Entities are the usual way to make a small file explode, and no form builder writes them.
    if (doctype.includes('<!ENTITY')) throw new ReadStop(problemOf('entities'), text.indexOf('<!ENTITY'));
  });
  parser.on('attribute', ({ name, value }) => {
    namespaces.attribute(name, value);
    if (top !== null) tag.addAttribute(name, parser.position);
  });
  let elements = 0;
  parser.on('opentag', ({ name, attributes }) => {
    const end = parser.position;
    elements += 1;
    if (elements > MAX_ELEMENTS)
      throw new ReadStop(problemOf('elements', String(MAX_ELEMENTS)), tagStart(text, end));
    if (readers.length > MAX_ELEMENT_DEPTH)
      throw new ReadStop(problemOf('depth', String(MAX_ELEMENT_DEPTH)), tagStart(text, end));
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? null : name.slice(0, colon);
    const unknown = namespaces.enter(prefix);
    if (unknown !== null) throw new ReadStop(problemOf('prefix', unknown), tagStart(text, end));
    if (top !== null) {
      const local = colon === -1 ? name : name.slice(colon + 1);
      top = top.open(tag.open(prefix, local, attributes, namespaces.scope, end));
      tag.clear();
    }
    readers.push(top);
  });
  parser.on('closetag', () => {
    readers.pop()?.close(parser.position);
    top = readers[readers.length - 1] ?? null;
    namespaces.leave();
  });
  const onText = (content: string): void => top?.text(content);
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(text).close();
}

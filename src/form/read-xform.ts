import { SaxesParser } from 'saxes';
import type { FormSource } from './source.ts';
import { assemble } from './xform/assemble.ts';
import { createCollected } from './xform/collected.ts';
import type { ElementReader } from './xform/element-reader.ts';
import { createDocumentReader } from './xform/model-reader.ts';
import { positionAt } from './xform/position.ts';
import { createTag } from './xform/tag.ts';

export { createLocator, type Position, positionAt } from './xform/position.ts';

/** What is wrong and where: line and column count from 1, the offset in UTF-16 units from 0. */
export interface ReadProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export type ReadResult =
  | { readonly ok: true; readonly source: FormSource }
  | { readonly ok: false; readonly problem: ReadProblem };

/** Deeper XML is no form: phones would run out of stack, and so would readers of its paths. */
export const MAX_ELEMENT_DEPTH = 1000;

/**
 * Reads an XForm. Every range in the result is of offsets in `text`, so fixes can be written there. Never throws:
 * text that is no well-formed XML, no form, too deep, or that declares entities is a problem with its place.
 */
export function readXForm(text: string): ReadResult {
  const collected = createCollected();
  try {
    drive(text, createDocumentReader(collected));
  } catch (stop) {
    if (stop instanceof ReadStop) return fail(text, stop.message, stop.offset);
    throw stop;
  }
  const source = assemble(collected);
  if (source === null) return fail(text, 'This is no form: it has no <instance> with data', 0);
  return { ok: true, source };
}

class ReadStop {
  readonly message: string;
  readonly offset: number;

  constructor(message: string, offset: number) {
    this.message = message;
    this.offset = offset;
  }
}

function fail(text: string, message: string, offset: number): ReadResult {
  return { ok: false, problem: { message, ...positionAt(text, offset), offset } };
}

function drive(text: string, document: ElementReader): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  /** null: the element is skipped. */
  const readers: (ElementReader | null)[] = [document];
  let top: ElementReader | null = document;

  parser.on('error', (error) => {
    throw new ReadStop(sentence(error.message), Math.max(0, Math.min(parser.position, text.length) - 1));
  });
  parser.on('doctype', (doctype) => {
    // Entities are the usual way to make a small file explode, and no form builder writes them.
    if (doctype.includes('<!ENTITY'))
      throw new ReadStop('The file declares entities, which forms do not need', text.indexOf('<!ENTITY'));
  });
  parser.on('opentag', (tag) => {
    if (readers.length > MAX_ELEMENT_DEPTH)
      throw new ReadStop(
        `Elements are nested more than ${MAX_ELEMENT_DEPTH} deep`,
        text.lastIndexOf('<', parser.position - 1),
      );
    if (top !== null) top = top.open(createTag(text, tag, parser.position));
    readers.push(top);
  });
  parser.on('closetag', () => {
    readers.pop()?.close(parser.position);
    top = readers[readers.length - 1] ?? null;
  });
  const onText = (content: string): void => top?.text(content);
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(text).close();
}

function sentence(message: string): string {
  const text = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

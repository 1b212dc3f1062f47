import { SaxesParser } from 'saxes';
import type { SourceRange } from '../source.ts';

/** Where a text of one language stands. */
export interface ItextValue extends SourceRange {
  readonly language: string;
  /** The whole `<text>`. */
  readonly around: SourceRange;
}

/**
 * Where the shown text of an itext id stands, once for each language that has it: what is between the tags of the
 * `<value>` without `form`. Read anew, because no one else needs the places of tens of thousands of texts.
 */
export function itextValues(file: string, id: string): readonly ItextValue[] {
  const found: ItextValue[] = [];
  let values: SourceRange[] = [];
  let language = '';
  let outer = 0;
  const open: string[] = [];
  let wanted = false;
  let start: number | null = null;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const local = name.slice(name.indexOf(':') + 1);
    open.push(local);
    if (local === 'translation') language = attributes.lang ?? '';
    if (local === 'text' && open.at(-2) === 'translation') {
      wanted = attributes.id === id;
      outer = file.lastIndexOf('<', parser.position - 1);
      values = [];
    }
    const isValue = wanted && local === 'value' && open.at(-2) === 'text' && attributes.form === undefined;
    if (isValue && !isSelfClosing) start = parser.position;
  });
  parser.on('closetag', () => {
    const local = open.pop();
    if (local === 'value' && start !== null && open.at(-1) === 'text') {
      values.push({ start, end: file.lastIndexOf('</', parser.position - 1) });
      start = null;
    }
    if (wanted && local === 'text' && open.at(-1) === 'translation') {
      const around = { start: outer, end: parser.position };
      found.push(...values.map((value) => ({ ...value, language, around })));
      wanted = false;
    }
  });
  parser.write(file).close();
  return found;
}

import { readLabel } from './body-reader.ts';
import type { Control, Item } from './collected.ts';
import type { ElementReader } from './element-reader.ts';
import { readXml } from './read-xml.ts';
import { contentRange, rangeOf, type Tag } from './tag.ts';

/**
 * The choices that stand in a control. They are most of what a body holds and are asked for of a few questions, so they
 * are read then.
 */
export function itemsOf(control: Control, file: string): readonly Item[] {
  if (control.items === null) {
    const items: Item[] = [];
    const reader: ElementReader = {
      open(tag) {
        if (tag.local === 'item') return itemReader(tag, items);
        return tag.local === 'choices' ? reader : null;
      },
    };
    readXml(file, { open: () => reader }, control);
    control.items = items;
  }
  return control.items;
}

/** One object for an item and its value. */
function itemReader(tag: Tag, items: Item[]): ElementReader {
  const { text: file } = tag;
  const item: Item = { value: '', label: null, range: rangeOf(tag), start: tag.start, end: tag.end };
  items.push(item);
  /** Where the text of the value begins; -1 outside of it. */
  let valueStart = -1;
  let value = '';
  const reader: ElementReader = {
    open(inner) {
      if (valueStart !== -1) return null;
      if (inner.local === 'label') return readLabel(inner, item);
      if (inner.local !== 'value') return null;
      valueStart = inner.end;
      value = '';
      return reader;
    },
    text(text) {
      if (valueStart !== -1) value += text;
    },
    close(end) {
      if (valueStart === -1) {
        item.end = end;
        return;
      }
      item.value = value.trim();
      item.range = contentRange(file, valueStart, end);
      valueStart = -1;
    },
  };
  return reader;
}

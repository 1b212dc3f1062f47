import type { Expression } from '../source.ts';
import { type BodyText, type Collected, type Control, type Item, shareString } from './collected.ts';
import { type ElementReader, readText } from './element-reader.ts';
import { contentRange, javarosaAttribute, plainAttribute, rangeOf, type Tag } from './tag.ts';

const CONTROLS: ReadonlySet<string> = new Set([
  'input',
  'secret',
  'textarea',
  'select',
  'select1',
  'upload',
  'trigger',
  'range',
  'rank',
]);

/** Most controls have no choices, and share this. */
const NO_ITEMS: Item[] = [];

type Into = Pick<Collected, 'controls' | 'byPath'>;

/** Reads `<h:body>`: every control, group and repeat, in order, with the one around it. */
export function createBodyReader(into: Into): ElementReader {
  return containerReader(into, null);
}

function containerReader(into: Into, container: Control | null): ElementReader {
  const reader: ElementReader = {
    open(tag) {
      const { local } = tag;
      if (local === 'group' || local === 'repeat') {
        const inner = toControl(tag, container, into);
        into.controls.push(inner);
        return containerReader(into, inner);
      }
      if (CONTROLS.has(local)) {
        const control = toControl(tag, container, into);
        into.controls.push(control);
        return new ControlReader(control);
      }
      if (local === 'label' && container !== null) return readLabel(tag, container);
      return local === 'setvalue' || local === 'hint' || local === 'help' ? null : reader;
    },
  };
  return reader;
}

function toControl(tag: Tag, parent: Control | null, into: Into): Control {
  const nodeset = plainAttribute(tag, 'nodeset');
  const ref = plainAttribute(tag, 'ref');
  const written = tag.local === 'repeat' ? (nodeset ?? ref) : (ref ?? nodeset);
  return {
    tag: tag.local,
    ref: written === undefined ? undefined : shareString(into, written),
    bind: plainAttribute(tag, 'bind'),
    path: undefined,
    parent,
    appearance: plainAttribute(tag, 'appearance') ?? '',
    fixedRows: tag.local === 'repeat' && javarosaAttribute(tag, 'jr:noAddRemove') !== undefined,
    count: tag.local === 'repeat' ? countOf(tag) : undefined,
    label: null,
    items: NO_ITEMS,
    itemset: null,
    rowLabel: '',
    start: tag.start,
    tagEnd: tag.end,
  };
}

function countOf(tag: Tag): Expression | undefined {
  const text = javarosaAttribute(tag, 'jr:count');
  return text === undefined ? undefined : { text };
}

class ControlReader implements ElementReader {
  private readonly control: Control;

  constructor(control: Control) {
    this.control = control;
  }

  open(tag: Tag): ElementReader | null {
    const { control } = this;
    switch (tag.local) {
      case 'label':
        return readLabel(tag, control);
      case 'item':
        return itemReader(tag, control);
      case 'choices':
        return this;
      case 'itemset': {
        const itemset = { nodeset: plainAttribute(tag, 'nodeset') ?? '', value: '' };
        control.itemset = itemset;
        return itemsetReader(itemset, control);
      }
      default:
        return null;
    }
  }
}

/** One object for an item and its value. */
class ItemReader implements ElementReader {
  private readonly item: Item;
  private readonly file: string;
  /** Where the text of the value begins; -1 outside of it. */
  private valueStart = -1;
  private value = '';

  constructor(item: Item, file: string) {
    this.item = item;
    this.file = file;
  }

  open(tag: Tag): ElementReader | null {
    if (this.valueStart !== -1) return null;
    if (tag.local === 'label') return readLabel(tag, this.item);
    if (tag.local !== 'value') return null;
    this.valueStart = tag.end;
    this.value = '';
    return this;
  }

  text(text: string): void {
    if (this.valueStart !== -1) this.value += text;
  }

  close(end: number): void {
    if (this.valueStart === -1) {
      this.item.end = end;
      return;
    }
    this.item.value = this.value.trim();
    this.item.range = contentRange(this.file, this.valueStart, end);
    this.valueStart = -1;
  }
}

function itemReader(tag: Tag, control: Control): ElementReader {
  const item: Item = { value: '', label: null, range: rangeOf(tag), start: tag.start, end: tag.end };
  if (control.items === NO_ITEMS) control.items = [item];
  else control.items.push(item);
  return new ItemReader(item, tag.text);
}

function itemsetReader(itemset: { nodeset: string; value: string }, control: Control): ElementReader {
  return {
    open(tag) {
      if (tag.local === 'label') control.rowLabel = plainAttribute(tag, 'ref') ?? '';
      if (tag.local === 'value') itemset.value = plainAttribute(tag, 'ref') ?? '';
      return null;
    },
  };
}

/** Gives an element its label: at once when the label names a text of itext, else when it is read. */
function readLabel(tag: Tag, labelled: { label: BodyText | null }): ElementReader | null {
  const ref = plainAttribute(tag, 'ref');
  const id = ref === undefined ? null : itextId(ref);
  if (id !== null) {
    labelled.label = id;
    return null;
  }
  return readText((text) => {
    if (text.trim() !== '') labelled.label = { inline: text.trim() };
  }, tag);
}

/** The id in `jr:itext('id')`; null for anything else. */
export function itextId(reference: string): string | null {
  // As Vellum writes it, which needs no pattern.
  if (reference.startsWith("jr:itext('") && reference.indexOf("'", 10) === reference.length - 2) {
    if (reference.endsWith(')')) return reference.slice(10, -2);
  }
  const found = /^\s*jr:itext\(\s*(?:'([^']*)'|"([^"]*)")\s*\)\s*$/.exec(reference);
  return found?.[1] ?? found?.[2] ?? null;
}

import type { BodyText, Control, Item } from './collected.ts';
import { type ElementReader, readText } from './element-reader.ts';
import { contentEnd, plainAttribute, rangeOf, type Tag } from './tag.ts';

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

/** Reads `<h:body>`: every control, group and repeat, in order, with the one around it. */
export function createBodyReader(controls: Control[]): ElementReader {
  return containerReader(controls, null);
}

function containerReader(controls: Control[], container: Control | null): ElementReader {
  const reader: ElementReader = {
    open(tag) {
      const { local } = tag;
      if (local === 'group' || local === 'repeat') {
        const inner = toControl(tag, container);
        controls.push(inner);
        return containerReader(controls, inner);
      }
      if (CONTROLS.has(local)) {
        const control = toControl(tag, container);
        controls.push(control);
        return controlReader(control);
      }
      if (local === 'label' && container !== null)
        return labelReader(tag, (label) => (container.label = label));
      return local === 'setvalue' || local === 'hint' || local === 'help' ? null : reader;
    },
    text() {},
    close() {},
  };
  return reader;
}

function toControl(tag: Tag, parent: Control | null): Control {
  const nodeset = plainAttribute(tag, 'nodeset');
  const ref = plainAttribute(tag, 'ref');
  return {
    tag: tag.local,
    ref: tag.local === 'repeat' ? (nodeset ?? ref) : (ref ?? nodeset),
    bind: plainAttribute(tag, 'bind'),
    path: undefined,
    parent,
    appearance: plainAttribute(tag, 'appearance') ?? '',
    label: null,
    items: [],
    itemset: null,
    range: rangeOf(tag),
  };
}

function controlReader(control: Control): ElementReader {
  const reader: ElementReader = {
    open(tag) {
      switch (tag.local) {
        case 'label':
          return labelReader(tag, (label) => (control.label = label));
        case 'item':
          return itemReader(tag, control.items);
        case 'choices':
          return reader;
        case 'itemset': {
          const itemset = { nodeset: plainAttribute(tag, 'nodeset') ?? '', value: '' };
          control.itemset = itemset;
          return itemsetReader(itemset);
        }
        default:
          return null;
      }
    },
    text() {},
    close() {},
  };
  return reader;
}

/** One object for an item and its value. */
class ItemReader implements ElementReader {
  private readonly item: Item;
  private valueTag: Tag | null = null;
  private value = '';

  constructor(item: Item) {
    this.item = item;
  }

  open(tag: Tag): ElementReader | null {
    if (this.valueTag !== null) return null;
    if (tag.local === 'label') return labelReader(tag, (label) => (this.item.label = label));
    if (tag.local !== 'value') return null;
    this.valueTag = tag;
    this.value = '';
    return this;
  }

  text(text: string): void {
    if (this.valueTag !== null) this.value += text;
  }

  close(end: number): void {
    const tag = this.valueTag;
    if (tag === null) {
      this.item.end = end;
      return;
    }
    this.item.value = this.value.trim();
    this.item.range = tag.end === end ? { start: end, end } : { start: tag.end, end: contentEnd(tag, end) };
    this.valueTag = null;
  }
}

function itemReader(tag: Tag, items: Item[]): ElementReader {
  const item: Item = { value: '', label: null, range: rangeOf(tag), start: tag.start, end: tag.end };
  items.push(item);
  return new ItemReader(item);
}

function itemsetReader(itemset: { nodeset: string; value: string }): ElementReader {
  return {
    open(tag) {
      if (tag.local === 'value') itemset.value = plainAttribute(tag, 'ref') ?? '';
      return null;
    },
    text() {},
    close() {},
  };
}

function labelReader(tag: Tag, set: (label: BodyText) => void): ElementReader | null {
  const ref = plainAttribute(tag, 'ref');
  const id = ref === undefined ? null : itextId(ref);
  if (id !== null) {
    set({ type: 'itext', id });
    return null;
  }
  return readText((text) => {
    if (text.trim() !== '') set({ type: 'inline', text: text.trim() });
  }, tag);
}

/** The id in `jr:itext('id')`; null for anything else. */
export function itextId(reference: string): string | null {
  if (!reference.includes('itext')) return null;
  return (
    /^\s*jr:itext\(\s*(?:'([^']*)'|"([^"]*)")\s*\)\s*$/
      .exec(reference)
      ?.slice(1)
      .find((id) => id !== undefined) ?? null
  );
}

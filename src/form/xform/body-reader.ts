import type { Expression } from '../source.ts';
import { type BodyText, type Collected, type Control, NO_ITEMS } from './collected.ts';
import { type ElementReader, readText } from './element-reader.ts';
import { javarosaAttribute, plainAttribute, type Tag } from './tag.ts';

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
        return controlReader(control);
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
  const bind = plainAttribute(tag, 'bind');
  const node = written === undefined ? undefined : into.byPath.get(written);
  return {
    tag: tag.local,
    ref: node?.path ?? written,
    bind,
    path: bind === undefined && node?.plain ? node.path : undefined,
    parent,
    appearance: plainAttribute(tag, 'appearance') ?? '',
    fixedRows: tag.local === 'repeat' && javarosaAttribute(tag, 'jr:noAddRemove') !== undefined,
    count: tag.local === 'repeat' ? countOf(tag) : undefined,
    label: null,
    items: NO_ITEMS,
    end: tag.end,
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

function controlReader(control: Control): ElementReader {
  const reader: ElementReader = {
    open(tag) {
      switch (tag.local) {
        case 'label':
          return readLabel(tag, control);
        case 'item':
          // Read when it is asked for.
          control.items = null;
          return null;
        case 'choices':
          return reader;
        case 'itemset': {
          const itemset = { nodeset: plainAttribute(tag, 'nodeset') ?? '', value: '' };
          control.itemset = itemset;
          return itemsetReader(itemset, control);
        }
        default:
          return null;
      }
    },
    close(end) {
      control.end = end;
    },
  };
  return reader;
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
export function readLabel(tag: Tag, labelled: { label: BodyText | null }): ElementReader | null {
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

import type { QuestionKind } from '../source.ts';
import type { Control, DataNode } from './collected.ts';

/**
 * By the local part of the bind's type: `xsd:int`, `xs:int` and `int` are one. Numbers of the schema that CommCare's
 * engine does not know (`form/engine/node-type.ts`) are asked and kept as text: `0712345678` keeps its 0.
 */
const INPUT_KINDS: Readonly<Record<string, QuestionKind>> = {
  '': 'text',
  string: 'text',
  int: 'int',
  integer: 'int',
  short: 'text',
  byte: 'text',
  positiveInteger: 'text',
  nonNegativeInteger: 'text',
  negativeInteger: 'text',
  nonPositiveInteger: 'text',
  unsignedByte: 'text',
  unsignedShort: 'text',
  unsignedInt: 'text',
  unsignedLong: 'text',
  long: 'long',
  double: 'decimal',
  float: 'decimal',
  decimal: 'decimal',
  date: 'date',
  dateTime: 'date-time',
  time: 'time',
  geopoint: 'geopoint',
  barcode: 'barcode',
};

export function questionKind(node: DataNode, control: Control | undefined, dataType: string): QuestionKind {
  if (control === undefined) return kindWithoutControl(node);
  switch (control.tag) {
    case 'input':
    case 'textarea': {
      const kind = INPUT_KINDS[dataType.slice(dataType.indexOf(':') + 1)] ?? 'other';
      return kind === 'text' && control.appearance.split(/\s+/).includes('numeric') ? 'phone' : kind;
    }
    case 'secret':
      return 'secret';
    case 'select':
      return control.itemset === null ? 'multi-select' : 'multi-lookup';
    case 'select1':
      return control.itemset === null ? 'select' : 'lookup';
    case 'trigger':
      return 'label';
    case 'upload':
      return 'media';
    case 'group':
      return 'group';
    case 'repeat':
      return 'repeat';
    default:
      return 'other';
  }
}

function kindWithoutControl(node: DataNode): QuestionKind {
  if (node.role !== null) return 'other';
  return node.children.length > 0 ? 'group' : 'hidden';
}

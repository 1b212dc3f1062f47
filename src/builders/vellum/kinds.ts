import type { QuestionKind } from '../../form/source.ts';

/** Vellum's classes of questions. What is not here (Balance, ConnectLearn…, SaveToCase) is `other`. */
const KINDS: ReadonlyMap<string, QuestionKind> = new Map([
  ['Text', 'text'],
  ['PhoneNumber', 'phone'],
  ['Secret', 'secret'],
  ['Barcode', 'barcode'],
  ['Int', 'int'],
  ['Long', 'long'],
  ['Double', 'decimal'],
  ['Date', 'date'],
  ['Time', 'time'],
  ['DateTime', 'date-time'],
  ['Geopoint', 'geopoint'],
  ['Select', 'select'],
  ['MSelect', 'multi-select'],
  ['SelectDynamic', 'lookup'],
  ['MSelectDynamic', 'multi-lookup'],
  ['DataBindOnly', 'hidden'],
  ['Trigger', 'label'],
  ['Group', 'group'],
  ['FieldList', 'group'],
  ['Repeat', 'repeat'],
  ['Image', 'media'],
  ['Audio', 'media'],
  ['Video', 'media'],
  ['Signature', 'media'],
  ['FaceCapture', 'media'],
  ['Document', 'media'],
]);

/** The kind of a question of that class. Vellum loads a text with other words beside `numeric` as Text. */
export function kindOf(type: string, appearance: string): QuestionKind {
  const kind = KINDS.get(type) ?? 'other';
  return kind === 'text' && appearance.split(/\s+/).includes('numeric') ? 'phone' : kind;
}

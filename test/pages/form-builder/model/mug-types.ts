import { CONTROL_SPECS } from './control-specs.ts';
import { DATA_SPECS } from './data-specs.ts';
import type { Form } from './form.ts';
import { Mug } from './mug.ts';
import type { Specs } from './property-spec.ts';
import { SAVE_TO_CASE_SPECS } from './save-to-case-specs.ts';

/** What all questions of one type share. */
export interface MugType {
  readonly __className: string;
  readonly typeName: string;
  readonly tagName: string;
  readonly dataType?: string;
  /** A character for the tree. */
  readonly icon: string;
  readonly isDataOnly?: boolean;
  readonly isControlOnly?: boolean;
  readonly isSpecialGroup?: boolean;
  readonly isTypeChangeable: boolean;
  readonly isRemoveable: boolean;
  readonly isCopyable: boolean;
  canAddChoices?: boolean;
  /** The appearance that makes the type, taken away again when the type changes. */
  readonly appearance?: string;
  readonly keepsAppearance?: boolean;
  readonly mediaType?: string;
  readonly specs: Specs;
  readonly init?: (mug: Mug) => void;
  readonly typeChangeError: (mug: Mug, to: string) => string;
}

const NOT_ALLOWED = { presence: 'notallowed' } as const;

const GROUP_SPECS: Specs = {
  hintLabel: NOT_ALLOWED,
  hintItext: NOT_ALLOWED,
  helpItext: NOT_ALLOWED,
  calculateAttr: NOT_ALLOWED,
  constraintAttr: NOT_ALLOWED,
  constraintMsgAttr: NOT_ALLOWED,
  dataValue: NOT_ALLOWED,
  requiredAttr: NOT_ALLOWED,
  requiredCondition: NOT_ALLOWED,
  defaultValue: { visibility: 'hidden' },
};

const CHOICE_SPECS: Specs = {
  nodeID: {
    visibility: 'visible',
    presence: 'required',
    lstring: 'Choice Value',
    widget: 'identifier',
    validationFunc: (mug) => {
      const value = mug.p.nodeID ?? '';
      if (/\s/.test(value)) return 'Whitespace in values is not allowed.';
      const siblings = mug.parentMug ? mug.form.getChildren(mug.parentMug) : [];
      return siblings.some((other) => other !== mug && other.p.nodeID === value)
        ? 'This choice value has been used in the same question'
        : 'pass';
    },
  },
  labelItext: { presence: 'required' },
  locked: { visibility: 'hidden' },
  hintLabel: NOT_ALLOWED,
  hintItext: NOT_ALLOWED,
  helpItext: NOT_ALLOWED,
};

const ITEMSET_SPECS: Specs = {
  ...Object.fromEntries(
    ['label', 'labelItext', 'hintLabel', 'hintItext', 'helpItext', 'mediaItext', 'appearance'].map((name) => [
      name,
      NOT_ALLOWED,
    ]),
  ),
  itemsetData: { visibility: 'hidden' },
  filter: { visibility: 'visible', lstring: 'Filter', widget: 'xpath', logic: true },
  valueRef: { visibility: 'visible', lstring: 'Value Field' },
  labelRef: { visibility: 'visible', lstring: 'Display Text Field' },
  sortRef: { visibility: 'visible', lstring: 'Sort Field' },
};

interface Entry extends Partial<Omit<MugType, '__className' | 'specs'>> {
  readonly typeName: string;
  readonly icon: string;
  readonly spec?: Specs;
}

const string = 'xsd:string';
const select = { dataType: '', keepsAppearance: true, canAddChoices: true } as const;
const group = { tagName: 'group', isSpecialGroup: true, isTypeChangeable: false, spec: GROUP_SPECS } as const;
const upload = { tagName: 'upload', dataType: 'binary' } as const;

/** Vellum's question types that a form of ours can hold; whatever else a form has is kept as read-only XML. */
const ENTRIES: Readonly<Record<string, Entry>> = {
  Text: { typeName: 'Text', icon: '✎', dataType: string },
  PhoneNumber: { typeName: 'Phone Number or Numeric ID', icon: '☏', dataType: string, appearance: 'numeric' },
  Secret: { typeName: 'Password', icon: '⚿', dataType: string, tagName: 'secret' },
  Int: { typeName: 'Integer', icon: '#', dataType: 'xsd:int' },
  Long: { typeName: 'Long', icon: '#', dataType: 'xsd:long' },
  Double: { typeName: 'Decimal', icon: '#', dataType: 'xsd:double' },
  Date: { typeName: 'Date', icon: '▦', dataType: 'xsd:date' },
  DateTime: { typeName: 'Date and Time', icon: '▦', dataType: 'xsd:dateTime' },
  Time: { typeName: 'Time', icon: '◔', dataType: 'xsd:time' },
  Geopoint: { typeName: 'GPS', icon: '⌖', dataType: 'geopoint' },
  Barcode: { typeName: 'Barcode Scan', icon: '▥', dataType: 'barcode' },
  Select: { typeName: 'Multiple Choice', icon: '◉', tagName: 'select1', ...select },
  MSelect: { typeName: 'Checkbox', icon: '☑', tagName: 'select', ...select },
  SelectDynamic: {
    typeName: 'Multiple Choice Lookup Table',
    icon: '◉',
    tagName: 'select1',
    ...select,
    canAddChoices: false,
  },
  MSelectDynamic: {
    typeName: 'Checkbox Lookup Table',
    icon: '☑',
    tagName: 'select',
    ...select,
    canAddChoices: false,
  },
  Choice: {
    typeName: 'Choice',
    icon: '○',
    tagName: 'item',
    isControlOnly: true,
    isTypeChangeable: false,
    spec: CHOICE_SPECS,
  },
  Itemset: {
    typeName: 'Lookup Table Data',
    icon: '▦',
    tagName: 'itemset',
    isControlOnly: true,
    isTypeChangeable: false,
    isRemoveable: false,
    isCopyable: false,
    spec: ITEMSET_SPECS,
  },
  Trigger: { typeName: 'Label', icon: '⚑', tagName: 'trigger', appearance: 'minimal' },
  Group: { typeName: 'Group', icon: '▣', ...group },
  FieldList: { typeName: 'Question List', icon: '▤', appearance: 'field-list', ...group },
  Repeat: {
    typeName: 'Repeat Group',
    icon: '↻',
    ...group,
    spec: {
      ...GROUP_SPECS,
      repeat_count: {
        visibility: 'visible_if_present',
        lstring: 'Repeat Count',
        widget: 'xpath',
        logic: true,
      },
      rawRepeatAttributes: {},
    },
  },
  Image: { typeName: 'Image Capture', icon: '▨', mediaType: 'image/*', ...upload },
  Audio: { typeName: 'Audio Capture', icon: '♪', mediaType: 'audio/*', ...upload },
  Video: { typeName: 'Video Capture', icon: '▶', mediaType: 'video/*', ...upload },
  DataBindOnly: {
    typeName: 'Hidden Value',
    icon: 'ƒ',
    isDataOnly: true,
    isTypeChangeable: false,
    spec: {
      xmlnsAttr: { presence: 'optional' },
      requiredAttr: NOT_ALLOWED,
      constraintAttr: NOT_ALLOWED,
      calculateAttr: { visibility: 'visible' },
    },
  },
  ReadOnly: {
    typeName: 'Unknown Question Type',
    icon: '?',
    isTypeChangeable: false,
    spec: { rawControlXML: { visibility: 'visible', widget: 'read-only', lstring: 'Source' } },
  },
  SaveToCase: {
    typeName: 'Advanced Case Actions',
    icon: '⇪',
    isDataOnly: true,
    isTypeChangeable: false,
    spec: SAVE_TO_CASE_SPECS,
    init: (mug) => {
      mug.p.date_modified ||= '/data/meta/timeEnd';
      mug.p.user_id ||= "instance('commcaresession')/session/context/userid";
    },
  },
};

function merge(...layers: readonly Specs[]): Specs {
  const merged: Record<string, object> = {};
  for (const layer of layers) {
    for (const [name, spec] of Object.entries(layer)) merged[name] = { ...merged[name], ...spec };
  }
  return merged;
}

function selectError(mug: Mug, to: string): string {
  return mug.form.getChildren(mug).length > 0 && !/^M?Select$/.test(to)
    ? 'Cannot change a Multiple/Single Choice question to a non-Choice question if it has Choices. Please remove all Choices and try again.'
    : '';
}

function makeType(name: string, { spec = {}, ...entry }: Entry, extra: Specs): MugType {
  const data = entry.isControlOnly ? {} : merge(DATA_SPECS, extra);
  const control = entry.isDataOnly ? {} : CONTROL_SPECS;
  const { appearance, init } = entry;
  return {
    tagName: 'input',
    isTypeChangeable: true,
    isRemoveable: true,
    isCopyable: true,
    typeChangeError: name.includes('Select') ? selectError : () => '',
    ...entry,
    __className: name,
    specs: merge(data, control, spec, entry.isControlOnly ? {} : exclusions(name, entry)),
    init: (mug) => {
      if (appearance) mug.p.appearance = appearance;
      init?.(mug);
    },
  };
}

/** Questions that cannot be saved to a case property. */
function exclusions(name: string, entry: Entry): Specs {
  const without =
    name === 'Trigger' || name === 'SaveToCase' || entry.dataType === 'binary' || entry.tagName === 'group';
  return without ? { caseProperty: NOT_ALLOWED } : {};
}

/** `data.core.mugTypes`: the types by name, and how questions are made and changed. */
export class MugTypes {
  readonly allTypes: Readonly<Record<string, MugType>>;
  readonly [type: string]: unknown;

  constructor(extra: Specs, withSaveToCase: boolean) {
    const entries = Object.entries(ENTRIES).filter(([name]) => withSaveToCase || name !== 'SaveToCase');
    this.allTypes = Object.fromEntries(entries.map(([name, entry]) => [name, makeType(name, entry, extra)]));
    Object.assign(this, this.allTypes);
  }

  type(name: string): MugType {
    const type = this.allTypes[name];
    if (!type) throw new Error(`unknown question type: ${name}`);
    return type;
  }

  make(name: string, form: Form): Mug {
    return new Mug(this.type(name), form);
  }

  changeType(mug: Mug, name: string): void {
    const error = mug.options.typeChangeError(mug, name);
    if (error) throw new Error(error);
    if (mug.options.appearance) mug.p.appearance = undefined;
    mug.setOptionsAndProperties(this.type(name));
    const { form } = mug;
    if (name.includes('Select')) {
      for (const childMug of form.getChildren(mug))
        form.fire({ type: 'parent-question-type-change', childMug });
    }
    mug.validate();
    form.fire({ type: 'question-type-change', qType: name, mug });
    form.fireChange(mug);
  }
}

import type { ItextItem } from '../model/itext.ts';
import type { Mug } from '../model/mug.ts';
import type { Vellum } from '../vellum.ts';
import { defaultItextId } from '../write/itext-ids.ts';
import { AttributeTaker, childrenOf, firstChild, innerText } from '../xml/reader.ts';
import { takeExpression } from './load-binds.ts';
import type { Loading } from './load-form.ts';

const INPUTS: Readonly<Record<string, string>> = {
  string: 'Text',
  int: 'Int',
  long: 'Long',
  double: 'Double',
  date: 'Date',
  datetime: 'DateTime',
  time: 'Time',
  geopoint: 'Geopoint',
  barcode: 'Barcode',
};
const UPLOADS: Readonly<Record<string, string>> = {
  'image/*': 'Image',
  'audio/*': 'Audio',
  'video/*': 'Video',
};
const TEXTS: ReadonlySet<string> = new Set(['label', 'value', 'hint', 'help', 'alert']);

/** Turns the hidden values that have a control into questions and puts them in the order of the controls. */
export function loadControls(loading: Loading, controls: readonly Element[], parent: Mug | null): void {
  const mugs = controls.map((control) => loadControl(loading, control, parent));
  const { tree } = loading.form;
  const placed = tree.childrenOf(parent).filter((child) => mugs.includes(child));
  if (mugs.some((mug, at) => placed[at] !== mug)) tree.reorder(parent, mugs);
}

function loadControl(loading: Loading, control: Element, parent: Mug | null): Mug {
  const { form } = loading;
  const attributes = new AttributeTaker(control);
  const appearance = attributes.take('appearance');
  const repeat = control.localName === 'group' ? firstChild(control, 'repeat') : null;
  const repeatAttributes = repeat ? new AttributeTaker(repeat) : null;
  const path = pathOf(loading, repeatAttributes ?? attributes, parent);
  const isChoice = control.localName === 'item' || control.localName === 'itemset';
  const node = isChoice ? undefined : form.getMugByPath(path);
  const type = typeOf(control, node, appearance, attributes);
  const mug = node ?? form.mugTypes.make(type, form);
  if (node) form.changeMugType(node, type);
  else {
    form.tree.insertMug(mug, 'into', parent);
    form.mugMap[mug.ufid] = mug;
  }
  if (control.localName === 'item') mug.p.nodeID = firstChild(control, 'value')?.textContent ?? '';
  if (appearance) mug.p.appearance = appearance;
  if (repeatAttributes) {
    mug.p.repeat_count = takeExpression(loading, repeatAttributes, 'jr:count') ?? null;
    mug.p.rawRepeatAttributes = repeatAttributes.rest;
  }
  if (type === 'ReadOnly') {
    mug.p.rawControlXML = new XMLSerializer().serializeToString(control);
    return mug;
  }
  if (type === 'Itemset') loadItemset(mug, control);
  loadTexts(loading, mug, control);
  mug.p.rawControlAttributes = attributes.rest;
  if (mug.options.isSpecialGroup || type.includes('Select')) {
    loadControls(
      loading,
      childrenOf(repeat ?? control).filter((child) => !isText(child)),
      mug,
    );
  }
  return mug;
}

/** The last predicate of a nodeset is its filter; those before it belong to the path. */
function splitFilter(nodeset: string): { path: string; filter?: string } {
  if (!nodeset.endsWith(']')) return { path: nodeset };
  let depth = 0;
  for (let at = nodeset.length - 1; at >= 0; at--) {
    if (nodeset[at] === ']') depth += 1;
    if (nodeset[at] === '[') depth -= 1;
    if (depth === 0) return { path: nodeset.slice(0, at), filter: nodeset.slice(at + 1, -1) };
  }
  return { path: nodeset };
}

function loadItemset(mug: Mug, control: Element): void {
  const nodeset = control.getAttribute('vellum:nodeset') ?? control.getAttribute('nodeset') ?? '';
  const { path, filter } = splitFilter(nodeset);
  const id = /^instance\((['"])([^'"]+)\1\)/.exec(path)?.[2];
  const known = mug.form.instanceMetadata.find(({ attributes }) => attributes.id === id)?.attributes;
  const instance = id && known?.src ? { id, src: known.src } : null;
  mug.p.filter = filter;
  mug.p.itemsetData = { instance, nodeset: path };
  mug.p.labelRef = firstChild(control, 'label')?.getAttribute('ref');
  mug.p.valueRef = firstChild(control, 'value')?.getAttribute('ref');
  mug.p.sortRef = firstChild(control, 'sort')?.getAttribute('ref') ?? undefined;
}

function isText(element: Element): boolean {
  return (
    TEXTS.has(element.localName) || element.localName === 'repeat' || element.localName.startsWith('add')
  );
}

function pathOf(loading: Loading, attributes: AttributeTaker, parent: Mug | null): string {
  const path =
    takeExpression(loading, attributes, 'ref') ?? takeExpression(loading, attributes, 'nodeset') ?? '';
  if (!path || /^[/#]/.test(path)) return path;
  return parent?.hashtagPath ? `${parent.hashtagPath}/${path}` : loading.form.getBasePath() + path;
}

function typeOf(
  control: Element,
  node: Mug | undefined,
  appearance: string | undefined,
  attributes: AttributeTaker,
): string {
  const dynamic = firstChild(control, 'itemset') ? 'Dynamic' : '';
  switch (control.localName) {
    case 'input':
      return inputType(node, appearance);
    case 'secret':
      return 'Secret';
    case 'select1':
      return `Select${dynamic}`;
    case 'select':
      return `MSelect${dynamic}`;
    case 'item':
      return 'Choice';
    case 'itemset':
      return 'Itemset';
    case 'trigger':
      return 'Trigger';
    case 'group':
      if (appearance === 'field-list') return 'FieldList';
      return firstChild(control, 'repeat') ? 'Repeat' : 'Group';
    case 'upload':
      return UPLOADS[attributes.take('mediatype')?.toLowerCase() ?? ''] ?? 'ReadOnly';
    default:
      return 'ReadOnly';
  }
}

function inputType(node: Mug | undefined, appearance: string | undefined): string {
  const bind = node?.p.rawBindAttributes;
  const dataType = bind?.type?.replace('xsd:', '').toLowerCase() ?? '';
  const type = INPUTS[dataType];
  if (!type || !bind) return 'Text';
  delete bind.type;
  return type === 'Text' && appearance === 'numeric' ? 'PhoneNumber' : type;
}

function loadTexts({ vellum, itext }: Loading, mug: Mug, control: Element): void {
  const find = (id: string | undefined, name: string): ItextItem => {
    const item = id ? itext.get(id) : undefined;
    const automatic = !id || id === defaultItextId(mug, name);
    if (!item) return vellum.data.javaRosa.Itext.createItem(id, automatic);
    if (!automatic) item.autoId = false;
    item.refCount += 1;
    return item;
  };
  const read = (element: Element, name: string) => find(itextId(element.getAttribute('ref')), name);
  const label =
    'labelItext' in mug.spec && mug.getPresence('labelItext') !== 'notallowed'
      ? firstChild(control, 'label')
      : null;
  const hint = firstChild(control, 'hint');
  const help = firstChild(control, 'help');
  const alert = firstChild(control, 'alert');
  if (label) {
    const text = innerText(label);
    if (text) mug.p.label = text;
    const item = read(label, 'label');
    item.getOrCreateForm('default').initUndefined(text);
    mug.p.labelItext = item;
  }
  if (hint) mug.p.hintItext = read(hint, 'hint');
  if (help) mug.p.helpItext = read(help, 'help');
  const message = itextId(mug.p.constraintMsgAttr);
  if (alert) mug.p.constraintMsgItext = read(alert, 'constraintMsg');
  else if (message) {
    mug.p.constraintMsgItext = find(message, 'constraintMsg');
    mug.p.constraintMsgAttr = null;
  }
}

function itextId(reference: string | null | undefined): string | undefined {
  return /^jr:itext\(\s*(['"])(.*)\1\s*\)$/.exec(reference ?? '')?.[2];
}

/** Every question has its texts, were they written or not. */
export function completeTexts(vellum: Vellum, mug: Mug): void {
  const { Itext } = vellum.data.javaRosa;
  const missing = (name: 'labelItext' | 'hintItext' | 'helpItext' | 'constraintMsgItext'): boolean =>
    name in mug.spec && !mug.p[name] && mug.getPresence(name) !== 'notallowed';
  if (missing('labelItext')) {
    const item = Itext.createItem();
    mug.p.labelItext = item;
    item.set(mug.getLabelValue());
    mug.validate('labelItext');
  }
  for (const name of ['hintItext', 'helpItext', 'constraintMsgItext'] as const) {
    if (missing(name)) mug.p[name] = Itext.createItem();
  }
}

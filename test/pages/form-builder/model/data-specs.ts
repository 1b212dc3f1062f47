import type { Mug } from './mug.ts';
import type { Specs } from './property-spec.ts';

const RESERVED_IDS: ReadonlySet<string> = new Set(['case', 'registration', 'script']);

function validateNodeId(mug: Mug): string {
  const id = mug.p.nodeID;
  if (!id) return 'pass';
  mug.addMessage('nodeID', {
    key: 'mug-nodeID-reserved-name-warning',
    level: 'warning',
    message: RESERVED_IDS.has(id.toLowerCase())
      ? `The ID '${id}' may cause problems with form parsing. It is recommended to pick a different Question ID.`
      : '',
  });
  if (!/^(?!XML)[a-zA-Z][\w-]*$/.test(id)) {
    return `${id} is not a valid Question ID. It must start with a letter and contain only letters, numbers, and '-' or '_' characters.`;
  }
  return id.toLowerCase() === 'meta' ? "'meta' is not a valid Question ID." : 'pass';
}

function setConflict(mug: Mug, name: string, value: unknown): void {
  if (value) mug.p.set(name, value);
  else mug.p.set(name);
  mug.addMessage('nodeID', {
    key: 'mug-conflictedNodeId-warning',
    level: 'warning',
    message: value
      ? 'This question has the same Question ID as another question in the same group. Please choose a unique Question ID.'
      : '',
  });
}

/** A validation message without a condition. */
function validateMessage(mug: Mug): string {
  const text = mug.p.constraintMsgItext;
  return !mug.p.constraintAttr && text && !text.isEmpty()
    ? 'You cannot have a Validation Error Message with no Validation Condition!'
    : 'pass';
}

function validateRequired(mug: Mug): string {
  const ignored = Boolean(mug.p.requiredCondition) && !mug.p.requiredAttr;
  for (const name of ['requiredAttr', 'requiredCondition']) {
    mug.addMessage(name, {
      key: 'mug-requiredCondition-warning',
      level: 'warning',
      message: ignored ? 'The condition will be ignored unless you mark the question required.' : '',
    });
  }
  return 'pass';
}

const xpath = { widget: 'xpath', logic: true, visibility: 'visible', presence: 'optional' } as const;

/** What a node of the instance and its bind may have. */
export const DATA_SPECS: Specs = {
  nodeID: {
    visibility: 'visible',
    lstring: 'Question ID',
    widget: 'identifier',
    setter: (mug, _, value) => mug.form.rename(mug, String(value ?? '')),
    validationFunc: validateNodeId,
    dropMessage: (mug, _, key) => {
      if (key === 'mug-conflictedNodeId-warning') mug.p.conflictedNodeId = null;
    },
  },
  conflictedNodeId: { visibility: 'hidden', setter: setConflict },
  dataValue: { visibility: 'visible_if_present', lstring: 'Default Data Value' },
  xmlnsAttr: {
    visibility: 'visible',
    presence: 'notallowed',
    lstring: 'Special Hidden Value XMLNS attribute',
  },
  rawDataAttributes: { visibility: 'hidden' },
  relevantAttr: { ...xpath, lstring: 'Display Condition', xpathType: 'bool' },
  calculateAttr: {
    ...xpath,
    lstring: 'Calculate Condition',
    visibility: 'visible_if_present',
    xpathType: 'generic',
  },
  constraintAttr: {
    ...xpath,
    lstring: 'Validation Condition',
    xpathType: 'bool',
    mayReferenceSelf: true,
    validationFunc: validateMessage,
  },
  constraintMsgAttr: { visibility: 'hidden', lstring: 'Validation Error Message' },
  constraintMsgItext: {
    visibility: 'visible',
    presence: (mug) => (mug.options.isSpecialGroup ? 'notallowed' : 'optional'),
    lstring: 'Validation Message',
    widget: 'itext',
    itextType: 'constraintMsg',
    logic: true,
    validationFunc: validateMessage,
  },
  requiredAttr: {
    visibility: 'visible',
    lstring: 'Required',
    widget: 'checkbox',
    validationFunc: validateRequired,
  },
  requiredCondition: {
    ...xpath,
    visibility: 'requiredAttr',
    lstring: 'Required Condition',
    xpathType: 'bool',
    validationFunc: validateRequired,
  },
  rawBindAttributes: { visibility: 'hidden' },
  defaultValue: { ...xpath, lstring: 'Default Value', xpathType: 'generic' },
  comment: { visibility: 'visible', lstring: 'Comment', widget: 'textarea' },
};

import type { Specs } from './property-spec.ts';

/** What a control of the body may have. */
export const CONTROL_SPECS: Specs = {
  appearance: { visibility: 'visible', lstring: 'Appearance Attribute' },
  label: { visibility: 'visible_if_present', lstring: 'Default Display Text' },
  hintLabel: { visibility: 'visible_if_present', lstring: 'Hint Display Text' },
  rawControlAttributes: { visibility: 'hidden' },
  rawControlXML: { visibility: 'hidden' },
  labelItext: {
    visibility: 'visible',
    lstring: 'Display Text',
    widget: 'itext',
    itextType: 'label',
    logic: true,
    validationFunc: (mug) => {
      const text = mug.p.labelItext;
      if (mug.getPresence('labelItext') !== 'required' || text?.isComplete()) return 'pass';
      const all = (text?.itextModel.languages.length ?? 1) > 1 ? ' for all languages' : '';
      return `Display Text (or multimedia) is required${all}.`;
    },
  },
  mediaItext: {
    visibility: (mug) => !mug.options.isSpecialGroup,
    lstring: 'Add Multimedia',
    widget: 'read-only',
  },
  hintItext: {
    visibility: 'visible',
    presence: (mug) => (mug.options.isSpecialGroup ? 'notallowed' : 'optional'),
    lstring: 'Hint Message',
    widget: 'itext',
    itextType: 'hint',
    logic: true,
  },
  helpItext: {
    visibility: 'visible',
    presence: (mug) => (mug.options.isSpecialGroup ? 'notallowed' : 'optional'),
    lstring: 'Help Message',
    widget: 'itext',
    itextType: 'help',
    logic: true,
  },
};

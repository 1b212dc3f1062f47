import type { Mug } from './mug.ts';
import type { Cards } from './properties.ts';
import type { CardConfig, CardField, PropertySpec, Specs } from './property-spec.ts';

function nameError(value: string): string | null {
  return value && !/^[a-z][\w-]*$/i.test(value)
    ? "Property name should start with a letter and only contain letters, numbers, '-' and '_'"
    : null;
}

const PROPERTY_FIELDS: readonly CardField[] = [
  {
    label: 'Property Name',
    className: 'fd-update-property-name',
    key: null,
    widget: 'input',
    required: true,
    validate: nameError,
  },
  {
    label: 'Calculation',
    className: 'fd-update-property-calculate',
    key: 'calculate',
    widget: 'xpath',
    required: true,
  },
  {
    label: 'Condition',
    className: 'fd-update-property-relevant',
    key: 'relevant',
    widget: 'xpath',
    placeholder: 'Optional: leave blank to always apply',
  },
];

function propertyCards(section: string): CardConfig {
  return {
    rootClass: 'fd-update-property',
    title: 'Case property',
    addLabel: 'Add property',
    errorSummary: `One or more properties in ${section} Section have errors. Fix the highlighted fields.`,
    fields: PROPERTY_FIELDS,
  };
}

const INDEX_CARDS: CardConfig = {
  rootClass: 'fd-index-property',
  title: 'Relationship',
  addLabel: 'Add relationship',
  errorSummary: 'One or more relationships in Link / Unlink Section have errors. Fix the highlighted fields.',
  fields: [
    {
      label: 'Relationship Name',
      className: 'fd-index-property-name',
      key: null,
      widget: 'input',
      required: true,
      validate: nameError,
    },
    {
      label: 'Relationship Type',
      className: 'fd-index-property-relationship',
      key: 'relationship',
      widget: 'dropdown',
      required: true,
      options: ['child', 'extension'],
    },
    {
      label: 'Parent / Host Case ID',
      className: 'fd-index-property-calculate',
      key: 'calculate',
      widget: 'xpath',
    },
    {
      label: 'Parent / Host Case Type',
      className: 'fd-index-property-case-type',
      key: 'case_type',
      widget: 'input',
    },
  ],
};

function parses(mug: Mug, text: string): boolean {
  try {
    mug.form.xpath.parse(text);
    return true;
  } catch {
    return false;
  }
}

function hasCardError(mug: Mug, cards: Cards | undefined, config: CardConfig): boolean {
  return Object.entries(cards ?? {}).some(([name, card]) => {
    if (!name && Object.values(card).every((value) => !value)) return false;
    return config.fields.some((field) => {
      const value = field.key === null ? name : (card[field.key] ?? '');
      if (field.required && !value) return true;
      return (
        (field.widget === 'xpath' && value !== '' && !parses(mug, value)) || Boolean(field.validate?.(value))
      );
    });
  });
}

function cards(
  name: 'createProperty' | 'updateProperty' | 'indexProperty',
  lstring: string,
  config: CardConfig,
  empty?: { readonly use: 'useUpdate' | 'useIndex'; readonly message: string },
): PropertySpec {
  return {
    visibility: 'visible',
    lstring,
    widget: 'cards',
    logic: true,
    cards: config,
    suppressUnknownReferenceWarning: true,
    validationFunc: (mug) => {
      const value = mug.p[name];
      if (empty && mug.p[empty.use] && Object.keys(value ?? {}).length === 0) return empty.message;
      return hasCardError(mug, value, config) ? config.errorSummary : 'pass';
    },
  };
}

function caseTypeError(mug: Mug): string {
  const { case_type: type, caseTypeXPath, useCreate, useClose, useIndex } = mug.p;
  if (caseTypeXPath) return 'pass';
  if (!type) return useCreate ? 'Case Type is required' : 'pass';
  if (!/^[\w-]+$/.test(type)) return "Case types can only include the characters a-z, 0-9, '-' and '_'";
  if (type === 'commcare-user' && (useCreate || useClose || useIndex)) {
    return "'commcare-user' cases can only be updated, not created, closed, or linked";
  }
  return type === 'user-owner-mapping-case'
    ? 'This is a reserved case type. Please choose another name.'
    : 'pass';
}

function caseIdError(mug: Mug): string {
  const value = mug.p.case_id;
  if (!value) return 'Case ID is required';
  if (/uuid\([^)]+\)/.test(value)) return 'uuid() should not have arguments';
  if (value !== 'uuid()' && !/\/|[a-z]+\(.+\)/.test(value)) return 'Case ID must be an XPath expression';
  return value === 'uuid()' && !mug.p.useCreate
    ? 'Case ID cannot be uuid() without a Create action. It must reference an existing case.'
    : 'pass';
}

const xpath = { widget: 'xpath', logic: true, visibility: 'visible', presence: 'optional' } as const;
const flag = { visibility: 'hidden' } as const;

/** What an Advanced Case Action has beside the usual data properties. */
export const SAVE_TO_CASE_SPECS: Specs = {
  xmlnsAttr: { presence: 'optional' },
  date_modified: { ...xpath, presence: 'required', lstring: 'Date Modified' },
  user_id: { ...xpath, lstring: 'User ID' },
  case_type: {
    visibility: 'visible',
    lstring: 'Case Type',
    widget: 'case-type',
    validationFunc: caseTypeError,
  },
  caseTypeXPath: {
    ...xpath,
    lstring: 'Case Type (XPath)',
    visibility: (mug) => Boolean(mug.p.caseTypeXPath),
  },
  openCaseCondition: { ...xpath, lstring: 'Open Case Condition' },
  caseName: {
    ...xpath,
    lstring: 'Case Name',
    validationFunc: (mug) => (mug.p.useCreate && !mug.p.caseName ? 'Case Name is required' : 'pass'),
  },
  ownerId: { ...xpath, lstring: 'Owner ID' },
  ownerIdCondition: { ...xpath, lstring: 'Owner ID Condition' },
  case_id: { ...xpath, presence: 'required', lstring: 'Case ID', validationFunc: caseIdError },
  caseActions: {
    visibility: 'visible',
    lstring: 'Case Actions',
    widget: 'chips',
    validationFunc: ({ p }) =>
      p.useCreate || p.useUpdate || p.useClose || p.useIndex
        ? 'pass'
        : 'You must select at least one case action',
  },
  useCreate: flag,
  useUpdate: flag,
  useClose: flag,
  useIndex: flag,
  createProperty: cards('createProperty', 'Case Properties To Create', propertyCards('Create')),
  updateProperty: cards('updateProperty', 'Case Properties To Update', propertyCards('Update'), {
    use: 'useUpdate',
    message: 'Add at least one property to update, or deselect the Update action.',
  }),
  indexProperty: cards('indexProperty', 'Relationships', INDEX_CARDS, {
    use: 'useIndex',
    message: 'Add at least one relationship, or deselect the Link / Unlink action.',
  }),
  closeCondition: { ...xpath, lstring: 'Close Condition' },
};

/** Kinds of questions that can become one another, and how their answers are stored (XForms 1.1, 5.1). */
export const INPUT_TYPES = {
  text: 'string',
  phone: 'string',
  int: 'int',
  long: 'long',
  decimal: 'double',
  date: 'date',
  time: 'time',
  'date-time': 'dateTime',
  geopoint: 'geopoint',
  barcode: 'barcode',
} as const;

export type InputKind = keyof typeof INPUT_TYPES;

/** By language code. A language of the form that is not among them gets the text beside it. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Edits on a form: a builder applies them through the host's own editing path, the command line writes XML. Paths are
 * those of `Question.path`, actions those of `CaseAction.id`. Expressions name questions by hashtags (`#form/phone`);
 * appliers derive the plain twin.
 */
export type Edit =
  | {
      readonly type: 'set-expression';
      readonly path: string;
      readonly part: 'calculate' | 'constraint' | 'relevant' | 'default';
      readonly value: string;
    }
  | {
      readonly type: 'set-constraint-message';
      readonly path: string;
      /** The text in English; written for every language of the form that has none of its own. */
      readonly text: string;
      readonly texts?: Texts | undefined;
      /** Also for the languages that have one: it spoke of a condition that is gone. */
      readonly replaces?: boolean | undefined;
    }
  | {
      readonly type: 'set-question-kind';
      readonly path: string;
      readonly kind: InputKind;
    }
  | {
      readonly type: 'set-choice-value';
      readonly path: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly type: 'add-choice';
      readonly path: string;
      readonly value: string;
      readonly label: string;
      readonly labels?: Texts | undefined;
    }
  | {
      readonly type: 'set-write-expression';
      readonly action: string;
      readonly block: 'create' | 'update';
      readonly property: string;
      readonly value: string;
    }
  | {
      readonly type: 'rename-write';
      readonly action: string;
      readonly block: 'create' | 'update';
      readonly property: string;
      readonly to: string;
      /** For mappings: the question whose mapping is meant. */
      readonly source?: string | undefined;
    }
  | {
      readonly type: 'remove-write';
      readonly action: string;
      readonly block: 'create' | 'update';
      readonly property: string;
      readonly source?: string | undefined;
    }
  | {
      readonly type: 'map-question';
      readonly property: string;
      /** The question that writes it from now on; every other mapping of the property is removed. */
      readonly path: string;
    }
  | {
      readonly type: 'add-hidden-value';
      /** The question after which it is put; at the end of the form when left out. */
      readonly after?: string | undefined;
      readonly id: string;
      readonly calculate: string;
    }
  | {
      /** A question that people answer; `add-choice` gives it choices, `set-expression` its conditions. */
      readonly type: 'add-question';
      /** The question after which it is put; at the end of the form when left out. */
      readonly after?: string | undefined;
      readonly id: string;
      readonly kind: 'text' | 'phone' | 'select';
      readonly label: string;
      readonly labels?: Texts | undefined;
      /** Nobody gets past it without an answer. */
      readonly required?: boolean | undefined;
    }
  // What the edits above are taken back with (`inverse.ts`).
  | {
      readonly type: 'restore-constraint-message';
      readonly path: string;
      readonly language: string;
      /** Empty: the language had none. */
      readonly text: string;
    }
  | { readonly type: 'remove-choice'; readonly path: string; readonly value: string }
  /** A question that an edit has made. */
  | { readonly type: 'remove-question'; readonly path: string }
  /** The question writes the property, too; other mappings of it stay. */
  | { readonly type: 'add-mapping'; readonly property: string; readonly path: string };

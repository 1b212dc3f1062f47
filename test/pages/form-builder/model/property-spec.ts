import type { Mug } from './mug.ts';
import type { MessageText } from './mug-messages.ts';

export type Presence = 'optional' | 'required' | 'notallowed';

/** Which control of the panel edits a property. */
export type WidgetKind =
  | 'text'
  | 'textarea'
  | 'identifier'
  | 'checkbox'
  | 'xpath'
  | 'itext'
  | 'case-property'
  | 'case-type'
  | 'chips'
  | 'cards'
  | 'read-only';

export interface CardField {
  readonly label: string;
  readonly className: string;
  /** Null: the field is the card's name. */
  readonly key: 'calculate' | 'relevant' | 'relationship' | 'case_type' | null;
  readonly widget: 'input' | 'xpath' | 'dropdown';
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly string[];
  validate?(value: string): string | null;
}

export interface CardConfig {
  readonly rootClass: string;
  readonly title: string;
  readonly addLabel: string;
  readonly errorSummary: string;
  readonly fields: readonly CardField[];
}

/** What a type of question says about one of its properties. */
export interface PropertySpec {
  readonly presence?: Presence | ((mug: Mug) => Presence);
  readonly visibility?: string | ((mug: Mug) => boolean);
  readonly lstring?: string;
  readonly widget?: WidgetKind;
  /** Holds expressions whose references are followed. */
  readonly logic?: boolean;
  readonly mayReferenceSelf?: boolean;
  readonly suppressUnknownReferenceWarning?: boolean;
  readonly xpathType?: 'bool' | 'generic';
  readonly itextType?: 'label' | 'constraintMsg' | 'hint' | 'help';
  readonly cards?: CardConfig;
  readonly validationFunc?: (mug: Mug) => MessageText;
  readonly setter?: ((mug: Mug, name: string, value: unknown) => void) | null;
  readonly enabled?: (mug: Mug) => boolean;
  readonly dropMessage?: (mug: Mug, name: string, key: string) => void;
}
export type Specs = Readonly<Record<string, PropertySpec>>;

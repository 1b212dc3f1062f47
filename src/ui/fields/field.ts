import type { ContactProperty } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { Desk } from '../../gate/desk.ts';
import type { Language } from '../messages/pick.ts';

/** What all fields of a page share. */
export interface FieldContext {
  readonly language: Language;
  readonly facts: ProjectFacts;
  readonly desk: Desk | null;
  now(): Date;
}

/** One field as it is drawn. */
export interface FieldProps {
  readonly property: ContactProperty;
  readonly value: string;
  readonly label: string | null;
  readonly placeholder: string | null;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly required: boolean;
  /** ISO code of the country whose numbers are meant first. */
  readonly country: string | null;
  /** The number that a "verified" flag is about. */
  readonly number: string;
  /** The person has left the field, or it came filled in: from then on it says what is wrong. */
  readonly touched: boolean;
  /** Said by a submit of an empty required field. */
  readonly missing: boolean;
  readonly context: FieldContext;
  /** A new value; `settled` when it was chosen or the field was left. */
  readonly onValue: (value: string, settled: boolean) => void;
  readonly onLeave: () => void;
}

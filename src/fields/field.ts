import type { ContactProperty } from '../contact/contact.ts';
import type { ProjectFacts } from '../contact/project.ts';
import type { ValueProblem } from '../contact/value-problem.ts';
import type { Desk } from '../guard/desk.ts';
import type { ElementLanguage } from './texts/language.ts';

/** What all fields of a page share. */
export interface FieldContext {
  readonly language: ElementLanguage;
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
  /** What is wrong with the value, seen alone. */
  readonly problem: ValueProblem | null;
  readonly context: FieldContext;
  /** A new value; `settled` when it was chosen or the field was left. */
  readonly onValue: (value: string, settled: boolean) => void;
  readonly onLeave: () => void;
}

/** The project's facts, with the country that the field itself is for before the others. */
export function factsOf({
  context: { facts },
  country,
}: Pick<FieldProps, 'context' | 'country'>): ProjectFacts {
  if (country === null) return facts;
  const others = (facts.countries ?? []).filter((other) => other !== country);
  return { ...facts, countries: [country, ...others] };
}

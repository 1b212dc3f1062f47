import type { Contact, ContactProperty } from '../contact/contact.ts';
import type { SaveDecision } from '../guard/hold.ts';

/** Where a property of a contact is entered. */
export interface FilledPlace {
  readonly property: ContactProperty;
  /** What the form knows the place by; null where nothing on the screen decides the property. */
  readonly id: string | null;
  /** What the person calls it; empty where it is nowhere. */
  readonly label: string;
  /** `untouched`: the person has not come to it yet. `typing`: nobody wants to be told of half a value. */
  readonly state: 'untouched' | 'typing' | 'settled';
  /** Whether the place would take a value as it is: choices and calculations do not. */
  takes(value: string): boolean;
}

/** A contact that a form makes or changes, as it is filled in now. */
export interface FilledContact {
  /** Unique, and the same while the form is open. */
  readonly key: string;
  /** As it would be saved. Only what the form asks for; another property may be written elsewhere. */
  readonly contact: Contact;
  /** Of the case that the form changes, when it is known. */
  readonly caseId?: string | undefined;
  /** Of the properties that are judged; one may be entered at several places. */
  readonly places: readonly FilledPlace[];
}

/**
 * An adapter of a page where a form is filled in. Nothing is designed there: values are judged, several contacts can be
 * open, and a submit is held. Everything it starts ends with the signal it was made with.
 */
export interface FilledForm {
  /** None while no form is open, or it has no contact. */
  contacts(): readonly FilledContact[];
  /** While what the form writes is still being read: until it is. A submit waits for it, within the patience of a page. */
  reading?(): Promise<void> | null;
  /** `form`: what is entered, or asked, may be another. `view`: the page was scrolled or has another size. */
  onChange(listener: (change: 'form' | 'view') => void): void;
  /** Puts a value in as a person would. False when the place does not take it; it is then as before. */
  write(place: FilledPlace, value: string): boolean;
  /** Brings a place on the screen with the focus in it. */
  focus(place: FilledPlace): void;
  /**
   * From now on every submit first asks the gate, at once where it can decide. Whatever goes wrong in asking, it goes on.
   *
   * @param gate is given the contacts of what is submitted, as they are whenever it looks
   */
  hold(gate: (contacts: () => readonly FilledContact[]) => SaveDecision | Promise<SaveDecision>): void;
  /** The form is sent as it is now. */
  sent?(): void;
}

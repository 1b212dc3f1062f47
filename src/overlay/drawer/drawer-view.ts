import type { SimulatedCase, SimulationResult } from '../../assist/simulator/simulate.ts';
import type { ContactProperty } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { OwnerState } from '../simulator/use-owner.ts';

/** Values that may have been meant instead of what was entered. */
export interface DrawerOffer {
  readonly property: ContactProperty;
  /** The question as people see it; empty where none is on the screen. */
  readonly label: string;
  /** Best first. */
  readonly values: readonly string[];
}

/** One contact that a form, as it is filled in now, makes or changes. */
export interface DrawerContact {
  /** Unique in a view, and the same while the form is open. */
  readonly key: string;
  readonly entry: SimulatedCase;
  /** Counts from 1 where rows repeat; null elsewhere. */
  readonly row: number | null;
  readonly result: SimulationResult;
  /** What the page itself says against an answer, by property. */
  readonly refused: readonly {
    readonly property: ContactProperty;
    readonly label: string;
    readonly text: string;
  }[];
  /** Properties whose answer is half typed: nothing is said against them yet. */
  readonly quiet: readonly ContactProperty[];
  readonly offers: readonly DrawerOffer[];
  /** Null where nobody can be asked. */
  readonly owner: OwnerState | null;
}

/**
 * What is not known of the form. `reading`: the app is being read. `names`: questions are matched to properties by
 * their names alone; the others say why.
 */
export const DRAWER_GAPS = [
  'reading',
  'names',
  'no-app',
  'forbidden',
  'unreachable',
  'garbage',
  'too-large',
  'no-match',
] as const;
export type DrawerGap = (typeof DRAWER_GAPS)[number];

/** Everything that the drawer shows. It is replaced, never changed. */
export interface DrawerView {
  /** Who fills the form in: a clerk needs one sentence, whoever tries a form that he builds also its causes. */
  readonly audience: 'clerk' | 'builder';
  readonly contacts: readonly [DrawerContact, ...DrawerContact[]];
  readonly project: ProjectFacts;
  readonly gaps: readonly DrawerGap[];
  /** Enter in a box of the page presses another button than Submit, which may take an answer away. */
  readonly enterClears: boolean;
  /** Pixels at the page's upper and lower edge that its own navigation needs. */
  readonly room: { readonly top: number; readonly bottom: number };
}

/** What a person does in the drawer. */
export interface DrawerCallbacks {
  /** Put a value into the question that the property comes from. */
  onUseOffer?(contact: string, property: ContactProperty, value: string): void;
}

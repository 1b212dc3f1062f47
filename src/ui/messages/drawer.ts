import type { DrawerGap } from '../drawer/drawer-view.ts';
import type { Tone } from '../widgets/tone.ts';

/** What the drawer beside a form that is being filled in says. */
export interface DrawerMessages {
  /** Name of the region, for screen readers. */
  readonly name: string;
  /** Short, in the one line that is always there. */
  readonly replies: string;
  /** What the signs say, for screen readers. */
  readonly tone: Readonly<Record<Tone, string>>;
  /** How many contacts the form makes or changes. */
  readonly more: (contacts: number) => string;
  readonly row: (contact: string, row: number) => string;
  /** Before the name of the property that a corrected value is for. */
  readonly meant: string;
  /** The page's own words against an answer. */
  readonly refused: (said: string) => string;
  readonly gap: Readonly<Record<DrawerGap, string>>;
}

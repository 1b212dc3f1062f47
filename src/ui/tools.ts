import type { Contact } from '../contact/contact.ts';
import type { DirectoryFailure, NumberAnswer } from '../gate/desk.ts';
import type { Fix } from '../lint/finding.ts';
import type { Helper, Workbench } from '../lint/recipes/workbench.ts';
import type { Simulation } from '../lint/simulate.ts';

/** A helper with where it stands now. */
export interface HelperView {
  readonly helper: Helper;
  /** The element beside which its widget stands; null while it is not on the screen. */
  readonly anchor: Element | null;
  /** What the page calls the question. */
  readonly label?: string | undefined;
}

/** What helper widgets and the simulator work with: the form of this moment. Replaced after each edit. */
export interface Tools {
  readonly workbench: Workbench;
  readonly simulation: Simulation;
  /** Null on a page that takes no expressions: there is no tab for what can never be there. */
  readonly helpers: readonly HelperView[] | null;
}

/** Who holds the number of a simulated contact; `answer` is null when HQ would store no number. */
export interface OwnerCheck {
  readonly answer: NumberAnswer | null;
  readonly failure: DirectoryFailure | null;
}

/** What of the tools leaves the layer. */
export interface ToolCallbacks {
  /** Apply a helper's edits; the answer says whether the form took them. The widget waits meanwhile. */
  onInsert?(edits: Fix['edits']): Promise<boolean>;
  /** Bring the helper's place on the screen, then send the tools again with its anchor. */
  onRevealHelper?(key: string): Promise<void>;
  /** Asks about a simulated contact. Its number goes to the directory and nowhere else. */
  onCheckOwner?(contact: Contact): Promise<OwnerCheck>;
}

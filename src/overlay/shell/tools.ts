import type { Helper, Workbench } from '../../assist/recipes/workbench.ts';
import type { SetupSource } from '../../assist/setup/bench.ts';
import type { Simulation } from '../../assist/simulator/simulate.ts';
import type { FormVerdict } from '../../assist/verdict/form-verdict.ts';
import type { Contact } from '../../contact/contact.ts';
import type { OwnerCheck } from '../../guard/owners.ts';
import type { Fix } from '../../lint/finding.ts';

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
  /** The verdict of the form; made when it is first asked for. */
  verdict(): FormVerdict;
  /** Null on a page whose mappings cannot be changed. */
  readonly setup: SetupSource | null;
  /** Null on a page that takes no expressions: there is no tab for what can never be there. */
  readonly helpers: readonly HelperView[] | null;
}

export type { OwnerCheck };

/** Asks about a simulated contact. Its number goes to the directory and nowhere else. */
export type CheckOwner = (contact: Contact) => Promise<OwnerCheck>;

/** What of the tools leaves the layer. */
export interface ToolCallbacks {
  /** Apply a helper's edits; the answer says whether the form took them. The widget waits meanwhile. */
  onInsert?(edits: Fix['edits']): Promise<boolean>;
  /** Bring the helper's place on the screen, then send the tools again with its anchor. */
  onRevealHelper?(key: string): Promise<void>;
  readonly onCheckOwner?: CheckOwner | undefined;
}

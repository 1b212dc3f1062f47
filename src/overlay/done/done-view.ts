import type { Was } from '../../form/edits/was.ts';

/** One thing that was done to the form. */
export interface DoneItem {
  /** What the button said; null for what a helper inserted. */
  readonly title: string | null;
  /** What people call the question. */
  readonly label: string | undefined;
  /** What stood there before; null for nothing. */
  readonly was: Was | null;
}

/** What was done last, as one deed. */
export interface DoneView {
  /** The callback for *Undo* names it by this. */
  readonly id: number;
  readonly items: readonly DoneItem[];
  readonly undoable: boolean;
}

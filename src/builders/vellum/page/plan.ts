import { trouble } from '../../../guard/trouble.ts';
import type { Reply } from '../protocol.ts';
import type { Form, Mug, Vellum } from './vellum.ts';

export type EditRefusal = Exclude<Reply, 'ok'>;
/** Tells how to take back what is done next: a step that breaks off, or one after it, takes all of them back. */
export type Undo = (takeBack: () => void) => void;
/** What an edit will do, once it is known that every edit of the list can be done. */
export type EditPlan = ((undo: Undo) => void) | EditRefusal;

/** What planning needs: the form, and the paths that earlier edits of the list will make. */
export interface FormAtHand {
  readonly vellum: Vellum;
  readonly form: Form;
  readonly coming: Set<string>;
  /** Questions that go at the end: what was removed could not be taken back. */
  readonly removed: Mug[];
}

/** Does the steps in turn; when one breaks off, takes back what was done, the newest first, and throws its error. */
export function runAll(steps: readonly Exclude<EditPlan, EditRefusal>[]): void {
  const done: (() => void)[] = [];
  try {
    for (const step of steps) step((takeBack) => done.push(takeBack));
  } catch (error) {
    for (const takeBack of done.reverse()) {
      try {
        takeBack();
      } catch (failure) {
        // The others are taken back all the same.
        trouble('take back an edit', failure);
      }
    }
    throw error;
  }
}

/** Plans for the question at a path; for one that an earlier edit will make, when that has happened. */
export function withMug(desk: FormAtHand, path: string, plan: (mug: Mug) => EditPlan): EditPlan {
  const mug = desk.form.getMugByPath(path);
  if (mug) return plan(mug);
  if (!desk.coming.has(path)) return 'gone';
  return (undo) => {
    const made = desk.form.getMugByPath(path);
    const step = made ? plan(made) : 'gone';
    if (typeof step === 'string') throw new Error(step);
    step(undo);
  };
}

import type { Reply } from '../protocol.ts';
import type { Form, Mug, Vellum } from './vellum.ts';

export type Refusal = Exclude<Reply, 'ok'>;
/** What an edit will do, once it is known that every edit of the list can be done. */
export type Plan = (() => void) | Refusal;

/** What planning needs: the form, and the paths that earlier edits of the list will make. */
export interface Desk {
  readonly vellum: Vellum;
  readonly form: Form;
  readonly coming: Set<string>;
}

/** Plans for the question at a path; for one that an earlier edit will make, when that has happened. */
export function withMug(desk: Desk, path: string, plan: (mug: Mug) => Plan): Plan {
  const mug = desk.form.getMugByPath(path);
  if (mug) return plan(mug);
  if (!desk.coming.has(path)) return 'gone';
  return () => {
    const made = desk.form.getMugByPath(path);
    const step = made ? plan(made) : 'gone';
    if (typeof step === 'string') throw new Error(step);
    step();
  };
}

import { open } from '../engine/machine.ts';
import { planOf } from '../engine/plan.ts';
import type { FormModel } from '../model.ts';
import type { Evaluated } from '../xpath/value.ts';

/**
 * What the paths that defaults read hold when these run: once, at opening, before anybody has answered. By the path of
 * the default, then by the path that it reads.
 */
export type Opening = ReadonlyMap<string, ReadonlyMap<string, Evaluated>>;

const known = new WeakMap<FormModel, Opening>();

/** The form is opened once; that it does not open is for the engine to say. */
export function openingOf(form: FormModel): Opening {
  const found = known.get(form);
  if (found) return found;
  const seen = new Map<string, ReadonlyMap<string, Evaluated>>();
  open(planOf(form), {
    rowsKnown: true,
    calculate: false,
    watch: (path, reads) => seen.set(path, reads),
  });
  known.set(form, seen);
  return seen;
}

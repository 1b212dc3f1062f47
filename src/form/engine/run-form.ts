import type { FormModel } from '../model.ts';
import { because, type Reason } from '../reasons.ts';
import { type AnswerStatus, answer, withRows } from './answer.ts';
import { addCountedRows } from './counted-rows.ts';
import { isBroken } from './data.ts';
import { isShown, type Live, livePath } from './live.ts';
import { type Machine, open } from './machine.ts';
import { planOf } from './plan.ts';
import { type Saved, savedNodes, type Undecided } from './saved.ts';

/** An answer as a person gives it: the text, the values of choices joined by blanks; '' takes an answer away. */
export interface GivenAnswer {
  /** `/data/phone`, in a repeat `/data/child[2]/phone`. */
  readonly path: string;
  readonly value: string;
}

/** What CommCare makes of a form that is filled in. */
export interface FormRun {
  /** `cannot-open`: refused when it is read, or it stops while it opens; `stops`: at a later error. */
  readonly result: 'submitted' | 'cannot-open' | 'stops';
  /** The node where it ends, and why; null when it is submitted. */
  readonly at: string | null;
  readonly why: Reason | null;
  /** In the order in which they were given; null: the form stopped there. Later ones are not told. */
  readonly answers: readonly { readonly path: string; readonly status: AnswerStatus | null }[];
  /** What is shown and can be said. Empty unless the form is submitted. */
  readonly saved: Saved;
  readonly undecided: readonly Undecided[];
  /** The form as it is submitted, for what its cases get. */
  readonly machine: Machine | null;
}

/** Fills in a form, in the order of the answers, and sends it. Pure. */
export function runForm(form: FormModel, given: readonly GivenAnswer[]): FormRun {
  const { machine, stop } = open(planOf(form));
  const answers: { path: string; status: AnswerStatus | null }[] = [];
  if (stop) return ended('cannot-open', stop.path, stop.why, answers);
  for (const { path, value } of given) {
    const missing = addCountedRows(machine, withRows(path, machine));
    const result = missing ? { status: null, stop: missing } : answer(machine, path, value);
    answers.push({ path, status: result.status });
    if (result.stop) return ended('stops', result.stop.path, result.stop.why, answers);
  }
  const missing = addCountedRows(machine, null);
  if (missing) return ended('stops', missing.path, missing.why, answers);
  const broken = brokenNode(machine.root);
  if (broken) return ended('stops', livePath(broken), because('brokenChoice'), answers);
  return { result: 'submitted', at: null, why: null, answers, ...savedNodes(machine.root), machine };
}

function ended(
  result: 'cannot-open' | 'stops',
  at: string,
  why: Reason,
  answers: FormRun['answers'],
): FormRun {
  return { result, at, why, answers, saved: {}, undecided: [], machine: null };
}

/** A choice without value cannot be written. */
function brokenNode(live: Live): Live | null {
  if (isShown(live) === false) return null;
  if (live.held.type === 'data' && isBroken(live.held.data)) return live;
  for (const rows of live.children.values()) {
    for (const child of rows) {
      const found = brokenNode(child);
      if (found) return found;
    }
  }
  return null;
}

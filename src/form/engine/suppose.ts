import type { FormModel } from '../model.ts';
import { castText } from './cast.ts';
import type { Held, Live } from './live.ts';
import { evaluateAll, type Machine, open } from './machine.ts';
import { neededFor } from './needed.ts';
import { answerType } from './node-type.ts';
import { planOf } from './plan.ts';
import { genericRef } from './reference.ts';
import { addBareRow } from './rows.ts';
import type { Stop } from './stop.ts';
import { resolve } from './world.ts';

/** What a form that is being filled in shows beside its answers. */
export interface Observed {
  /** Paths of questions on the screen: whatever their display conditions need, they hold. */
  readonly shown?: ReadonlySet<string> | undefined;
  /** Paths of questions, groups and repeats that are not asked. */
  readonly absent?: ReadonlySet<string> | undefined;
  /** Answered, but the text cannot be known; by path why. */
  readonly opaque?: ReadonlyMap<string, string> | undefined;
}

/** A form as it is with some answers, whatever way led there. */
export interface Supposed {
  readonly machine: Machine;
  /** The form does not open, or stops with these answers. */
  readonly stop: Stop | null;
  /** Paths of questions whose type does not take the answer. */
  readonly notCast: ReadonlySet<string>;
}

/**
 * Puts answers into a form, all at once: what its conditions refuse is there, too, so that a person sees what it would
 * become. A repeat has one row, and of the others nothing is known.
 *
 * @param answers by path, as text: what a person typed, the values of choices joined by blanks
 * @param wanted paths of nodes that will be looked at: only what they depend on is calculated
 */
export function suppose(
  form: FormModel,
  answers: ReadonlyMap<string, string>,
  observed: Observed,
  wanted: Iterable<string>,
): Supposed {
  const plan = planOf(form);
  const { machine, stop } = open(plan, { rowsKnown: false, calculate: false });
  const notCast = new Set<string>();
  if (stop) return { machine, stop, notCast };
  const noRow = giveRows(machine);
  if (noRow) return { machine, stop: noRow, notCast };
  const liveAt = (path: string): Live | null => {
    const node = plan.nodes.get(path);
    return node ? resolve(machine, genericRef(node)) : null;
  };
  look(liveAt, observed);
  for (const [path, text] of answers) {
    const live = liveAt(path);
    if (!live?.plan.question) continue;
    const data = text === '' ? null : castText(text, answerType(live.plan.question));
    if (text !== '' && data === null) notCast.add(path);
    live.held = { type: 'data', data };
  }
  for (const [path, reason] of observed.opaque ?? []) {
    const live = liveAt(path);
    const held: Held = { type: 'unknown', reason };
    if (live) live.held = held;
  }
  return { machine, stop: evaluateAll(machine, neededFor(plan, wanted)), notCast };
}

/** One row for each repeat, so that what stands in it can be looked at. */
function giveRows(machine: Machine): Stop | null {
  for (const node of machine.plan.nodes.values()) {
    const parent = node.repeat && node.parent ? resolve(machine, genericRef(node.parent)) : null;
    if (!parent || parent.children.get(node.name)?.length) continue;
    const stop = addBareRow(machine, parent, node);
    if (stop) return stop;
  }
  return null;
}

/** What is on the screen is shown, and so is everything around it. */
function look(liveAt: (path: string) => Live | null, { shown, absent }: Observed): void {
  for (const path of absent ?? []) {
    const live = liveAt(path);
    if (live) Object.assign(live, { own: false, seen: true });
  }
  for (const path of shown ?? []) {
    for (let live = liveAt(path); live; live = live.parent) Object.assign(live, { own: true, seen: true });
  }
}

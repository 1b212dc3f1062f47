import { because } from '../reasons.ts';
import { type Evaluated, toBoolean, toText } from '../xpath/value.ts';
import { castText } from './cast.ts';
import { growForm } from './grow.ts';
import { EMPTY, type Held, type Live } from './live.ts';
import { concerned } from './order.ts';
import type { EnginePlan } from './plan.ts';
import type { PlanNode, Start } from './plan-node.ts';
import { contextualize, genericRef, type Ref, refOf } from './reference.ts';
import { expand, readValue, scopeAt, valueIn } from './scope.ts';
import { type Stop, stopped } from './stop.ts';
import { stored, storedText } from './stored.ts';
import type { Triggerable } from './triggerable.ts';
import { readPaths } from './triggers.ts';
import { resolve, resolveOne, type World } from './world.ts';

/** A form that is being filled in. Its functions change it, and say when the engine stops. */
export interface Machine extends World {
  readonly plan: EnginePlan;
  readonly root: Live;
}

/** Told before a default runs: its path, and what the paths that it reads hold then. */
export type WatchStart = (path: string, reads: ReadonlyMap<string, Evaluated>) => void;

export interface OpenOptions {
  /** False: only some rows of repeats are known, so nothing is said about all of them. */
  readonly rowsKnown: boolean;
  /** False: what is calculated waits until somebody asks for it (`evaluateAll`). */
  readonly calculate: boolean;
  readonly watch?: WatchStart | undefined;
}

/** Opens a form: defaults in their order, each with what depends on it, then everything that is calculated. */
export function open(
  plan: EnginePlan,
  { rowsKnown, calculate, watch }: OpenOptions = { rowsKnown: true, calculate: true },
): { machine: Machine; stop: Stop | null } {
  const machine: Machine = { plan, root: growForm(plan.root), rowsKnown, resolved: new Map() };
  if (plan.refused) return { machine, stop: plan.refused };
  for (const start of plan.starts) {
    const node = start.onOpen ? plan.nodes.get(start.path) : undefined;
    if (node && watch) watch(node.path, readNow(machine, start, node));
    const stop = node ? runStart(machine, start, node, genericRef(node)) : null;
    if (stop) return { machine, stop };
  }
  return { machine, stop: calculate ? evaluateAll(machine, plan.triggerables) : null };
}

/** What a default is about to read; what is not in the form is left out. */
function readNow(machine: Machine, { value }: Start, node: PlanNode): ReadonlyMap<string, Evaluated> {
  const { nodes, form } = machine.plan;
  const parsed = form.parse(value);
  const paths = parsed.ok ? [...readPaths(parsed.expr, node.path, form)] : [];
  return new Map(
    paths.flatMap((path) => {
      const read = nodes.get(path);
      const live = read && resolve(machine, contextualize(genericRef(read), genericRef(node)));
      return live ? [[path, readValue(live)]] : [];
    }),
  );
}

/** Sets a node and everything that follows from it. */
export function setHeld(machine: Machine, live: Live, held: Held): Stop | null {
  live.held = held;
  return trigger(machine, live.plan.path);
}

/** `SetValueAction`: the result is wrapped for the node's type, and its text cast to it. */
export function runStart(machine: Machine, { value }: Start, node: PlanNode, ref: Ref): Stop | null {
  const live = resolveOne(machine, ref);
  const parsed = machine.plan.form.parse(value);
  if (!live || !parsed.ok) return null;
  const result = valueIn(machine, parsed.expr, scopeAt(ref));
  if (result.type === 'error') return stopped(node.path, result.reason);
  if (result.type === 'unknown') return setHeld(machine, live, result);
  const text = storedText(result.value, node.type);
  if (text.type === 'error') return stopped(node.path, text.reason);
  if (text.type === 'unknown') return setHeld(machine, live, text);
  if (text.value === '') return setHeld(machine, live, EMPTY);
  const data = castText(toText(text.value), node.type);
  if (data === null) return stopped(node.path, because('defaultType', toText(result.value), node.type));
  return setHeld(machine, live, { type: 'data', data });
}

/** Evaluates what reads a path, and what follows from that. */
export function trigger(machine: Machine, path: string): Stop | null {
  return evaluateWithFollowers(machine, machine.plan.readers.get(path) ?? [], false);
}

export function evaluateWithFollowers(
  machine: Machine,
  first: Iterable<Triggerable>,
  inNewRow: boolean,
): Stop | null {
  const all = new Set(first);
  for (const one of all) for (const next of concerned(one, machine.plan.readers, inNewRow)) all.add(next);
  return evaluateAll(
    machine,
    [...all].sort((a, b) => a.order - b.order),
  );
}

/** Brings everything up to date that these decide, in their order. */
export function evaluateAll(machine: Machine, triggerables: readonly Triggerable[]): Stop | null {
  for (const triggerable of triggerables) {
    const stop = evaluateOne(machine, triggerable);
    if (stop) return stop;
  }
  return null;
}

/** For every node of its context that is there. */
function evaluateOne(machine: Machine, triggerable: Triggerable): Stop | null {
  const { nodes } = machine.plan;
  const around = nodes.get(triggerable.context) ?? machine.plan.root;
  const contexts = everyNode(machine, genericRef(around));
  for (const context of contexts) {
    const seenFrom = contextualize(genericRef(triggerable.seenFrom), refOf(context));
    const result = valueIn(machine, triggerable.expr, scopeAt(seenFrom));
    if (result.type === 'error') return stopped(triggerable.seenFrom.path, result.reason);
    for (const target of triggerable.targets) {
      for (const live of everyNode(machine, contextualize(genericRef(target), seenFrom))) {
        const stop = apply(triggerable, live, result);
        if (stop) return stop;
      }
    }
  }
  return null;
}

/** References without predicates are never undecided. */
function everyNode(machine: Machine, ref: Ref): readonly Live[] {
  const found = expand(machine, ref, scopeAt(ref));
  return Array.isArray(found) ? found : [];
}

function apply(
  { kind }: Triggerable,
  live: Live,
  result: Exclude<ReturnType<typeof valueIn>, { type: 'error' }>,
): Stop | null {
  if (kind === 'relevant') {
    if (!live.seen) live.own = result.type === 'value' ? toBoolean(result.value) : null;
  } else if (kind === 'required') live.required = result.type === 'value' ? toBoolean(result.value) : null;
  else {
    const held = result.type === 'unknown' ? result : stored(result.value, live.plan.type);
    if (held.type === 'error') return stopped(live.plan.path, held.reason);
    live.held = held;
  }
  return null;
}

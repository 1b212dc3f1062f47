import { because } from '../reasons.ts';
import { leavesForm } from '../resolve.ts';
import type { Call, Expr } from '../xpath/ast.ts';
import { type Environment, evaluate } from '../xpath/evaluate.ts';
import {
  type Evaluated,
  type Failure,
  failure,
  isDate,
  known,
  type Nodes,
  type Unknown,
  unknown,
  type XPathValue,
} from '../xpath/value.ts';
import { isBroken, unpack } from './data.ts';
import { expandWith } from './expand.ts';
import { type Held, isShown, type Live } from './live.ts';
import { hashtagRef, pathOf, type Ref, refOf, sameRef, toRef } from './reference.ts';
import { DEPENDS } from './why.ts';
import { hasOpenRows, resolveOne, type World } from './world.ts';

/** From where an expression is seen. */
export interface Scope {
  readonly context: Ref;
  /** What `current()` means. */
  readonly original: Ref;
  /** Counts from 1 in a predicate; null outside. */
  readonly position: number | null;
  /** The answer that a validation condition judges: it is not in its node yet. */
  readonly candidate: Evaluated | null;
}

export function scopeAt(context: Ref, candidate: Evaluated | null = null): Scope {
  return { context, original: context, position: null, candidate };
}

/** The value of an expression seen from a node, as the engine evaluates it. */
export function valueIn(world: World, expr: Expr, scope: Scope): Evaluated {
  return evaluate(expr, environment(world, scope));
}

function environment(world: World, scope: Scope): Environment {
  return {
    reference: () => unknown(DEPENDS.path),
    nodes: (expr) => nodes(world, expr, scope),
    call: (call) => ofNodes(world, call, scope),
  };
}

/** Functions that look at nodes and not at their values: they are decided although an answer is not known. */
function ofNodes(world: World, { name, args }: Call, scope: Scope): Evaluated | null {
  const [of = null] = args;
  if (name === 'position') return position(world, of, scope);
  if (name !== 'count' || of === null || !isReference(of)) return null;
  const ref = target(world, of, scope);
  if (!isRef(ref)) return ref;
  if (!world.plan.nodes.has(pathOf(ref))) return known(0);
  const found = shownNodes(world, ref, scope);
  return Array.isArray(found) ? known(found.length) : found;
}

function isReference({ type }: Expr): boolean {
  return type === 'path' || type === 'hashtag';
}

/** What a path means: a reference into the form, or why it is none. */
function target(world: World, expr: Expr, { context, original }: Scope): Ref | Unknown | Failure {
  if (leavesForm(expr)) return unknown(DEPENDS.outside);
  const { source } = world.plan.form;
  let ref: Ref | null = null;
  if (expr.type === 'hashtag') ref = hashtagRef(source.root, expr.steps, context);
  else if (expr.type === 'path') ref = toRef(expr, context, original);
  else if (expr.type === 'call' && expr.name === 'current') ref = original;
  if (ref === null) return unknown(DEPENDS.path);
  const path = pathOf(ref);
  if (path.startsWith(`${source.root}/meta/`)) return unknown(DEPENDS.meta);
  return ref;
}

function isRef(found: Ref | Unknown | Failure): found is Ref {
  return Array.isArray(found);
}

/** What a path gives: all its shown nodes, and the one that counts where one value is needed. */
function nodes(world: World, expr: Expr, scope: Scope): Nodes | Unknown | Failure {
  const ref = target(world, expr, scope);
  if (!isRef(ref)) return ref;
  if (scope.candidate && sameRef(ref, scope.context)) {
    const { candidate } = scope;
    return candidate.type === 'value'
      ? { type: 'nodes', values: [candidate.value], one: candidate.value }
      : candidate;
  }
  const path = pathOf(ref);
  if (!world.plan.nodes.has(path)) return { type: 'nodes', values: [], invalid: because('noNode', path) };
  const found = shownNodes(world, ref, scope);
  if (!Array.isArray(found)) return found;
  const values: XPathValue[] = [];
  for (const live of found) {
    const result = readValue(live);
    if (result.type !== 'value') return result;
    values.push(result.value);
  }
  const one = firstValue(world, ref);
  return one === null || one.type === 'value' ? { type: 'nodes', values, one: one?.value } : one;
}

/**
 * The value where one is needed: of the row that the context says, else of the only one. Null with predicates, and where
 * there are several: then it is the only shown one, or the engine stops (`XPathLazyNodeset.unpack`).
 */
function firstValue(world: World, ref: Ref): Evaluated | null {
  if (ref.some(({ predicates }) => predicates.length > 0)) return null;
  const live = resolveOne(world, ref);
  return live && readValue(live);
}

function position(world: World, of: Expr | null, scope: Scope): Evaluated {
  // `TreeReference.getMultLast`: rows count from 0 there.
  if (of === null) return known(scope.position ?? scope.context[scope.context.length - 1]?.row ?? 0);
  const ref = target(world, of, scope);
  if (!isRef(ref)) return ref;
  const found = shownNodes(world, ref, scope);
  if (!Array.isArray(found)) return found;
  const [live] = found;
  return live ? known(live.row) : failure(because('positionOfNothing'));
}

/** What an expression reads from a node: hidden nodes are empty. */
export function readValue(live: Live): Evaluated {
  const shown = isShown(live);
  if (shown === false) return known('');
  const value = heldValue(live.held);
  if (shown === null && !(value.type === 'value' && value.value === '')) return unknown(DEPENDS.shown);
  return value;
}

export function heldValue(held: Held): Evaluated {
  if (held.type === 'unknown') return held;
  if (isBroken(held.data)) return failure(because('brokenChoice'));
  const value = unpack(held.data);
  if (value === null || (isDate(value) && value.time === null)) return unknown(DEPENDS.zone);
  return known(value);
}

/** All nodes that a reference means and that are shown. */
function shownNodes(world: World, ref: Ref, scope: Scope): Live[] | Unknown | Failure {
  if (hasOpenRows(world, ref)) return unknown(DEPENDS.rows);
  const found = expand(world, ref, scope);
  if (!Array.isArray(found)) return found;
  const shown = found.map(isShown);
  return shown.includes(null) ? unknown(DEPENDS.shown) : found.filter((_, at) => shown[at]);
}

/** All nodes that a reference means, whether shown or not. */
export function expand(world: World, ref: Ref, scope: Scope): Live[] | Unknown | Failure {
  return expandWith(world.root, ref, (predicate, candidate, position) => {
    const context = refOf(candidate);
    const inside = { context, original: scope.original, position, candidate: null };
    const result = valueIn(world, predicate, inside);
    if (result.type !== 'value') return result;
    // A number is a position, a boolean decides, a text never passes.
    const { value } = result;
    return typeof value === 'number' ? Math.trunc(value) === position : value === true;
  });
}

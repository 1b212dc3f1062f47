import { inEnglish } from '../reasons.ts';
import type { CaseAction, PropertyWrite } from '../source.ts';
import { type Evaluated, toBoolean, toText } from '../xpath/value.ts';
import { isShown, type Live } from './live.ts';
import type { Machine } from './machine.ts';
import { contextualize, genericRef, refOf } from './reference.ts';
import { savedText } from './saved.ts';
import { expand, readValue, scopeAt, valueIn } from './scope.ts';
import { storedText } from './stored.ts';
import { DEPENDS } from './why.ts';
import { resolve } from './world.ts';

/** What a form writes on one case. */
export interface CaseRun {
  /** Id of the case action. */
  readonly action: string;
  /** `parent` or `host` when the case of an index is written. */
  readonly index: string | null;
  /** Counts from 1 where there is a case for each row of a repeat; null elsewhere. */
  readonly row: number | null;
  readonly caseType: string | null;
  /** The case is new: what is not written is not there. */
  readonly creates: boolean;
  readonly properties: Readonly<Record<string, string>>;
  /** Not written with these answers: an existing case keeps what it has, a new one has none. */
  readonly kept: readonly string[];
  readonly unknown: readonly { readonly name: string; readonly why: string }[];
}

/** `kept`: the form does not write it. */
export type Written =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'kept' }
  | { readonly type: 'unknown'; readonly why: string };

const KEPT: Written = { type: 'kept' };
const unknownBecause = (why: string): Written => ({ type: 'unknown', why });

/** What the form as it is now writes on its cases, in the order of its case actions. */
export function caseRuns(machine: Machine): readonly CaseRun[] {
  return machine.plan.form.source.caseActions.flatMap((action) => {
    const indexes = [...new Set(action.writes.map(({ index }) => index))];
    return indexes.flatMap((index) =>
      rowsOf(machine, action).map((around, at) => caseRun(machine, action, index, around, at + 1)),
    );
  });
}

/** The rows of the repeat around an action; the root where it stands in none. */
function rowsOf(machine: Machine, { repeat }: CaseAction): readonly Live[] {
  const plan = repeat === null ? undefined : machine.plan.nodes.get(repeat);
  if (!plan) return [machine.root];
  const ref = genericRef(plan);
  const rows = expand(machine, ref, scopeAt(ref));
  return Array.isArray(rows) ? rows : [];
}

function caseRun(
  machine: Machine,
  action: CaseAction,
  index: string | null,
  around: Live,
  row: number,
): CaseRun {
  const results = new Map<string, Written>();
  for (const write of action.writes) {
    if (write.index !== index) continue;
    const written = writtenBy(machine, action, write, around);
    // Of several writes of one property the last that happens counts.
    if (written.type !== 'kept' || !results.has(write.property)) results.set(write.property, written);
  }
  const entries = [...results];
  return {
    action: action.id,
    index,
    row: action.repeat === null ? null : row,
    caseType: action.caseType,
    creates: action.creates,
    properties: Object.fromEntries(
      entries.flatMap(([name, written]) => (written.type === 'text' ? [[name, written.text]] : [])),
    ),
    kept: entries.flatMap(([name, { type }]) => (type === 'kept' ? [name] : [])),
    unknown: entries.flatMap(([name, written]) =>
      written.type === 'unknown' ? [{ name, why: written.why }] : [],
    ),
  };
}

/** What one write puts into its property, in the row around it. */
export function writtenBy(machine: Machine, action: CaseAction, write: PropertyWrite, around: Live): Written {
  return write.path === null
    ? mapped(machine, action, write, around)
    : blockNode(machine, write.path, around);
}

/** A node of a case block is part of the form: the engine has calculated it already. */
function blockNode(machine: Machine, path: string, around: Live): Written {
  const plan = machine.plan.nodes.get(path);
  const live = plan && resolve(machine, contextualize(genericRef(plan), refOf(around)));
  if (!live) return KEPT;
  const shown = isShown(live);
  if (shown === false) return KEPT;
  if (shown === null) return unknownBecause(DEPENDS.shown);
  const result = savedText(live);
  return 'why' in result ? unknownBecause(result.why) : { type: 'text', text: result.text };
}

/**
 * HQ makes a node of a mapping that copies the question, and writes it only while the question is shown
 * (`count(/data/phone) > 0`).
 */
function mapped(machine: Machine, action: CaseAction, write: PropertyWrite, around: Live): Written {
  const context = refOf(around);
  for (const condition of [action.condition, write.condition]) {
    const parsed = condition && machine.plan.form.parse(condition);
    if (!parsed?.ok) continue;
    const holds = valueIn(machine, parsed.expr, scopeAt(context));
    if (holds.type !== 'value') return unknownBecause(reasonOf(holds));
    if (!toBoolean(holds.value)) return KEPT;
  }
  if (write.source.type === 'expression') {
    const parsed = machine.plan.form.parse(write.source.expression);
    return parsed.ok ? copied(valueIn(machine, parsed.expr, scopeAt(context))) : unknownBecause(DEPENDS.path);
  }
  const plan = machine.plan.nodes.get(write.source.path);
  const live = plan && resolve(machine, contextualize(genericRef(plan), context));
  if (!live) return plan ? KEPT : unknownBecause(DEPENDS.noQuestion);
  const shown = isShown(live);
  if (shown === false) return KEPT;
  return shown === null ? unknownBecause(DEPENDS.shown) : copied(readValue(live));
}

/** A calculated node without a type of its own. */
function copied(result: Evaluated): Written {
  const text = result.type === 'value' ? storedText(result.value) : result;
  return text.type === 'value' ? { type: 'text', text: toText(text.value) } : unknownBecause(reasonOf(text));
}

function reasonOf(result: Exclude<Evaluated, { type: 'value' }>): string {
  return result.type === 'unknown' ? result.reason : inEnglish(result.reason);
}

import { CONTACT_PROPERTIES, type Contact, type ContactProperty } from '../../contact/contact.ts';
import { writtenBy } from '../../form/engine/cases.ts';
import type { Live } from '../../form/engine/live.ts';
import type { Machine } from '../../form/engine/machine.ts';
import { genericRef } from '../../form/engine/reference.ts';
import { readPaths } from '../../form/engine/triggers.ts';
import { resolve } from '../../form/engine/world.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Reason } from '../../form/reasons.ts';
import type { CaseAction, Question } from '../../form/source.ts';
import { toText } from '../../form/xpath/value.ts';
import { nameOf } from '../../lint/words.ts';
import { ownCaseFirst } from '../recipes/targets.ts';
import { type Answered, type Answers, answered, type Observed } from './simulate-answers.ts';
import { type SimulatorInput, simulatorInputs, toInput } from './simulate-inputs.ts';

/**
 * What becomes of one property.
 * - `value`: this text is saved.
 * - `kept`: the form does not write it with these answers; an existing case keeps what it has, a new one has none.
 * - `unknown`: depends on what only the phone or the case knows; `reason` says on what.
 * - `error`: the phone stops with an error instead of going on, at the question of this ID.
 */
export type Simulated =
  | { readonly type: 'value'; readonly text: string }
  | { readonly type: 'kept' }
  | { readonly type: 'unknown'; readonly reason: string }
  | { readonly type: 'error'; readonly place: string; readonly why: Reason };

/** One case that the form writes contact properties of. */
export interface SimulatedCase {
  /** Unique in a form. */
  readonly id: string;
  /** Name of the case action; null for the form's own case mappings. */
  readonly name: string | null;
  /** `parent` or `host` when the case of an index is meant. */
  readonly index: string | null;
  readonly caseType: string | null;
  readonly creates: boolean;
  /** Path of the repeat around it: a case for each of its rows; null outside repeats. */
  readonly repeat: string | null;
  /** The properties that the form can write on it. */
  readonly properties: readonly ContactProperty[];
}

export interface SimulationResult {
  readonly properties: Readonly<Record<ContactProperty, Simulated>>;
  /** The texts that are known: what HQ gets. */
  readonly contact: Contact;
  /** Paths of questions whose validation condition refuses the answer: a phone does not go on. */
  readonly refused: readonly string[];
  /** Paths of questions that these answers hide. */
  readonly hidden: readonly string[];
}

/** A form that can be tried out, without a phone. Pure; after an edit a new one is made. */
export interface Simulation {
  readonly cases: readonly SimulatedCase[];
  /** The questions that matter for a case, in the form's order. */
  inputs(caseId: string): readonly SimulatorInput[];
  /** @param observed of a form that is being filled in: what its screen tells beside the answers */
  run(caseId: string, answers: Answers, observed?: Observed): SimulationResult | null;
}

/** Which `SimulatedCase` a write belongs to. */
export function simulatedCaseId({ action, propertyWrite }: Pick<Write, 'action' | 'propertyWrite'>): string {
  return JSON.stringify([action.id, propertyWrite.index]);
}

function casesOf(
  form: FormModel,
): ReadonlyMap<string, SimulatedCase & { readonly writes: readonly Write[] }> {
  const cases = new Map<string, SimulatedCase & { writes: Write[]; properties: ContactProperty[] }>();
  for (const write of ownCaseFirst(form.writes)) {
    const { action, propertyWrite, property } = write;
    const id = simulatedCaseId(write);
    const entry = cases.get(id) ?? {
      id,
      name: action.path === null ? null : nameOf(action.path),
      index: propertyWrite.index,
      caseType: action.caseType,
      creates: action.creates,
      repeat: action.repeat,
      properties: [],
      writes: [],
    };
    entry.writes.push(write);
    if (!entry.properties.includes(property)) entry.properties.push(property);
    cases.set(id, entry);
  }
  return cases;
}

export function createSimulation(form: FormModel): Simulation {
  const cases = casesOf(form);
  const startOf = (questions: readonly Question[]): readonly SimulatorInput[] => {
    const untouched = answered(form, new Map(), {}, pathsOf(questions));
    return questions.map((question) => {
      const start = untouched.saved(question.path);
      return toInput(question, form, start.type === 'value' ? toText(start.value) : null);
    });
  };
  return {
    cases: [...cases.values()].map(({ writes: _, ...entry }) => entry),
    inputs: (id) => startOf(simulatorInputs(form, cases.get(id)?.writes ?? [])),
    run(id, answers, observed = {}) {
      const entry = cases.get(id);
      if (!entry) return null;
      const asked = simulatorInputs(form, entry.writes);
      const wanted = [...pathsOf(asked), ...entry.writes.flatMap((write) => pathsRead(write, form))];
      const now = answered(form, answers, observed, wanted);
      const properties = Object.fromEntries(
        CONTACT_PROPERTIES.map((property) => [property, propertyOf(property, entry.writes, now)]),
      ) as Record<ContactProperty, Simulated>;
      return {
        properties,
        contact: contactOf(properties),
        refused: asked.filter((question) => now.accepted(question) === false).map(({ path }) => path),
        hidden: asked.filter(({ path }) => now.shown(path) === false).map(({ path }) => path),
      };
    },
  };
}

function pathsOf(questions: readonly Question[]): readonly string[] {
  return questions.map(({ path }) => path);
}

/** What a write depends on: its node or question, and what its conditions name. */
function pathsRead({ action, propertyWrite }: Write, form: FormModel): readonly string[] {
  const { source, condition, path } = propertyWrite;
  const expressions = [
    action.condition,
    condition,
    ...(source.type === 'expression' ? [source.expression] : []),
  ];
  const context = path ?? action.path ?? form.source.root;
  const named = expressions.flatMap((expression) => {
    const parsed = expression && form.parse(expression);
    return parsed?.ok ? [...readPaths(parsed.expr, context, form)] : [];
  });
  return [
    ...(path === null ? [] : [path]),
    ...(action.path === null ? [] : [action.path]),
    ...(source.type === 'question' ? [source.path] : []),
    ...named,
  ];
}

function contactOf(properties: Readonly<Record<ContactProperty, Simulated>>): Contact {
  return Object.fromEntries(
    CONTACT_PROPERTIES.flatMap((property) => {
      const simulated = properties[property];
      return simulated.type === 'value' ? [[property, simulated.text]] : [];
    }),
  );
}

/** Of several writes of one property the last that happens counts. */
function propertyOf(property: ContactProperty, writes: readonly Write[], now: Answered): Simulated {
  let result: Simulated = { type: 'kept' };
  for (const write of writes) {
    if (write.property !== property) continue;
    const simulated = simulateWrite(write, now);
    if (simulated.type !== 'kept') result = simulated;
  }
  return result;
}

function simulateWrite({ action, propertyWrite }: Write, { machine, stop }: Answered): Simulated {
  if (stop) return { type: 'error', place: nameOf(stop.path), why: stop.why };
  const written = writtenBy(machine, action, propertyWrite, rowOf(machine, action));
  return written.type === 'unknown'
    ? { type: 'unknown', reason: written.why }
    : written.type === 'text'
      ? { type: 'value', text: written.text }
      : written;
}

/** The row of a repeat that the answers belong to; the whole form outside of repeats. */
function rowOf(machine: Machine, { repeat }: CaseAction): Live {
  const plan = repeat === null ? undefined : machine.plan.nodes.get(repeat);
  return (plan && resolve(machine, genericRef(plan))) ?? machine.root;
}

import {
  type SimulatedCase,
  type Simulation,
  type SimulationResult,
  simulatedCaseId,
} from '../../../assist/simulator/simulate.ts';
import { CONTACT_PROPERTIES, type ContactProperty } from '../../../contact/contact.ts';
import type { FormModel, Write } from '../../../form/model.ts';
import type { Expression } from '../../../form/source.ts';
import { decidingExpressions, questionsIn } from '../../../lint/probes/deciding.ts';
import type { EntryState } from '../entry-state.ts';
import { type Row, rowsOf } from './rows.ts';

/** One contact that the form, as it is filled in now, makes or changes. */
export interface EntryContact {
  /** Unique, and the same while the form is open. */
  readonly key: string;
  readonly entry: SimulatedCase;
  /** Counts from 1 where rows repeat; null for a contact outside of repeats. */
  readonly row: number | null;
  readonly result: SimulationResult;
  /** Formplayer's index of the question whose answer is saved as it is, by property. */
  readonly direct: ReadonlyMap<ContactProperty, string>;
  /** Of a question that decides the property, directly or through a calculation. */
  readonly deciding: ReadonlyMap<ContactProperty, string>;
}

/** A form with more rows is read row by row by nobody. */
const MOST_CONTACTS = 50;
const MOST_STEPS = 10;

/** The question that an expression merely names, through hidden values that do the same. */
function sameAs(expression: Expression, context: string, form: FormModel): string | null {
  let next: Expression | undefined = expression;
  let seenFrom = context;
  for (let step = 0; next && step < MOST_STEPS; step += 1) {
    const parsed = form.parse(next);
    const path: string | null =
      parsed.ok && parsed.expr.type === 'path' ? form.resolve(parsed.expr, seenFrom) : null;
    const question = path === null ? undefined : form.question(path);
    if (!question) return null;
    if (!question.calculate) return question.path;
    next = question.calculate;
    seenFrom = question.path;
  }
  return null;
}

function directPath({ propertyWrite, question }: Write, form: FormModel): string | null {
  const { source, path } = propertyWrite;
  if (source.type === 'expression') return sameAs(source.expression, path ?? form.source.root, form);
  return question?.calculate ? sameAs(question.calculate, question.path, form) : source.path;
}

function decidingPaths(write: Write, form: FormModel): string[] {
  const { source } = write.propertyWrite;
  const own = source.type === 'question' ? [source.path] : [];
  return [
    ...own,
    ...[...decidingExpressions(write, form)].flatMap(({ expression, context }) => [
      ...questionsIn(expression, context, form),
    ]),
  ];
}

/** The places of each property, which only the design decides. */
function placesOf(entry: SimulatedCase, form: FormModel) {
  const direct = new Map<ContactProperty, string>();
  const deciding = new Map<ContactProperty, readonly string[]>();
  for (const write of form.writes) {
    if (simulatedCaseId(write) !== entry.id) continue;
    const path = directPath(write, form);
    if (path !== null) direct.set(write.property, path);
    deciding.set(write.property, [...(deciding.get(write.property) ?? []), ...decidingPaths(write, form)]);
  }
  return { direct, deciding };
}

function ixOf(paths: readonly string[], row: Row): string | undefined {
  return paths.map((path) => row.ixOf.get(path)).find((ix) => ix !== undefined);
}

/** The contacts of a form in the order of its case actions, and within them of the rows. */
export function contactsOf(
  state: EntryState,
  model: FormModel,
  simulation: Simulation,
): readonly EntryContact[] {
  const contacts: EntryContact[] = [];
  for (const entry of simulation.cases) {
    const places = placesOf(entry, model);
    for (const [index, row] of rowsOf(state, model, entry.repeat).entries()) {
      if (contacts.length >= MOST_CONTACTS) return contacts;
      const result = simulation.run(entry.id, row.answers, row.observed);
      // With these answers the form does not touch the case.
      if (!result || Object.values(result.properties).every(({ type }) => type === 'kept')) continue;
      const direct = new Map<ContactProperty, string>();
      const deciding = new Map<ContactProperty, string>();
      for (const property of CONTACT_PROPERTIES) {
        const path = places.direct.get(property);
        const ix = path === undefined ? undefined : row.ixOf.get(path);
        if (ix !== undefined) direct.set(property, ix);
        const near = ixOf(places.deciding.get(property) ?? [], row);
        if (near !== undefined) deciding.set(property, near);
      }
      contacts.push({
        key: `${entry.id} ${row.key}`,
        entry,
        row: entry.repeat === null ? null : index + 1,
        result,
        direct,
        deciding,
      });
    }
  }
  return contacts;
}

import { createFormModel } from '../../form/create-form-model.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { CaseAction, Question } from '../../form/source.ts';
import { oncePerForm } from '../once-per-form.ts';
import { ownExpressions, questionsIn } from './deciding.ts';

/** Where what a write depends on begins: at its questions, the groups around it, and its own node. */
function startsOf(write: Write, form: FormModel): readonly string[] {
  const starts: string[] = [];
  for (const { expression, context, question } of ownExpressions(write, form)) {
    if (question) starts.push(question.path);
    starts.push(...questionsIn(expression, context, form));
  }
  const { source } = write.propertyWrite;
  if (source.type === 'question') starts.push(source.path);
  if (write.action.path !== null) starts.push(write.action.path);
  return starts;
}

/** A node and those around it. */
function* upwards(path: string): Generator<string> {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) yield path.slice(0, end);
}

/** The questions that a question depends on directly. */
function* namedBy(question: Question, form: FormModel): Generator<string> {
  const { calculate, defaultValue, relevant, constraint, required } = question;
  for (const expression of [calculate, defaultValue, relevant, constraint, required]) {
    if (expression) yield* questionsIn(expression, question.path, form);
  }
}

/** The paths of all that the messaging of a form depends on: questions, the groups around them, nodes that are written. */
export const messagingPaths = oncePerForm((form): ReadonlySet<string> => {
  const found = new Set<string>();
  const waiting = form.writes.flatMap((write) => startsOf(write, form).flatMap((path) => [...upwards(path)]));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const question = found.has(next) ? undefined : form.question(next);
    if (!question) continue;
    found.add(next);
    for (const named of namedBy(question, form)) waiting.push(...upwards(named));
  }
  for (const { propertyWrite } of form.writes) if (propertyWrite.path !== null) found.add(propertyWrite.path);
  return found;
});

/** By path: the questions of which something names it, or something in it. */
const namers = oncePerForm((form) => {
  const by = new Map<string, Set<string>>();
  for (const path of messagingPaths(form)) {
    const question = form.question(path);
    if (!question) continue;
    for (const named of namedBy(question, form)) {
      for (const place of upwards(named)) by.set(place, (by.get(place) ?? new Set()).add(path));
    }
  }
  return by;
});

/** Everything that depends on a question, the question itself included. */
const dependents = oncePerForm((form) => {
  const known = new Map<string, ReadonlySet<string>>();
  return (path: string): ReadonlySet<string> => {
    const before = known.get(path);
    if (before) return before;
    const found = new Set([path]);
    // The set grows while it is gone through.
    for (const next of found) for (const namer of namers(form).get(next) ?? []) found.add(namer);
    known.set(path, found);
    return found;
  };
});

/** Whether a write depends on a node: on what it holds, or on whether it is there. */
export function dependsOn(write: Write, path: string, form: FormModel): boolean {
  if (write.propertyWrite.path === path) return true;
  if (!form.question(path)) return false;
  const through = dependents(form)(path);
  return startsOf(write, form).some((start) => [...upwards(start)].some((place) => through.has(place)));
}

/** A form of nothing but what its messaging depends on: to run it whole would cost time for each of 5,000 questions. */
export const messagingForm = oncePerForm((form): FormModel => {
  const kept = messagingPaths(form);
  const { source } = form;
  const written = new Set(form.writes.map(({ propertyWrite }) => propertyWrite));
  return createFormModel({
    ...source,
    questions: source.questions.filter(({ path }: Question) => kept.has(path)),
    caseActions: source.caseActions.map(
      (action: CaseAction): CaseAction => ({
        ...action,
        // What else a case gets has rules of nobody, and neither have its id and its name.
        caseId: null,
        writes: action.writes.filter((write) => written.has(write)),
      }),
    ),
    setValues: source.setValues?.filter(({ path }) => kept.has(path)),
  });
});

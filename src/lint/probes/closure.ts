import { createFormModel } from '../../form/create-form-model.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { CaseAction, Question } from '../../form/source.ts';
import { oncePerForm } from '../once-per-form.ts';
import { decidingExpressions, questionsIn } from './deciding.ts';

/** What a write depends on: the paths of its questions, the groups around them, and its own node. */
export function closureOf(write: Write, form: FormModel): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting: string[] = [];
  const add = (path: string): void => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
      waiting.push(path.slice(0, end));
  };
  for (const { expression, context, question } of decidingExpressions(write, form)) {
    if (question) add(question.path);
    for (const path of questionsIn(expression, context, form)) add(path);
  }
  const { source, path } = write.propertyWrite;
  if (source.type === 'question') add(source.path);
  if (write.action.path !== null) add(write.action.path);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const question = found.has(next) ? undefined : form.question(next);
    if (!question) continue;
    found.add(next);
    for (const expression of [
      question.calculate,
      question.defaultValue,
      question.relevant,
      question.constraint,
      question.required,
    ]) {
      for (const named of expression ? questionsIn(expression, next, form) : []) add(named);
    }
  }
  if (path !== null) found.add(path);
  return found;
}

/** The paths of all that the messaging of a form depends on. */
export const messagingPaths = oncePerForm(
  (form): ReadonlySet<string> => new Set(form.writes.flatMap((write) => [...closureOf(write, form)])),
);

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

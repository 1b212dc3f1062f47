import type { FormModel, Write } from '../../form/model.ts';
import type { Expression, Question, QuestionKind } from '../../form/source.ts';
import { parentOf } from '../../lint/parent-of.ts';
import { questionsIn } from '../../lint/probes/deciding.ts';
import { type QuestionOption, questionOption } from '../recipes/question-options.ts';

/** A question that matters for the six properties, with the control that fits. */
export interface SimulatorInput extends QuestionOption {
  readonly control: 'text' | 'number' | 'date' | 'time' | 'choice' | 'choices';
  /** The answer that the form fills in by itself; null when it is empty or cannot be known. */
  readonly start: string | null;
}

/** Nobody fills in more; the writes of a real form depend on a dozen. */
export const MOST_INPUTS = 100;

const CONTROLS: Partial<Record<QuestionKind, SimulatorInput['control']>> = {
  int: 'number',
  long: 'number',
  decimal: 'number',
  date: 'date',
  time: 'time',
  select: 'choice',
  'multi-select': 'choices',
};
const UNANSWERED: ReadonlySet<QuestionKind> = new Set(['hidden', 'label', 'group', 'repeat']);

/** The questions that people answer and that decide what the writes write, in the form's order. */
export function simulatorInputs(form: FormModel, writes: readonly Write[]): readonly Question[] {
  const paths = new Set<string>();
  for (const { action, propertyWrite } of writes) {
    const { source, condition, path } = propertyWrite;
    const node = path ?? form.source.root;
    if (source.type === 'question') addWithGroups(source.path, paths);
    else addNamed(source.expression, node, form, paths);
    addNamed(condition, node, form, paths);
    addNamed(action.condition, action.path ?? node, form, paths);
    // Vellum has its Save to Case among the questions: the node itself asks nothing, the groups around it count.
    if (action.path !== null) addWithGroups(parentOf(action.path), paths);
  }
  follow(paths, form);
  return form.source.questions
    .filter(({ path, kind, calculate }) => paths.has(path) && !calculate && !UNANSWERED.has(kind))
    .slice(0, MOST_INPUTS);
}

/** Groups count: their display conditions decide about the questions inside. */
function addWithGroups(path: string, paths: Set<string>): void {
  for (let at = path; at.lastIndexOf('/') > 0; at = at.slice(0, at.lastIndexOf('/'))) paths.add(at);
}

function addNamed(
  expression: Expression | undefined,
  context: string,
  form: FormModel,
  paths: Set<string>,
): void {
  if (!expression) return;
  for (const named of questionsIn(expression, context, form)) addWithGroups(named, paths);
}

/** Adds what the questions' own expressions name, and so on. A set gives out what is added while it is read. */
function follow(paths: Set<string>, form: FormModel): void {
  for (const path of paths) {
    const question = form.question(path);
    if (!question) continue;
    const { relevant, calculate, defaultValue, constraint } = question;
    for (const expression of [relevant, calculate, defaultValue, constraint]) {
      addNamed(expression, path, form, paths);
    }
  }
}

/** A question as the simulator asks it. */
export function toInput(question: Question, form: FormModel, start: string | null): SimulatorInput {
  return {
    ...questionOption(question, form),
    control: CONTROLS[question.kind] ?? 'text',
    start: start === '' ? null : start,
  };
}

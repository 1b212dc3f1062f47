import type { FormModel } from '../model.ts';
import { because, type Reason } from '../reasons.ts';
import type { Expression, Question } from '../source.ts';
import { callThatIsRefused } from '../xpath/functions/table.ts';
import { castText } from './cast.ts';
import { isAsked, type NodeType } from './node-type.ts';
import { putInOrder, type ReadIndex, readIndex } from './order.ts';
import type { PlanNode, Start } from './plan-node.ts';
import { planNodes } from './plan-nodes.ts';
import { type Stop, stopped } from './stop.ts';
import { type Triggerable, triggerablesOf } from './triggerable.ts';

/** A form as the engine reads it: everything that does not depend on answers. */
export interface EnginePlan {
  readonly form: FormModel;
  readonly nodes: ReadonlyMap<string, PlanNode>;
  readonly root: PlanNode;
  /** In the order of evaluation. */
  readonly triggerables: readonly Triggerable[];
  readonly readers: ReadIndex;
  readonly starts: readonly Start[];
  /** Repeats whose rows a node counts. */
  readonly counted: readonly PlanNode[];
  /** Why the engine refuses the form when it reads it; null when it takes it. */
  readonly refused: Stop | null;
}

const plans = new WeakMap<FormModel, EnginePlan>();

/** The plan of a form; made once for each model. */
export function planOf(form: FormModel): EnginePlan {
  const found = plans.get(form) ?? makePlan(form);
  plans.set(form, found);
  return found;
}

function makePlan(form: FormModel): EnginePlan {
  const nodes = planNodes(form);
  const root = nodes.get(form.source.root);
  if (!root) throw new Error('A form has a root');
  const triggerables = triggerablesOf(nodes.values(), form);
  const readers = readIndex(triggerables);
  const circle = putInOrder(triggerables, readers);
  const starts = startsOf(form);
  const refused =
    badExpression(nodes.values(), starts, form) ??
    badInitial(nodes.values()) ??
    (circle && stopped(circle.seenFrom.path, because('circle')));
  triggerables.sort((a, b) => a.order - b.order);
  const counted = [...nodes.values()].filter(({ count }) => count !== undefined);
  return { form, nodes, root, triggerables, readers, starts, counted, refused };
}

/** Defaults in the order of the file; those that have none there (HQ's loads, a builder's model) in that of the questions. */
function startsOf({ source }: FormModel): readonly Start[] {
  const listed = source.setValues ?? [];
  const known = new Set(listed.map(({ path }) => path));
  const others = source.questions.flatMap(({ path, defaultValue, repeat }): Start[] =>
    defaultValue === undefined || known.has(path)
      ? []
      : [{ path, value: defaultValue, onOpen: repeat === null, onInsert: repeat !== null }],
  );
  const written = listed.map(({ path, event, value }): Start => {
    const events = event.split(/\s+/);
    return { path, value, onOpen: events.includes('xforms-ready'), onInsert: events.includes('jr-insert') };
  });
  return [...written, ...others];
}

/** An expression that does not parse, or calls a function with the wrong number of arguments, even where it never runs. */
function badExpression(nodes: Iterable<PlanNode>, starts: readonly Start[], form: FormModel): Stop | null {
  for (const { path, relevant, required, constraint, calculate } of nodes) {
    for (const expression of [relevant, required, constraint, calculate]) {
      const why = expression && problemOf(expression, form);
      if (why) return stopped(path, why);
    }
  }
  for (const { path, value } of starts) {
    const why = problemOf(value, form);
    if (why) return stopped(path, why);
  }
  return null;
}

function problemOf(expression: Expression, form: FormModel): Reason | null {
  const parsed = form.parse(expression);
  if (!parsed.ok) return { id: 'unreadable', args: [], inner: parsed.problem.reason };
  const call = callThatIsRefused(parsed.expr);
  return call && because('argumentCount', call.name, String(call.args.length));
}

/** A text in the form's data that its node's type refuses, or that is none of the choices. */
function badInitial(nodes: Iterable<PlanNode>): Stop | null {
  for (const { path, initial, rowTexts = [], type, question, children } of nodes) {
    if (children.length > 0) continue;
    for (const text of [initial, ...rowTexts]) {
      const why = text === '' ? null : initialProblem(text, type, question);
      if (why !== null) return stopped(path, why);
    }
  }
  return null;
}

function initialProblem(initial: string, type: NodeType, question: Question | undefined): Reason | null {
  const data = castText(initial, type);
  if (data === null) return because('initialType', initial, type);
  if (!question || question.itemset || !isAsked(question)) return null;
  const picked = data.type === 'choices' ? data.values : data.type === 'choice' ? [data.text] : [];
  const foreign = picked.find((value) => !question.choices.some((choice) => choice.value === value));
  return foreign === undefined ? null : because('initialChoice', foreign);
}

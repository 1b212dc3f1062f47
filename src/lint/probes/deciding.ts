import type { FormModel, Write } from '../../form/model.ts';
import { relevanceOf } from '../../form/relevance.ts';
import type { Expression, Question } from '../../form/source.ts';
import type { Expr } from '../../form/xpath/ast.ts';
import { walk } from '../../form/xpath/walk.ts';
import { oncePerExpression } from '../once-per-expression.ts';
import { oncePerForm } from '../once-per-form.ts';

/** An expression that decides a write, and the place that holds it. */
export interface Deciding {
  readonly expression: Expression;
  /** The node from which its references are seen. */
  readonly context: string;
  /** The question that holds it; null: the write itself. */
  readonly question: Question | null;
  readonly part: 'calculate' | 'default' | 'constraint' | 'relevant' | 'write';
}

/**
 * The expressions that decide what a write writes, and whether: its own, its condition, and those of the questions
 * they name, through hidden values. Nearest first; each question once.
 */
export function* decidingExpressions(write: Write, form: FormModel): Generator<Deciding> {
  const waiting: Deciding[] = ownExpressions(write, form);
  const seen = new Set<string>();
  const { source } = write.propertyWrite;
  if (source.type === 'question') waiting.push(...expressionsOf(source.path, seen, form));
  for (const next of waiting) {
    yield next;
    // The list grows while it is gone through.
    for (const path of questionsIn(next.expression, next.context, form)) {
      waiting.push(...expressionsOf(path, seen, form));
    }
  }
}

/** Those that stand at the write itself, or at a group around it. */
export function ownExpressions({ action, propertyWrite }: Write, form: FormModel): Deciding[] {
  const { source, condition, path } = propertyWrite;
  const { root } = form.source;
  const own: Deciding[] = [];
  const add = (expression: Expression | undefined, context: string) => {
    if (expression) own.push({ expression, context, question: null, part: 'write' });
  };
  if (source.type === 'expression') add(source.expression, path ?? root);
  add(condition, path ?? root);
  add(action.condition, action.path ?? root);
  // A hidden group writes nothing, whether it holds the case block or the question that is mapped.
  const place = source.type === 'question' ? source.path : action.path;
  for (const { condition, path: group } of place === null ? [] : relevanceOf(form, place)) {
    const question = form.question(group);
    if (question && group !== place)
      own.push({ expression: condition, context: group, question, part: 'relevant' });
  }
  return own;
}

function expressionsOf(path: string, seen: Set<string>, form: FormModel): readonly Deciding[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const known = heldIn(form);
  const held = known.get(path) ?? expressionsAt(path, form);
  known.set(path, held);
  return held;
}

const heldIn = oncePerForm(() => new Map<string, readonly Deciding[]>());

function expressionsAt(path: string, form: FormModel): readonly Deciding[] {
  const question = form.question(path);
  if (!question) return [];
  return (['calculate', 'default', 'constraint', 'relevant'] as const).flatMap((part) => {
    const expression = part === 'default' ? question.defaultValue : question[part];
    return expression ? [{ expression, context: path, question, part }] : [];
  });
}

/** The questions that an expression names. */
export const questionsIn = oncePerExpression((expression, context, form): ReadonlySet<string> => {
  const parsed = form.parse(expression);
  return parsed.ok ? questionsOf(parsed.expr, context, form) : new Set();
});

/** The same of an expression that is parsed already. */
export function questionsOf(expr: Expr, context: string, form: FormModel): ReadonlySet<string> {
  const found = new Set<string>();
  walk(expr, (inner) => {
    if (inner.type !== 'path' && inner.type !== 'hashtag') return;
    const path = form.resolve(inner, context);
    if (path !== null && form.question(path)) found.add(path);
  });
  return found;
}

/**
 * The questions of a circle of calculations that a question is in or leads to, the first one again at the end.
 * `done` collects the questions that lead to none: share it between calls.
 */
export function circleFrom(start: string, form: FormModel, done: Set<string>): readonly string[] | null {
  const trail: string[] = [];
  const places = new Map<string, number>();
  const waiting: Iterator<string>[] = [[start][Symbol.iterator]()];
  // Its own stack: a chain of thousands of hidden values must not end the program's.
  while (waiting.length > 0) {
    const next = waiting.at(-1)?.next();
    if (!next || next.done) {
      waiting.pop();
      const left = trail.pop();
      if (left !== undefined) {
        done.add(left);
        places.delete(left);
      }
      continue;
    }
    const path = next.value;
    const at = places.get(path);
    if (at !== undefined) return [...trail.slice(at), path];
    if (done.has(path)) continue;
    const calculate = form.question(path)?.calculate;
    places.set(path, trail.length);
    trail.push(path);
    waiting.push((calculate ? questionsIn(calculate, path, form) : new Set<string>())[Symbol.iterator]());
  }
  return null;
}

import type { FormModel, Write } from '../model.ts';
import { relevanceOf } from '../relevance.ts';
import type { CaseAction, Expression, PropertyWrite } from '../source.ts';
import type { Expr } from '../xpath/ast.ts';
import type { CallContext, Platform } from '../xpath/functions/spec.ts';
import { RegexBudget } from '../xpath/regex/budget.ts';
import { evaluate } from './expressions.ts';
import { questionValues } from './questions.ts';
import { bounded, guarded, opaque, type Run, scopeOf } from './run.ts';
import { excluded, truth } from './truth.ts';
import { type Guard, NOTHING, type Origin, type Values, type XPathValue } from './value.ts';

/** Answers about what a form can write. Remembers what it has worked out; ask one instance for everything. */
export interface Possible {
  /** What the write can put into its property. */
  ofWrite(write: Write): Values;
  /** The same for any property of a case action, not the six alone. */
  ofPropertyWrite(action: CaseAction, propertyWrite: PropertyWrite): Values;
  /** What the question at the path can hold. */
  ofQuestion(path: string): Values;
  /** Whether a condition certainly holds or fails; null when that depends. Also null when it does not parse. */
  holds(condition: Expression, context: string): boolean | null;
  /** `holds` for a condition that is parsed already. */
  decides(condition: Expr, context: string): boolean | null;
  /** The same form if these questions were answered so (answers by path). */
  suppose(answers: ReadonlyMap<string, XPathValue>): Possible;
  /** The same form where it is filled: `regex()` differs. Web Apps unless said. */
  on(platform: Platform): Possible;
}

const known = new WeakMap<FormModel, Possible>();

/** The possible values of a form; one instance per model. */
export function possibleValues(form: FormModel): Possible {
  const found =
    known.get(form) ?? supposing(form, new Map(), { platform: 'web-apps', budget: new RegexBudget() });
  known.set(form, found);
  return found;
}

/** All questions about one form share the steps of their regular expressions. */
function supposing(
  form: FormModel,
  supposed: ReadonlyMap<string, XPathValue>,
  calls: Required<CallContext>,
): Possible {
  const memo = new Map<string, Values>();
  const written = new Map<PropertyWrite, Values>();
  const start = (): Run => {
    const run: Run = {
      form,
      supposed,
      calls,
      open: new Set(),
      memo,
      depth: 0,
      steps: 0,
      cuts: 0,
      question(path, referrer) {
        return lookUp(this, path, referrer);
      },
    };
    return run;
  };
  return {
    ofQuestion: (path) => lookUp(start(), path, { path, part: 'kind' }),
    ofWrite({ action, propertyWrite }) {
      const found = written.get(propertyWrite) ?? writeValues(action, propertyWrite, start());
      written.set(propertyWrite, found);
      return found;
    },
    ofPropertyWrite: (action, propertyWrite) => writeValues(action, propertyWrite, start()),
    holds(condition, context) {
      const parsed = form.parse(condition);
      if (!parsed.ok) return null;
      return truth(
        parsed.expr,
        scopeOf(condition, context, { path: context, part: 'kind' }),
        start(),
        evaluate,
      );
    },
    decides: (condition, context) =>
      truth(condition, { context, origin: { path: context, part: 'kind' } }, start(), evaluate),
    suppose: (answers) => supposing(form, new Map([...supposed, ...answers]), calls),
    on: (platform) => supposing(form, supposed, { ...calls, platform }),
  };
}

function lookUp(run: Run, path: string, referrer: Origin): Values {
  const found = run.memo.get(path);
  if (found) return found;
  const question = run.form.question(path);
  if (!question || run.open.has(path)) {
    if (question) run.cuts += 1;
    return opaque(referrer);
  }
  const cuts = run.cuts;
  run.open.add(path);
  const values = bounded(run, referrer, () => questionValues(question, run));
  run.open.delete(path);
  if (run.cuts === cuts) run.memo.set(path, values);
  return values;
}

function writeValues(action: CaseAction, propertyWrite: PropertyWrite, run: Run): Values {
  const { source, path } = propertyWrite;
  const context = path ?? run.form.source.root;
  const origin: Origin = { path, part: 'write', range: propertyWrite.range ?? action.range };
  const guards = writeGuards(action, propertyWrite, run);
  const fails = ({ condition, context: from }: Guard) =>
    truth(condition, { context: from, origin }, run, evaluate) === false;
  if (guards.some(fails)) return NOTHING;
  const values = sourceValues(source, context, origin, run);
  if (guards.length === 0) return values;
  const scope = { context, origin };
  const possible = values.values.filter((value) => !excluded(value, guards, scope, run, evaluate));
  return guarded({ ...values, values: possible }, guards);
}

function sourceValues(source: PropertyWrite['source'], context: string, origin: Origin, run: Run): Values {
  if (source.type === 'question') return run.question(source.path, origin);
  const parsed = run.form.parse(source.expression);
  const scope = scopeOf(source.expression, context, origin);
  return parsed.ok ? evaluate(parsed.expr, scope, run) : opaque(origin);
}

/** The conditions under which the write happens at all; a case block in a hidden group does nothing. */
function writeGuards(action: CaseAction, propertyWrite: PropertyWrite, run: Run): readonly Guard[] {
  const places = [
    { condition: propertyWrite.condition, path: propertyWrite.path },
    { condition: action.condition, path: action.path },
    ...(action.path === null ? [] : relevanceOf(run.form, action.path)),
  ];
  return places.flatMap(({ condition, path }) => {
    const parsed = condition && run.form.parse(condition);
    if (!parsed?.ok) return [];
    return [{ condition: parsed.expr, holds: true, context: path ?? run.form.source.root }];
  });
}

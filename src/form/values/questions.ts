import { relevanceOf } from '../relevance.ts';
import type { Expression, Question } from '../source.ts';
import { evaluate } from './expressions.ts';
import { constant, guarded, only, opaque, type Run, type Scope, scopeOf, union } from './run.ts';
import { excluded, truth } from './truth.ts';
import type { Guard, Origin, Values } from './value.ts';

/** What a question can hold: a hidden value's expression, or the answers, choices and defaults of one that is asked. */
export function questionValues(question: Question, run: Run): Values {
  const supposed = run.supposed.get(question.path);
  const shown = relevance(question, run);
  if (shown === false) return constant('', { path: question.path, part: 'kind', range: question.range });
  const guards = shown;
  if (supposed !== undefined) {
    const origin: Origin = { path: question.path, part: 'kind', range: question.range };
    return only({ type: 'constant', value: supposed, throughNumber: false, answerTo: question.path, origin });
  }
  return guarded(answerable(question, held(question, run), run), guards);
}

function held(question: Question, run: Run): Values {
  if (question.calculate) {
    const values = expressionValues(question.calculate, question, 'calculate', run);
    return NUMBER_TYPE.test(question.dataType) ? asNumbers(values, question) : values;
  }
  const start = startValues(question, run);
  const origin: Origin = { path: question.path, part: 'kind', range: question.range };
  switch (question.kind) {
    case 'hidden':
      return start ?? constant('', origin);
    case 'text':
    case 'phone':
    case 'secret':
    case 'barcode':
    case 'int':
    case 'long':
    case 'decimal': {
      const answer = only({ type: 'answer', question, changed: false, origin });
      return start ? union([start, answer]) : answer;
    }
    case 'select':
    case 'multi-select': {
      const choices = choiceValues(question);
      const several = question.kind === 'multi-select' && question.choices.length > 1 ? [opaque(origin)] : [];
      return optional(union([...(start ? [start] : []), ...choices, ...several]), question);
    }
    case 'lookup':
    case 'multi-lookup': {
      // Choices of an instance inside the form are known; lookup tables and case lists are not.
      const listed =
        question.choices.length > 0 ? choiceValues(question) : [only({ type: 'outside', origin })];
      return optional(union([...(start ? [start] : []), ...listed]), question);
    }
    default:
      return opaque(origin);
  }
}

/** A question need not be answered, unless the form asks for it always. */
function optional(set: Values, { required }: Question): Values {
  return /^\s*true\s*\(\s*\)\s*$/.test(required?.text ?? '') ? set : { ...set, unanswered: true };
}

const NUMBER_TYPE = /(?:^|:)(?:int|integer|long|double|float|decimal)$/;

/** A hidden value with a number's type turns what it is given into a number; constants keep their text here. */
function asNumbers(values: Values, question: Question): Values {
  const origin: Origin = { path: question.path, part: 'kind', range: question.range };
  return {
    values: values.values.map(({ parts, guards }) => ({
      parts: parts.every((part) => part.type === 'constant') ? parts : [{ type: 'number', origin }],
      guards,
    })),
    complete: values.complete,
  };
}

function startValues(question: Question, run: Run): Values | null {
  if (question.defaultValue) return expressionValues(question.defaultValue, question, 'default', run);
  if (!question.initialValue) return null;
  return constant(question.initialValue, { path: question.path, part: 'default', range: question.range });
}

function choiceValues(question: Question): readonly Values[] {
  return question.choices.map((choice) =>
    constant(choice.value, {
      path: question.path,
      part: 'choice',
      choice: choice.value,
      range: choice.range ?? question.range,
    }),
  );
}

function expressionValues(
  expression: Expression,
  question: Question,
  part: 'calculate' | 'default',
  run: Run,
): Values {
  const scope = scopeOf(expression, question.path, { path: question.path, part });
  const parsed = run.form.parse(expression);
  return parsed.ok ? evaluate(parsed.expr, scope, run) : opaque(scope.origin);
}

/** The choices and defaults that the question's own validation condition refuses cannot be its value. */
function answerable(question: Question, set: Values, run: Run): Values {
  const constraint = question.constraint && run.form.parse(question.constraint);
  if (!question.constraint || !constraint?.ok) return set;
  const scope = scopeOf(question.constraint, question.path, { path: question.path, part: 'kind' });
  const guard: Guard = { condition: constraint.expr, holds: true, context: question.path };
  return { ...set, values: set.values.filter((value) => !excluded(value, [guard], scope, run, evaluate)) };
}

/** The display conditions around a question as guards; false when one certainly fails. */
function relevance(question: Question, run: Run): readonly Guard[] | false {
  const guards: Guard[] = [];
  for (const { condition, path } of relevanceOf(run.form, question.path)) {
    const parsed = run.form.parse(condition);
    if (!parsed.ok) continue;
    const scope: Scope = scopeOf(condition, path, { path, part: 'kind' });
    if (truth(parsed.expr, scope, run, evaluate) === false) return false;
    guards.push({ condition: parsed.expr, holds: true, context: path });
  }
  return guards;
}

import { castText } from '../engine/cast.ts';
import { unpack } from '../engine/data.ts';
import { answerType, nodeType } from '../engine/node-type.ts';
import { constantCondition } from '../engine/triggerable.ts';
import { relevanceOf } from '../relevance.ts';
import type { Question } from '../source.ts';
import { evaluate } from './expressions.ts';
import { heldBy } from './held.ts';
import { constant, guarded, only, opaque, type Run, type Scope, scopeOf, union } from './run.ts';
import { expressionValues, startValues } from './starts.ts';
import { excluded, truth } from './truth.ts';
import { type Guard, type Origin, optional, type Values, type XPathValue } from './value.ts';

/** What a question can hold: a hidden value's expression, or the answers, choices and defaults of one that is asked. */
export function questionValues(question: Question, run: Run): Values {
  const supposed = run.supposed.get(question.path);
  const shown = relevance(question, run);
  if (shown === false) return constant('', { path: question.path, part: 'kind', range: question.range });
  const guards = shown;
  if (supposed !== undefined) {
    const origin: Origin = { path: question.path, part: 'kind', range: question.range };
    const value = heldAnswer(supposed, question);
    return only({ type: 'constant', value, throughNumber: false, answerTo: question.path, origin });
  }
  const values = guarded(answerable(question, held(question, run), run), guards);
  const origin: Origin = { path: question.path, part: 'kind', range: question.range };
  if (values.values.length === 0) return { ...constant('', origin), complete: values.complete };
  // A hidden question is empty to whatever reads it.
  return guards.length > 0 ? optional(values) : values;
}

/** A supposed answer as the question's type holds it; one that the type refuses stays as it is. */
function heldAnswer(supposed: XPathValue, question: Question): XPathValue {
  const data = typeof supposed === 'string' ? castText(supposed, answerType(question)) : null;
  return (data && unpack(data)) ?? supposed;
}

function held(question: Question, run: Run): Values {
  if (question.calculate) {
    const values = expressionValues(question.calculate, question, 'calculate', run);
    return heldBy(values, nodeType(question));
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
      return unlessRequired(union([...(start ? [start] : []), ...choices, ...several]), question);
    }
    case 'lookup':
    case 'multi-lookup': {
      // Choices of an instance inside the form are known; lookup tables and case lists are not.
      const listed =
        question.choices.length > 0 ? choiceValues(question) : [only({ type: 'outside', origin })];
      return unlessRequired(union([...(start ? [start] : []), ...listed]), question);
    }
    default:
      return opaque(origin);
  }
}

/** A question need not be answered, unless the form asks for it always. */
function unlessRequired(set: Values, { required }: Question): Values {
  return required !== undefined && constantCondition(required) === true ? set : optional(set);
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

/** The choices and defaults that the question's own validation condition refuses cannot be its value. */
function answerable(question: Question, set: Values, run: Run): Values {
  const constraint = question.constraint && run.form.parse(question.constraint);
  // Nobody answers a hidden value, so nothing refuses what it holds.
  if (!question.constraint || !constraint?.ok || question.kind === 'hidden') return set;
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

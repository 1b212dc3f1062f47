import { nodeType } from '../engine/node-type.ts';
import type { Expression, Question } from '../source.ts';
import { evaluate } from './expressions.ts';
import { castBy } from './held.ts';
import { openingOf } from './opening.ts';
import { constant, opaque, type Run, scopeOf, union } from './run.ts';
import { type Origin, optional, type Values } from './value.ts';

/**
 * What the form itself puts in: a default, else the text of the node. Both are texts that the node's type casts.
 * Defaults run once, when the form opens: they do not see what is answered or calculated later.
 */
export function startValues(question: Question, run: Run): Values | null {
  const { defaultValue, initialValue, rowTexts = [], path, repeat } = question;
  if (defaultValue) {
    const atStart = repeat === null ? opened(path, run) : run;
    return castBy(expressionValues(defaultValue, question, 'default', atStart), nodeType(question));
  }
  const texts = new Set([initialValue ?? '', ...rowTexts]);
  texts.delete('');
  if (texts.size === 0) return null;
  const origin: Origin = { path, part: 'default', range: question.range };
  const set = union([...texts].map((text) => constant(text, origin)));
  return castBy(rowTexts.includes('') ? optional(set) : set, nodeType(question));
}

/** The form as it is when a default runs. */
function opened(path: string, run: Run): Run {
  return {
    ...run,
    memo: new Map(),
    question(read, referrer) {
      // Most defaults read nothing, and opening a form of thousands of questions is work.
      const value = openingOf(run.form).get(path)?.get(read);
      if (value === undefined) return opaque(referrer);
      return value.type === 'value' ? constant(value.value, referrer) : opaque(referrer);
    },
  };
}

export function expressionValues(
  expression: Expression,
  question: Question,
  part: 'calculate' | 'default',
  run: Run,
): Values {
  const scope = scopeOf(expression, question.path, { path: question.path, part });
  const parsed = run.form.parse(expression);
  return parsed.ok ? evaluate(parsed.expr, scope, run) : opaque(scope.origin);
}

import { toHashtags } from '../../form/hashtags.ts';
import type { FormModel } from '../../form/model.ts';
import { type Relevance, relevanceOf } from '../../form/relevance.ts';
import type { Question } from '../../form/source.ts';
import { type Possible, possibleValues } from '../../form/values/index.ts';
import type { Expr } from '../../form/xpath/ast.ts';
import { printXPath } from '../../form/xpath/print.ts';
import { walk } from '../../form/xpath/walk.ts';
import { answered, askedIn } from './answered.ts';
import { questionsIn } from './deciding.ts';

/**
 * The form as it is when a question is hidden, by each display condition around it that can fail: with the answers
 * that hide it. A condition that depends on something else (the case, a date) is supposed to fail as it stands.
 */
export function hidings(question: Question, form: FormModel): readonly Possible[] {
  return relevanceOf(form, question.path).flatMap((relevance) => {
    if (possibleValues(form).holds(relevance.condition, relevance.path) === true) return [];
    return [
      answered(
        rootsOf(relevance, form),
        form,
        (supposed) => supposed.holds(relevance.condition, relevance.path) === false,
      ) ?? possibleValues(form).suppose(new Map([[question.path, '']])),
    ];
  });
}

/** Whether a condition is, word for word, one of the display conditions around a question. */
export function isDisplayCondition(expr: Expr, question: Question, form: FormModel): boolean {
  const same = printed(expr, form);
  return relevanceOf(form, question.path).some(({ condition }) => {
    const parsed = form.parse(condition);
    return parsed.ok && printed(parsed.expr, form) === same;
  });
}

/** Whether a condition counts the node of a question: 1 where it is shown, 0 where it is hidden. */
export function countsNode(expr: Expr, question: Question, context: string, form: FormModel): boolean {
  let counts = false;
  walk(expr, (call) => {
    const [arg] = call.type === 'call' && call.name === 'count' ? call.args : [];
    if (arg?.type === 'path' || arg?.type === 'hashtag')
      counts ||= form.resolve(arg, context) === question.path;
  });
  return counts;
}

function printed(expr: Expr, form: FormModel): string {
  return toHashtags(printXPath(expr), form.source.root);
}

function rootsOf({ condition, path }: Relevance, form: FormModel): readonly Question[] {
  return askedIn(questionsIn(condition, path, form), form);
}

import { storedNumber } from '../../../contact/phone/phone.ts';
import type { FormModel, Write } from '../../../form/model.ts';
import type { Expression, Question } from '../../../form/source.ts';
import { type Possible, possibleValues } from '../../../form/values/index.ts';
import type { Call, Expr, StringLiteral } from '../../../form/xpath/ast.ts';
import { oncePerWrite } from '../../once-per-write.ts';
import { typedAnswers } from '../answers.ts';
import { tryAnswer } from '../try-answer.ts';
import { nationalSpellings, usableSpellings } from '../witness.ts';
import { judgedExamples, misreadWitnesses } from './misread.ts';

/** A pattern that an answer has to hold somewhere, and that lets more around it through. */
export interface Unanchored {
  readonly question: Question;
  readonly condition: Condition;
  readonly call: Call;
  readonly pattern: StringLiteral;
  /** The condition with the pattern from the beginning of the answer to its end. */
  readonly anchored: Expr;
  /** An answer that gets through, and would not. */
  readonly witness: string;
  /** Whether numbers still get through then: a pattern of the beginning alone (`^254`) would refuse them all. */
  readonly fits: boolean;
}

/** Patterns that take too long to decide are given up after a few answers. */
const MOST_UNDECIDED = 3;

/** The first of the patterns on the way to the number that need not match all of it. */
export const unanchoredOf = oncePerWrite((write, form, project): Unanchored | null => {
  const right = judgedExamples(write, form, project).flatMap((example) => [
    ...usableSpellings(example),
    ...nationalSpellings(example),
  ]);
  for (const { question } of typedAnswers(write, form)) {
    const witnesses = misreadWitnesses(write, question, form, project);
    for (const condition of conditionsOn(question, write, form)) {
      for (const [call, pattern] of positivePatterns(condition.condition, condition.holds)) {
        const anchored = anchor(condition.condition, pattern);
        let undecided = 0;
        const witness = witnesses.find(({ text, meant }) => {
          if (undecided > MOST_UNDECIDED) return false;
          const supposed = answering(question, text, form);
          const before = supposed.decides(condition.condition, condition.context);
          if (before === null) undecided += 1;
          if (before !== condition.holds || supposed.decides(anchored, condition.context) !== !before)
            return false;
          // What the question itself refuses comes to no later condition.
          if (question.constraint && supposed.holds(question.constraint, question.path) === false)
            return false;
          // `if(regex(p, '^0'), concat('254', substr(p, 1)), p)` looks at the beginning to make it right.
          return meant === null || !isMadeRight(write, question, text, meant, form);
        });
        if (!witness) continue;
        const fits = right.some(
          ({ text }) =>
            answering(question, text, form).decides(anchored, condition.context) === condition.holds,
        );
        return { question, condition, call, pattern, anchored, witness: witness.text, fits };
      }
    }
  }
  return null;
});

function isMadeRight(
  write: Write,
  question: Question,
  text: string,
  meant: string,
  form: FormModel,
): boolean {
  const { written, open } = tryAnswer(write, question, text, form);
  return !open && written.length > 0 && written.every((one) => storedNumber(one) === meant);
}

/** Whether an answer would not get through, were the pattern anchored. */
export function isForWantOfAnchors(
  found: Unanchored,
  question: Question,
  answer: string,
  form: FormModel,
): boolean {
  const { condition, anchored } = found;
  if (found.question !== question) return false;
  return answering(question, answer, form).decides(anchored, condition.context) === !condition.holds;
}

function answering(question: Question, answer: string, form: FormModel): Possible {
  return possibleValues(form).suppose(new Map([[question.path, answer]]));
}

interface Condition {
  readonly condition: Expr;
  readonly holds: boolean;
  readonly context: string;
  /** The question's own validation condition. */
  readonly expression?: Expression | undefined;
}

/** The conditions that an answer has to pass on its way to the write. */
function conditionsOn(question: Question, write: Write, form: FormModel): readonly Condition[] {
  const found: Condition[] = [];
  const constraint = question.constraint && form.parse(question.constraint);
  if (question.constraint && constraint?.ok) {
    found.push({
      condition: constraint.expr,
      holds: true,
      context: question.path,
      expression: question.constraint,
    });
  }
  const seen = new Set<Expr>();
  for (const { parts, guards } of possibleValues(form).ofWrite(write).values) {
    if (!parts.some((part) => part.type === 'answer' && part.question.path === question.path)) continue;
    for (const guard of guards) {
      if (seen.has(guard.condition)) continue;
      seen.add(guard.condition);
      found.push(guard);
    }
  }
  return found;
}

/** `regex()` calls that have to be true for the condition to turn out as wanted, with constant patterns. */
function positivePatterns(expr: Expr, wanted: boolean): readonly (readonly [Call, StringLiteral])[] {
  switch (expr.type) {
    case 'group':
      return positivePatterns(expr.inner, wanted);
    case 'binary':
      return expr.operator === 'and' || expr.operator === 'or'
        ? [...positivePatterns(expr.left, wanted), ...positivePatterns(expr.right, wanted)]
        : [];
    case 'call': {
      const [first, second] = expr.args;
      if (expr.name === 'not' && first) return positivePatterns(first, !wanted);
      return expr.name === 'regex' && wanted && second?.type === 'string' ? [[expr, second]] : [];
    }
    default:
      return [];
  }
}

/** The condition with one pattern anchored on both sides. */
function anchor(expr: Expr, pattern: StringLiteral): Expr {
  if (expr === pattern) return { ...pattern, value: `^(?:${pattern.value})$` };
  switch (expr.type) {
    case 'group':
      return { ...expr, inner: anchor(expr.inner, pattern) };
    case 'binary':
      return { ...expr, left: anchor(expr.left, pattern), right: anchor(expr.right, pattern) };
    case 'call':
      return { ...expr, args: expr.args.map((arg) => anchor(arg, pattern)) };
    default:
      return expr;
  }
}

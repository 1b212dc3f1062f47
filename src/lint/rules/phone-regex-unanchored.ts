import { toHashtags } from '../../form/hashtags.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Expression, Question } from '../../form/source.ts';
import { possibleValues } from '../../form/values/index.ts';
import type { Call, Expr, StringLiteral } from '../../form/xpath/ast.ts';
import { quoteXPath } from '../../form/xpath/print.ts';
import { typedAnswers } from '../answers.ts';
import type { Fix, Message } from '../finding.ts';
import { questionSite, writeSite } from '../site.ts';
import { examplesOf, misreadSpellings, nationalSpellings, usableSpellings } from '../witness.ts';
import { quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  unanchored: (pattern: string, witness: string): Message => ({
    what: `The pattern ${quote(pattern)} need only match a part of the phone number: it takes ${quote(witness)}.`,
    why: "CommCare's `regex()` looks for the pattern anywhere in the text. Whatever stands before or after it is saved with the number, and CommCare HQ then refuses the number or sends to another one.",
    how: 'Let the pattern describe the whole number, from `^` at its beginning to `$` at its end.',
  }),
} as const;

export default writeRule({
  id: 'phone-regex-unanchored',
  severity: 'warning',
  properties: ['contact_phone_number'],
  summary: 'A pattern without ^ and $ lets anything around the number through.',
  checkWrite(write, { form, project }) {
    const { examples } = examplesOf(project.countries);
    const witnesses = examples.flatMap(misreadSpellings);
    const right = examples.flatMap((example) => [...usableSpellings(example), ...nationalSpellings(example)]);
    for (const { question } of typedAnswers(write, form)) {
      for (const place of conditionsOn(question, write, form)) {
        for (const [call, pattern] of positivePatterns(place.condition, place.holds)) {
          const anchored = anchor(place.condition, pattern);
          let undecided = 0;
          const changed = witnesses.find(({ text }) => {
            if (undecided > MOST_UNDECIDED) return false;
            const supposed = possibleValues(form).suppose(new Map([[question.path, text]]));
            const before = supposed.decides(place.condition, place.context);
            if (before === null) undecided += 1;
            if (before !== place.holds || supposed.decides(anchored, place.context) !== !before) return false;
            // What the question itself refuses comes to no later condition.
            return !question.constraint || supposed.holds(question.constraint, question.path) !== false;
          });
          if (!changed) continue;
          // A pattern of the beginning alone (`^254`) would refuse every number with an end behind it.
          const fits = right.some(
            ({ text }) =>
              possibleValues(form)
                .suppose(new Map([[question.path, text]]))
                .decides(anchored, place.context) === place.holds,
          );
          const own = place.expression !== undefined;
          return {
            site: own
              ? questionSite(write, question, 'constraint')
              : placeOfGuard(write, call, form, question),
            message: messages.unanchored(pattern.value, changed.text),
            fixes: place.expression && fits ? [anchoredFix(question, place.expression, pattern, form)] : [],
          };
        }
      }
    }
    return null;
  },
});

/** Patterns that take too long to decide are given up after a few answers. */
const MOST_UNDECIDED = 3;

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

/** The hidden value whose expression holds the pattern, else the write. */
function placeOfGuard(write: Write, call: Call, form: FormModel, question: Question) {
  for (const { parts } of possibleValues(form).ofWrite(write).values) {
    for (const { origin } of parts) {
      const holder = origin.path === null ? undefined : form.question(origin.path);
      if (holder?.calculate && holder.path !== question.path && contains(form, holder.calculate, call)) {
        return questionSite(write, holder, 'calculate');
      }
    }
  }
  return writeSite(write);
}

function contains(form: FormModel, expression: Expression, wanted: Expr): boolean {
  const parsed = form.parse(expression);
  return parsed.ok && expression.text.length >= wanted.end && finds(parsed.expr, wanted);
}

function finds(expr: Expr, wanted: Expr): boolean {
  if (expr === wanted) return true;
  switch (expr.type) {
    case 'group':
      return finds(expr.inner, wanted);
    case 'binary':
      return finds(expr.left, wanted) || finds(expr.right, wanted);
    case 'call':
      return expr.args.some((arg) => finds(arg, wanted));
    default:
      return false;
  }
}

function anchoredFix(
  question: Question,
  expression: Expression,
  pattern: StringLiteral,
  form: FormModel,
): Fix {
  const { text } = expression;
  const bare = pattern.value.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
  const literal = quoteXPath(bare.includes('|') ? `^(${pattern.value})$` : `^${bare}$`);
  const value = toHashtags(
    text.slice(0, pattern.start) + literal + text.slice(pattern.end),
    form.source.root,
  );
  return {
    kind: 'suggestion',
    title: 'Match the whole answer',
    edits: [{ type: 'set-expression', path: question.path, part: 'constraint', value }],
  };
}

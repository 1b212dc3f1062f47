import type { Edit } from '../form/edits/edit.ts';
import { toHashtags } from '../form/hashtags.ts';
import type { FormModel, Write } from '../form/model.ts';
import type { Expression } from '../form/source.ts';
import type { ConstantPart, Origin } from '../form/values/index.ts';
import type { Span } from '../form/xpath/ast.ts';
import { parseXPath } from '../form/xpath/parser.ts';
import { quoteXPath } from '../form/xpath/quote.ts';
import { childrenOf, walk } from '../form/xpath/walk.ts';
import type { FixedText } from './probes/constants.ts';

/**
 * Whether putting another text there changes nothing but what is written: choices are data that people know, and a
 * text that some expression of the form compares with would not be found any more.
 */
export function isReplacedSafely({ text }: FixedText, edit: Edit, form: FormModel): boolean {
  if (edit.type === 'set-choice-value') return false;
  return edit.type === 'set-write-expression' || !isCompared(text, form);
}

/** Whether some expression of the form looks for the text. */
export function isCompared(text: string, form: FormModel): boolean {
  const { questions, caseActions } = form.source;
  const expressions = [
    ...questions.flatMap(({ calculate, constraint, relevant, defaultValue }) => [
      ...[calculate, constraint, relevant, defaultValue],
    ]),
    ...caseActions.flatMap(({ condition, writes }) => [
      condition,
      ...writes.flatMap((write) => [
        write.condition,
        write.source.type === 'expression' ? write.source.expression : undefined,
      ]),
    ]),
  ];
  return expressions.some(
    (expression) => expression?.text.includes(text) && compares(expression, text, form),
  );
}

/** Beside an operator, or handed to a function that looks at texts. */
function compares(expression: Expression, text: string, form: FormModel): boolean {
  const parsed = form.parse(expression);
  let found = false;
  if (!parsed.ok) return found;
  walk(parsed.expr, (expr) => {
    const looks = expr.type === 'binary' || (expr.type === 'call' && !PASSING.has(expr.name));
    if (looks) found ||= childrenOf(expr).some((part) => part.type === 'string' && part.value === text);
  });
  return found;
}

/** Functions that hand on what they are given. */
const PASSING: ReadonlySet<string> = new Set(['if', 'cond', 'coalesce', 'concat', 'join', 'string']);

/** Of a text that a function makes, the call is no place to put another one: it may make others, too. */
function isLiteral(text: string): boolean {
  const parsed = parseXPath(text);
  if (!parsed.ok) return false;
  const { expr } = parsed;
  if (expr.type === 'call') return expr.name === 'true' || expr.name === 'false';
  return expr.type === 'string' || expr.type === 'number';
}

/** The edit that puts another text in the place of a constant, default or choice; null where none can. */
export function replaceConstant(fixed: FixedText, to: string, write: Write, form: FormModel): Edit | null {
  return fixed.whole ? replacePart(fixed.part, to, write, form) : null;
}

/** The same for a constant that other parts are joined to. */
export function replacePart(
  { origin }: ConstantPart,
  to: string,
  write: Write,
  form: FormModel,
): Edit | null {
  const { path, expression, span } = origin;
  if (origin.part === 'choice' && path !== null && origin.choice !== undefined) {
    const question = form.question(path);
    // Choices of an itemset stand in an instance, which no edit changes.
    if (!question || question.itemset || question.choices.some((choice) => choice.value === to)) return null;
    return { type: 'set-choice-value', path, from: origin.choice, to };
  }
  if (!expression || !span) {
    if (origin.part !== 'default' || path === null) return null;
    return { type: 'set-expression', path, part: 'default', value: quoteXPath(to) };
  }
  if (!isLiteral(expression.text.slice(span.start, span.end))) return null;
  return replaceSpan(origin, span, quoteXPath(to), write, form);
}

/** The edit that puts another expression in the place of a part of the one that an origin stands in. */
export function replaceSpan(
  { part, path, expression }: Origin,
  span: Span,
  to: string,
  write: Write,
  form: FormModel,
): Edit | null {
  if (!expression) return null;
  const { text } = expression;
  const value = toHashtags(text.slice(0, span.start) + to + text.slice(span.end), form.source.root);
  if (part === 'write') {
    const { block, property } = write.propertyWrite;
    return { type: 'set-write-expression', action: write.action.id, block, property, value };
  }
  if (path === null || (part !== 'calculate' && part !== 'default')) return null;
  return { type: 'set-expression', path, part, value };
}

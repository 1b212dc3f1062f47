import type { Edit } from '../form/edit.ts';
import { toHashtags } from '../form/hashtags.ts';
import type { FormModel, Write } from '../form/model.ts';
import { parseXPath } from '../form/xpath/parser.ts';
import { quoteXPath } from '../form/xpath/print.ts';
import type { FixedText } from './constants.ts';

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
  const { origin } = fixed.part;
  const { path, expression, span } = origin;
  if (!fixed.whole) return null;
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
  const { text } = expression;
  if (!isLiteral(text.slice(span.start, span.end))) return null;
  const changed = text.slice(0, span.start) + quoteXPath(to) + text.slice(span.end);
  const value = toHashtags(changed, form.source.root);
  if (origin.part === 'write') {
    const { block, property } = write.propertyWrite;
    return { type: 'set-write-expression', action: write.action.id, block, property, value };
  }
  if (path === null || (origin.part !== 'calculate' && origin.part !== 'default')) return null;
  return { type: 'set-expression', path, part: origin.part, value };
}

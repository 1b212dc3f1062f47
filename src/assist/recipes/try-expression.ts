import { evaluate } from '../../form/xpath/evaluate.ts';
import { parseXPath } from '../../form/xpath/parser.ts';
import { known, toBoolean, toText } from '../../form/xpath/value.ts';

/** What an expression of one question gives for an answer: the text that is saved; null when that cannot be known. */
export function tryExpression(text: string, answer: string): string | null {
  const parsed = parseXPath(text);
  if (!parsed.ok) return null;
  const result = evaluate(parsed.expr, { reference: () => known(answer) });
  return result.type === 'value' ? toText(result.value) : null;
}

/** Whether a validation condition of one question takes an answer; null when that cannot be known. */
export function tryCondition(text: string, answer: string): boolean | null {
  const parsed = parseXPath(text);
  if (!parsed.ok) return null;
  const result = evaluate(parsed.expr, { reference: () => known(answer) });
  return result.type === 'value' ? toBoolean(result.value) : null;
}

import type { ContactWords } from '../contact/texts/en.ts';
import type { ValueProblem } from '../contact/value-problem.ts';
import { problemText } from '../contact/verdict/problem-text.ts';
import type { FieldCheck } from './field-element.ts';

/**
 * What a field says of its value, as plain data for the page.
 * @param missing what is said of an empty required field; null for any other
 */
export function checkOf(
  valid: boolean,
  missing: string | null,
  problem: ValueProblem | null,
  texts: ContactWords,
): FieldCheck {
  if (missing !== null) return { valid, severity: 'error', text: missing, suggestion: null };
  return {
    valid,
    severity: problem?.advice.severity ?? null,
    text: problem ? problemText(problem, texts) : '',
    suggestion: problem?.suggestions[0] ?? null,
  };
}

/** Of a field with which nothing is wrong: no news for the page. */
export const QUIET = JSON.stringify({
  valid: true,
  severity: null,
  text: '',
  suggestion: null,
} satisfies FieldCheck);

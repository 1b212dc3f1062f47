import type { ValueProblem } from '../../contact/value-problem.ts';
import type { Severity } from '../../lint/finding.ts';
import { severityOfLine } from './verdict-icon.tsx';

/**
 * How a wrong value is marked: as the sentence about its contact is, so that a mark is never red where the sentence
 * only doubts. What the sentence says of something else leaves the value's own severity.
 */
export function severityOfProblem({ advice, line }: ValueProblem): Severity {
  if (line.cause !== advice.code) return advice.severity;
  // HQ still sends to a contact whose replies fail.
  if (advice.property === 'contact_phone_number_is_verified') return 'warning';
  return severityOfLine(line) ?? advice.severity;
}

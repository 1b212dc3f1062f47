import type { ContactTexts } from '../../contact/texts/en.ts';
import type { ValueProblem } from '../../contact/value-problem.ts';
import { problemParts } from '../../contact/verdict/problem-text.ts';
import type { Diagnostic } from '../../lint/finding.ts';
import { severityOfProblem } from './problem-severity.ts';

const HELP = 'https://github.com/caseline/caseline/blob/main/docs/advice.md';

/**
 * What the person is told of a wrong value.
 * @param titles of what is offered for it
 */
export function problemDiagnostic(
  problem: ValueProblem,
  contact: ContactTexts,
  titles: readonly string[],
): Diagnostic {
  const { code, property } = problem.advice;
  return {
    site: null,
    rule: code,
    severity: severityOfProblem(problem),
    property,
    message: problemParts(problem, contact),
    fixes: titles.map((title) => ({ kind: 'suggestion', title })),
    helpUrl: HELP,
  };
}

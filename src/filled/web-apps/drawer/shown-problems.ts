import type { FieldLanguage } from '../../../fields/texts/language.ts';
import type { FindingView } from '../../../overlay/shell/ui.ts';
import { diagnosticOf, type FilledProblem } from '../../problems.ts';
import type { Moment } from '../../session.ts';
import type { FormEntry } from '../form-entry.ts';

/** What is said beside the questions: nothing that a person has put aside. */
export function createShownProblems(anchor: FormEntry['anchor'], language: FieldLanguage) {
  const dismissed = new Set<string>();

  /** A problem of a value: another value is another matter. */
  const valueKey = ({ key, contact, place }: FilledProblem): string =>
    JSON.stringify([key, contact.contact[place.property] ?? '']);

  return {
    views({ problems, speaksAt }: Moment): readonly FindingView[] {
      return problems
        .filter((one) => one.problem.advice.severity !== 'info' && speaksAt(one.contact, one.place))
        .filter((one) => !dismissed.has(valueKey(one)))
        .map((one) => ({
          key: one.key,
          finding: diagnosticOf(one, language),
          anchor: one.place.id === null ? null : anchor(one.place.id),
          label: one.place.label || undefined,
        }));
    },
    dismiss: (problem: FilledProblem) => void dismissed.add(valueKey(problem)),
  };
}

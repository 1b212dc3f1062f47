import { problemsOf as problemsOfValues } from '../contact/problems.ts';
import type { ProjectFacts } from '../contact/project.ts';
import type { ValueProblem } from '../contact/value-problem.ts';
import type { FieldLanguage } from '../fields/texts/language.ts';
import type { Diagnostic } from '../lint/finding.ts';
import { problemDiagnostic } from '../overlay/parts/problem-diagnostic.ts';
import type { FilledContact, FilledPlace } from './filled-form.ts';

/** A value that HQ will not use as it is meant, at the place where it was entered. */
export interface FilledProblem {
  /** Tells it from the others of the form, whatever the value is. */
  readonly key: string;
  readonly contact: FilledContact;
  readonly place: FilledPlace;
  readonly problem: ValueProblem;
  /** Values that the place would take, best first. */
  readonly offers: readonly string[];
}

/** What is wrong with the values of a form, in the order of its contacts and their places. */
export function problemsOf(
  contacts: readonly FilledContact[],
  facts: ProjectFacts,
): readonly FilledProblem[] {
  return contacts.flatMap((contact) => {
    const problems = problemsOfValues(contact.contact, facts);
    return contact.places.flatMap((place): FilledProblem[] => {
      const problem = problems.get(place.property);
      if (!problem) return [];
      const key = JSON.stringify([contact.key, place.property, place.id, problem.advice.code]);
      const offers = problem.suggestions.filter((value) => place.takes(value));
      return [{ key, contact, place, problem, offers }];
    });
  });
}

/** What the person is told of it. */
export function diagnosticOf(
  { problem, offers }: FilledProblem,
  { contact, fields }: FieldLanguage,
): Diagnostic {
  const titles = offers.map((value) => fields.use(`\`${value}\``));
  return problemDiagnostic(problem, contact, titles);
}

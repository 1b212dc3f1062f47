import type { ProjectFacts } from '../../../contact/project.ts';
import type { FormModel, Write } from '../../../form/model.ts';
import type { Question } from '../../../form/source.ts';
import type { Fix } from '../../finding.ts';
import type { Said } from '../../said.ts';
import { nationalValidation, phoneValidation } from '../phone-pattern.ts';
import { judgingCountries } from './countries.ts';
import { waysOf } from './ways.ts';
import { wrongCodeOf } from './wrong-code.ts';

/**
 * The validation condition that fits a question whose answer is the number, or the number behind a constant country
 * code. None where the countries are unknown, where an expression does more than join, or where the code is another
 * country's: the condition would fit the mistake.
 */
export function offeredValidation(
  write: Write,
  question: Question,
  form: FormModel,
  project: ProjectFacts,
  /** The question that gets it: the one that the answer is compared with. */
  on: Question = question,
): readonly Said<Fix>[] {
  const ways = waysOf(write, form);
  const [way, ...others] = ways.filter(({ questions }) => questions.includes(question));
  const { countries, known } = judgingCountries(write, form, project);
  if (!way || others.length > 0 || way.changed || way.questions.length > 1 || !known) return [];
  if (way.code === null) return way.prefix === '' ? toFixes(phoneValidation(on, countries)) : [];
  // Behind more than the code (`549`) the pattern of the plan does not fit.
  const [country, another] = countries;
  if (country === undefined || another !== undefined || way.prefix !== way.code.code) return [];
  if (wrongCodeOf(write, form, project)) return [];
  return toFixes(nationalValidation(on, country));
}

function toFixes(fix: Said<Fix> | null): readonly Said<Fix>[] {
  return fix ? [fix] : [];
}

import { OWN_DIGITS } from '../../../contact/data/own-digits.ts';
import type { ProjectFacts } from '../../../contact/project.ts';
import type { FormModel, Write } from '../../../form/model.ts';
import type { Question } from '../../../form/source.ts';
import type { Witness } from '../witness.ts';
import { judgedExamples, type Misread, taken } from './misread.ts';
import { waysOf } from './ways.ts';

/**
 * The number in the digits that people of the project's languages and countries write, where the question takes it:
 * `\d` does on phones.
 */
export function ownDigitsOf(
  write: Write,
  question: Question,
  form: FormModel,
  project: ProjectFacts,
): Misread | null {
  const ways = waysOf(write, form).filter(({ questions }) => questions.includes(question));
  if (ways.length === 0 || ways.some(({ questions }) => questions.length > 1)) return null;
  const zeros = OWN_DIGITS.filter(
    ({ languages, countries: of }) =>
      (project.languages ?? []).some((language) => languages.split(' ').includes(language)) ||
      (project.countries ?? []).some((country) => of.split(' ').includes(country.toUpperCase())),
  );
  for (const { zero } of zeros) {
    for (const example of judgedExamples(write, form, project)) {
      const { callingCode, significant, national } = example;
      const meant = callingCode + significant;
      const texts = [meant.slice(ways[0]?.prefix.length ?? 0), meant, national, significant];
      const tried = [...new Set(texts)].map(
        (text): Witness => ({
          text: text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))),
          meant,
          name: 'other-script',
        }),
      );
      const [found] = taken(write, question, tried, true, form);
      if (found) return found;
    }
  }
  return null;
}

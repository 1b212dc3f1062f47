import type { ContactProperty } from '../../contact/contact.ts';
import { isLanguageCode } from '../../contact/language/language.ts';
import { languageEntry } from '../../contact/language/language-names.ts';
import { isCommonZone } from '../../contact/time-zone/time-zone.ts';
import { cityOfZone, zonesOfCountry } from '../../contact/time-zone/zone-search.ts';
import type { Edit } from '../../form/edits/edit.ts';
import { quoteXPath } from '../../form/xpath/quote.ts';
import { addChoices, choiceQuestion, type NewChoice } from '../recipes/choices.ts';
import { insertExpression } from '../recipes/insertion.ts';
import type { QuestionTexts } from '../recipes/question-texts.ts';
import { type Candidate, reachable, type Situation } from './draft.ts';
import { newQuestion } from './new-question.ts';

/** More would be no question that a person answers. */
const MOST_CHOICES = 60;

/** The zones of the countries: one is written for all, of several a person chooses. */
export function zonesFor({ project, wishes }: Pick<Situation, 'project' | 'wishes'>): readonly string[] {
  const zones = wishes.countries.flatMap(zonesOfCountry).filter(isCommonZone);
  if (zones.length > 0) return [...new Set(zones)].slice(0, MOST_CHOICES);
  return project.defaultTimeZone === undefined ? [] : [project.defaultTimeZone];
}

/** The project's languages; where they are unknown, the form's own. */
export function languagesFor({ form, project }: Pick<Situation, 'form' | 'project'>): readonly string[] {
  return (project.languages ?? form.source.languages.filter(isLanguageCode)).slice(0, MOST_CHOICES);
}

export function zoneWays(situation: Situation): readonly Candidate[] {
  const choices = zonesFor(situation).map((value) => ({ value, label: cityOfZone(value) }));
  return listWays(situation, 'time_zone', 'time_zone', ({ zone }) => zone, choices);
}

export function languageWays(situation: Situation): readonly Candidate[] {
  // People know their own language by its own name.
  const choices = languagesFor(situation).map((value) => ({
    value,
    label: languageEntry(value, 'en').ownName,
  }));
  return listWays(situation, 'language_code', 'message_language', ({ language }) => language, choices);
}

/** Ways to write one of a list: a question of the form that offers such values, else a new one or a constant. */
function listWays(
  { form, write }: Situation,
  property: ContactProperty,
  id: string,
  say: (texts: QuestionTexts) => string,
  choices: readonly NewChoice[],
): readonly Candidate[] {
  const mapped = (path: string): Edit => ({ type: 'map-question', property, path });
  const [only, another] = choices;
  if (!only) return [];
  const values = new Set(choices.map(({ value }) => value));
  const current = write && choiceQuestion(write, form);
  const known = reachable(form).filter(
    (question) =>
      question.kind === 'select' &&
      question.choices.length > 0 &&
      question.choices.every(({ value }) => values.has(value)),
  );
  const ways: Candidate[] = [
    ...(current ? [{ edits: addChoices(current, choices), reuses: [current.path] }] : []),
    ...known.flatMap((question) => [
      { edits: [mapped(question.path)], reuses: [question.path] },
      { edits: [...addChoices(question, choices), mapped(question.path)], reuses: [question.path] },
    ]),
  ];
  if (!another) {
    const constant = insertExpression(form, { property, write }, quoteXPath(only.value), undefined);
    return constant ? [...ways, { edits: constant.edits, reuses: [] }] : ways;
  }
  const { path, edits } = newQuestion(form, id, 'select', say, {
    choices: choices.map(({ value, label }) => ({ value, say: () => label })),
  });
  return [...ways, { edits: [...edits, mapped(path)], reuses: [] }];
}

import { CONTACT_PROPERTIES, type ContactProperty } from '../../contact/contact.ts';
import type { FilledContact, FilledPlace } from '../filled-form.ts';
import { createNames } from '../names.ts';
import { takes, textOf } from './answer.ts';
import type { SurveyModel, SurveyQuestion } from './survey.ts';

/** Which question fills which property, by the question's name. A question that is named like a property needs no line. */
export type SurveyFields = { readonly [P in ContactProperty]?: string | undefined };

export interface SurveyContacts {
  contacts(): readonly FilledContact[];
  /** Undefined when it is not asked now. */
  question(place: FilledPlace): SurveyQuestion | undefined;
  /** All questions that fill a property, hidden ones left out. */
  questions(): readonly SurveyQuestion[];
}

const isOpen = ({ state }: SurveyModel): boolean => /^(running|preview|starting)$/.test(state);

/**
 * The contacts of a survey: what is asked once is one contact, and each panel or row of a question that repeats is one
 * more. What a condition hides is no answer, because SurveyJS drops it.
 *
 * @param stateOf whether the person has come to a question
 */
export function createSurveyContacts(
  survey: SurveyModel,
  fields: SurveyFields,
  stateOf: (question: SurveyQuestion) => FilledPlace['state'],
): SurveyContacts {
  const nameOf = createNames();
  const propertyOf = ({ name }: SurveyQuestion): ContactProperty | undefined =>
    CONTACT_PROPERTIES.find((property) => fields[property] === name) ??
    CONTACT_PROPERTIES.find((property) => fields[property] === undefined && property === name);

  function asked(): readonly (readonly [ContactProperty, SurveyQuestion])[] {
    if (!isOpen(survey)) return [];
    return survey.getAllQuestions(true, false, true).flatMap((question) => {
      const property = propertyOf(question);
      return property ? [[property, question] as const] : [];
    });
  }

  const placeOf = (property: ContactProperty, question: SurveyQuestion): FilledPlace => ({
    property,
    id: question.id,
    label: question.processedTitle,
    state: stateOf(question),
    takes: (value) => takes(question, value),
  });

  return {
    contacts() {
      const groups = new Map<object, (readonly [ContactProperty, SurveyQuestion])[]>();
      for (const one of asked()) {
        const data = one[1].data ?? survey;
        groups.set(data, [...(groups.get(data) ?? []), one]);
      }
      return [...groups].map(([data, questions]): FilledContact => {
        const contact: { [P in ContactProperty]?: string } = {};
        for (const [property, { value }] of questions) contact[property] ||= textOf(value);
        return {
          key: nameOf(data),
          contact,
          places: questions.map(([property, question]) => placeOf(property, question)),
        };
      });
    },
    question: ({ id }) => asked().find(([, question]) => question.id === id)?.[1],
    questions: () => asked().map(([, question]) => question),
  };
}

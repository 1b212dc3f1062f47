import type { WhyOpen } from '../../../assist/setup/plan-setup.ts';
import type { Wish } from '../../../assist/setup/wishes.ts';
import { createPlural } from '../../../language/plural.ts';

const plural = createPlural('en');

/** What “Set up messaging” says. Backquotes mark code. */
export const setupEn = {
  intro:
    'Choose what the people in this form are to get. Caseline shows what it will add, tries it, and adds it in one step.',
  wishes: 'What they get',
  wish: {
    sms: 'SMS',
    replies: 'They can reply to SMS',
    email: 'E-mail',
    language: 'Messages in their language',
    timeZone: 'Messages at their time of day',
  } satisfies Readonly<Record<Wish, string>>,
  part: {
    name: 'Name of the contact',
    sms: 'Phone number',
    replies: 'Consent to messages',
    email: 'E-mail address',
    language: 'Language',
    timeZone: 'Time zone',
  } satisfies Readonly<Record<Wish | 'name', string>>,
  plan: 'What Caseline will do',
  kept: 'The form does this already.',
  uses: (question: string) => `Uses “${question}”.`,
  question: (label: string) => `Adds the question “${label}”.`,
  choices: (n: number, question: string) =>
    plural(n, { one: `“${question}” gets # answer.`, other: `“${question}” gets # answers.` }),
  hidden: (name: string) => `Adds the hidden value \`${name}\`, which works out what is saved.`,
  condition: (question: string) => `“${question}” takes only answers that can be read.`,
  calculation: (name: string) => `Changes the calculation of \`${name}\`.`,
  kind: (question: string) =>
    `“${question}” becomes “Phone Number or Numeric ID”: a number would lose its zero.`,
  write: (name: string, property: string) => `Changes what \`${name}\` saves as \`${property}\`.`,
  map: (name: string, property: string) => `Saves \`${name}\` as \`${property}\`.`,
  open: {
    countries: 'Choose the country of the numbers first.',
    languages: 'The languages of the project are not known: set them in Messaging > Languages.',
    'case-action':
      'Add it to the case action that saves the phone number: Caseline cannot add properties there.',
    page: 'The form has nothing for this yet. Add it in the form builder with Set up messaging, save, and come back.',
    locked: 'What would have to change is locked.',
    findings: 'It is there, but not right yet: see the findings.',
  } satisfies Readonly<Record<WhyOpen, string>>,
  byHand: 'This form builder cannot save questions as case properties. Do it in the settings of the form:',
  noGateway: 'The project has no SMS gateway yet: add one in Messaging > SMS Connectivity.',
  tried: (right: number, all: number) => `Tried on ${all} people: ${right} get what they should`,
  person: {
    agrees: 'agrees',
    refuses: 'does not agree',
    unknown: 'no mobile number',
  },
  result: {
    refused: 'asked again',
    replies: 'gets SMS and can reply',
    sms: 'gets SMS, cannot reply',
    nothing: 'nothing is sent',
  },
  left: (n: number) =>
    plural(n, {
      one: '# finding stays in the list: it is about something else.',
      other: '# findings stay in the list: they are about something else.',
    }),
  add: 'Add to the form',
  complete: 'The form does all of this. Save it when you are ready.',
  nothing: 'Choose something above.',
  emptyForm: 'This form writes nothing for messaging yet.',
  start: 'Set up messaging',
};

export type SetupTexts = typeof setupEn;

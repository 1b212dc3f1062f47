import type { Message } from '../../finding.ts';
import type { Asked, Wanted } from '../../probes/asked.ts';
import type { Spelling } from '../../probes/manner.ts';
import { quote } from '../../words.ts';
import { wordsEn } from '../words/en.ts';

const { list, named } = wordsEn;

const EXPRESSION_INVALID_WHY =
  'The form does not open or stops with an error on phones and in Web Apps, or the property is left empty: there is no message.';
const FORM_STOPS_ASK_FIRST =
  "Ask first whether there is something to work on, as in `if(… = '', '', …)`: phones calculate before anybody has answered.";
const PROPERTY_DIFFERS = {
  why: 'Both forms write to the same contacts. Whichever form was used last decides, so the same person is reached after one form and not after the other, and numbers of one person do not equal each other.',
  how: 'Write the property in the same way in both forms.',
};

/** How a form writes numbers. */
const SPELLINGS: Readonly<Record<Spelling, string>> = {
  plus: '+ and digits',
  national: 'the national number',
  international: 'digits with the country code',
};

/** What a question asks for. */
const ASKED: Readonly<Record<Asked, string>> = {
  date: 'a date',
  time: 'a time',
  'date-time': 'a date and a time',
  number: 'a number',
  place: 'a place on the map',
  media: 'a picture, a sound or a film',
};

/** What a property takes. */
const WANTED: Readonly<Record<Wanted, string>> = {
  contact_phone_number: 'a phone number',
  commcare_email_address: 'an e-mail address',
  time_zone: 'the name of a time zone',
  language_code: 'a language code',
  contact_backend_id: 'the name of an SMS gateway',
};

/** What the rules say. */
export const formRulesEn = {
  'contact-in-repeat': {
    outside: (question: string, repeat: string): Message => ({
      what: `Every case of the repeat ${quote(repeat)} gets the same phone number: the answer to ${named(question)}, which stands outside the repeat.`,
      why: 'Only one contact can have a number for two-way messages. All others send nothing back, and one phone gets every message several times.',
      how: 'Ask for the number inside the repeat, or save it only to the case that it belongs to.',
    }),
  },
  'default-too-early': {
    early: (question: string, other: string, calculated: boolean): Message => ({
      what: `The default value of ${named(question)} uses ${named(other)}, which has no value yet when defaults are set.`,
      why: `CommCare sets defaults once, when the form opens: before anybody has answered and before ${calculated ? 'anything is calculated' : 'any calculation'}. What is saved is as if ${named(other)} were empty.`,
      how: 'Use a calculation in a hidden value instead: it follows the answers.',
    }),
    title: (): string => 'Calculate it instead',
  },
  'expression-invalid': {
    syntax: (text: string, detail: string): Message => ({
      what: `The expression ${quote(text)} cannot be read: ${detail}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Correct the expression.',
    }),
    function: (name: string, near: string | null, cuts: boolean): Message => ({
      what: `CommCare has no function ${quote(name)}.`,
      why: EXPRESSION_INVALID_WHY,
      how: cuts
        ? 'Use `substr(text, start, end)`. It counts from 0, and the letter at `end` is not in the result any more.'
        : near
          ? `Use ${quote(near)}, if that was meant.`
          : 'Use one of the functions in CommCare’s documentation.',
    }),
    arguments: (name: string, count: number): Message => ({
      what: `${quote(name)} does not take ${count} ${count === 1 ? 'value' : 'values'}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Look up in CommCare’s documentation what the function takes.',
    }),
    question: (path: string, near: string | null): Message => ({
      what: `There is no question ${quote(path)} in this form.`,
      why: EXPRESSION_INVALID_WHY,
      how: near ? `Use ${quote(near)}, if that was meant.` : 'Choose a question of this form.',
    }),
    regex: (pattern: string, detail: string): Message => ({
      what: `The pattern ${quote(pattern)} is not a regular expression: ${detail}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Correct the pattern.',
    }),
    regexOnPhones: (pattern: string, detail: string): Message => ({
      what: `Phones do not read the pattern ${quote(pattern)} as a regular expression: ${detail}.`,
      why: 'Web Apps take it, but on phones the form stops with an error.',
      how: 'Write it as both take it: `\\}` for `}`, `\\p{L}` for `\\pL`, one quantifier for each part.',
    }),
    regexInWebApps: (pattern: string, detail: string): Message => ({
      what: `Web Apps do not read the pattern ${quote(pattern)} as a regular expression: ${detail}.`,
      why: 'Phones take it, but in Web Apps the form stops with an error.',
      how: 'Write it as both take it: without comments `(?#…)`, with names of classes such as `\\p{Lower}`.',
    }),
    circle: (questions: readonly string[]): Message => ({
      what: `The calculation of ${quote(questions[0] ?? '')} refers to itself: ${questions.map(quote).join(' → ')}.`,
      why: 'CommCare does not open a form in which a calculation depends on itself.',
      how: 'Take one of the references out of the circle.',
    }),
  },
  'form-stops': {
    opening: (place: string, reason: string): Message => ({
      what: `The form does not open: CommCare stops at ${named(place)}. ${reason}`,
      why: 'Nobody can fill in the form on a phone or in Web Apps, whatever else is right in it.',
      how: FORM_STOPS_ASK_FIRST,
    }),
    answering: (place: string, reason: string, question: string, answer: string): Message => ({
      what: `The form stops when ${named(question)} is answered with ${quote(answer)}: CommCare shows an error at ${named(place)}. ${reason}`,
      why: 'The person who fills in the form cannot go on, and what was answered before may be lost.',
      how: FORM_STOPS_ASK_FIRST,
    }),
  },
  'mapping-question-gone': {
    gone: (property: string, question: string): Message => ({
      what: `CommCare HQ is about to drop the mapping of ${quote(property)}: the form has no question ${named(question)}.`,
      why: "CommCare HQ does not build the app with such a mapping. The form's settings drop it at the next save, whoever saves and whatever is changed; from then on nothing is saved to the property.",
      how: `If the question was renamed, choose it again for ${quote(property)} in Case Management. If it is no longer wanted, remove the row.`,
    }),
  },
  'name-missing': {
    missing: (): Message => ({
      what: 'The form creates a case with a phone number and gives it no name.',
      why: 'A contact without a name stands empty in lists and reports, and SMS surveys to it fail.',
      how: 'Fill the name of the case from a question.',
    }),
  },
  'property-differs-between-forms': {
    checked: (property: string, other: string, here: boolean): Message => ({
      what: here
        ? `This form checks \`${property}\`, and the form ${quote(other)} does not.`
        : `This form does not check \`${property}\`, and the form ${quote(other)} does.`,
      ...PROPERTY_DIFFERS,
    }),
    spelled: (
      property: string,
      other: string,
      here: readonly Spelling[],
      there: readonly Spelling[],
    ): Message => ({
      what: `This form writes \`${property}\` as ${list(here.map((one) => SPELLINGS[one]))}, and the form ${quote(other)} as ${list(there.map((one) => SPELLINGS[one]))}.`,
      ...PROPERTY_DIFFERS,
    }),
    texts: (property: string, other: string, here: readonly string[], there: readonly string[]): Message => ({
      what: `This form writes \`${property}\` as ${list(here)}, and the form ${quote(other)} as ${list(there)}.`,
      ...PROPERTY_DIFFERS,
    }),
  },
  'property-near-miss': {
    nearMiss: (name: string, meant: string): Message => ({
      what: `${quote(name)} is not a property that CommCare HQ reads for messages; \`${meant}\` is.`,
      why: 'CommCare HQ looks for exactly this name. The value is saved, but messages do not use it, and nothing says so.',
      how: `Rename it to \`${meant}\`.`,
    }),
    title: (to: string): string => `Rename to ${to}`,
  },
  'property-never-set': {
    never: (question: string, property: string): Message => ({
      what: `\`${property}\` comes from the hidden value ${named(question)}, which nothing ever sets: it is always empty.`,
      why: 'Whatever the case had before is replaced by nothing whenever the form is sent, and the form says nothing.',
      how: 'Give the hidden value a calculation or a default value, or save a question instead.',
    }),
  },
  'property-on-other-case': {
    other: (index: string, property: string): Message => ({
      what: `\`${index}/${property}\` writes the property of another case: the ${index} case.`,
      why: `Messages to the ${index} case use the value, messages to the case of this form do not. Every child that is saved overwrites the value of the others.`,
      how: `Leave it as it is if the ${index} case is the contact; otherwise save \`${property}\`.`,
    }),
  },
  'property-written-twice': {
    sameAction: (property: string): Message => ({
      what: `${quote(property)} is written twice by one case action.`,
      why: 'Only one of the values is saved, and which one is not for the form to say. CommCare HQ does not build an app with two questions on one property.',
      how: 'Keep one of them; put both answers into one hidden value if either may be given.',
    }),
    sameCase: (property: string): Message => ({
      what: `${quote(property)} of one case is written by two case actions.`,
      why: 'Both run whenever the form is sent, and the later one wins: the other value is lost.',
      how: 'Keep one of them, or give them conditions that exclude each other.',
    }),
    mayMeet: (property: string, action: string): Message => ({
      what: `${quote(property)} is written by Case Management and by ${quote(action)}, perhaps on the same case.`,
      why: 'Both write to the case that the person has opened, if the form follows one up: one of the two values is lost.',
      how: `Keep one of them. If ${quote(action)} is meant for another case, give it that case's id.`,
    }),
    title: (question: string): string => `Save only ${question}`,
  },
  'usercase-competes': {
    competes: (): Message => ({
      what: 'The form writes `contact_phone_number` of the user case.',
      why: 'The user case then competes for the number like any other contact: with the mobile worker’s own number, and with every case that has it. The first one keeps it for two-way messages.',
      how: 'Keep a worker’s number in the worker’s profile, unless the user case is meant to get messages.',
    }),
  },
  'value-cannot-fit': {
    kind: (question: string, asked: Asked, property: Wanted): Message => ({
      what: `${named(question)} asks for ${ASKED[asked]}, which is never ${WANTED[property]}.`,
      why: 'CommCare HQ cannot use what is saved, and the form says nothing.',
      how: `Save another question to \`${property}\`, or change the type of this one.`,
    }),
    several: (question: string, property: Wanted): Message => ({
      what: `Several choices of ${named(question)} can be ticked at once, and together they are not ${WANTED[property]}.`,
      why: 'CommCare saves them as one text with blanks between, `a b`. CommCare HQ cannot use it, and the form says nothing.',
      how: 'Use a multiple choice question that takes one answer.',
    }),
    title: (): string => 'Change to Text',
  },
};

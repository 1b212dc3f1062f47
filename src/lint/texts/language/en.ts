import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsEn } from '../words/en.ts';

const { either, list, named } = wordsEn;

const LANGUAGE_UNKNOWN_WHY =
  "CommCare HQ compares the code exactly, letter by letter. For a code that it does not have it sends the project's default language, or no message at all.";
const TIME_ZONE_UNKNOWN_WHY =
  "It says so nowhere: messages to this contact silently follow the project's time zone, so they can come at night.";

/** A number of hours from Greenwich. */
function offset(hours: number, ahead: boolean): string {
  return `${hours} ${hours === 1 ? 'hour' : 'hours'} ${ahead ? 'ahead of' : 'behind'} Greenwich`;
}

/** What the rules say. */
export const languageRulesEn = {
  'language-choice-missing': {
    missing: (question: string, languages: readonly string[]): Message => ({
      what: `${named(question)} does not offer ${list(languages)}, which the project has messages in.`,
      why: 'People who speak it have to choose another language and get messages in that.',
      how: 'Add a choice with this value, if these people are asked.',
    }),
    title: (languages: readonly string[]): string => `Add ${languages.join(', ')}`,
  },
  'language-free-text': {
    free: (question: string): Message => ({
      what: `The language code is typed by hand in ${named(question)}.`,
      why: 'CommCare HQ compares the code letter by letter with Messaging > Languages. `English`, `EN` or a blank at the end is no language to it: the person gets the project’s default language, or no message.',
      how: 'Use a multiple choice question whose values are the codes.',
    }),
  },
  'language-unknown': {
    unknown: (codes: readonly string[], languages: readonly string[]): Message => ({
      what: `The project has no language ${either(codes)}.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how:
        languages.length > 0
          ? `Use one of the codes of Messaging > Languages (${list(languages, 6)}), or add the language there.`
          : 'Add the language under Messaging > Languages.',
    }),
    noCode: (codes: readonly string[]): Message => ({
      what: `There is no language code ${either(codes)}.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how: 'Use the code of Messaging > Languages: two or three small letters, like `en` or `fra`.',
    }),
    undecided: (codes: readonly string[]): Message => ({
      what: `It could not be checked whether the project has the language ${either(codes)}: its languages are not known here.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how: 'Compare with the list under Messaging > Languages.',
    }),
  },
  'time-zone-deprecated': {
    old: (text: string, current: string | null): Message => ({
      what: `${quote(text)} is not on the list of time zones that CommCare HQ shows.`,
      why: 'CommCare HQ still knows the name, so messages come at the right hour. Nobody can choose it in CommCare HQ, and other software may not know it.',
      how: current
        ? `Use the name of today, ${quote(current)}.`
        : 'Use the name of a place, like `Africa/Nairobi`.',
    }),
  },
  'time-zone-free-text': {
    free: (question: string): Message => ({
      what: `The time zone is typed by hand in ${named(question)}.`,
      why: 'CommCare HQ knows only exact names like `Africa/Nairobi`. For anything else it silently takes the time zone of the project, so messages can come at night.',
      how: 'Use a multiple choice question or a lookup table with the names, or a hidden value.',
    }),
  },
  'time-zone-sign': {
    sign: (text: string, hours: number, ahead: boolean): Message => ({
      what: `${quote(text)} is the time ${offset(hours, ahead)}: the sign means the opposite of what it seems to.`,
      why: 'In these names `+` stands for west of Greenwich. If the other side was meant, messages come many hours too early or too late.',
      how: 'Use the name of a place, like `Africa/Nairobi`; it also follows summer time.',
    }),
    title: (zone: string, hours: number, ahead: boolean): string => `Use ${zone} (${offset(hours, ahead)})`,
  },
  'time-zone-unknown': {
    unknown: (names: readonly string[], how: string): Message => ({
      what: `CommCare HQ does not recognise the time zone ${either(names)}.`,
      why: TIME_ZONE_UNKNOWN_WHY,
      how,
    }),
    blank: (names: readonly string[]): Message => ({
      what: `CommCare HQ does not recognise the time zone ${either(names)}: there is a blank around the name.`,
      why: TIME_ZONE_UNKNOWN_WHY,
      how: 'Take the blank away.',
    }),
    useOne: (zones: readonly string[]): string => `Use the name of a place, like ${either(zones)}.`,
    useMeant: (zones: readonly string[]): string =>
      `Use the name of the place that is meant, like ${either(zones)}: these have different hours.`,
    useList: (): string =>
      'Use a name from the list under Project Settings > Default Timezone, like `Africa/Nairobi`.',
  },
};

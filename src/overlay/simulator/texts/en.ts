import { reasonsEn } from '../../../assist/reasons/texts/en.ts';
import type { Channel } from '../../../contact/verdict/types.ts';

/** The day before, the same, the day after. */
type Day = -1 | 0 | 1;

const DAYS = { '-1': ' the day before', 0: '', 1: ' the day after' } as const;

/** What the contact simulator says. Backquotes mark code. */
export const simulatorEn = {
  intro: 'Answer as a person would, and see what the form makes of it. Nothing is saved.',
  nothing: 'This form writes none of the six contact properties.',
  case: 'Case',
  thisCase: 'The case of this form',
  otherCase: (index: string) => `The ${index} case`,
  answers: 'Answers',
  noQuestions: 'No question decides about the contact: the form always writes the same.',
  noChoice: 'no answer',
  refused: 'The validation condition refuses this answer: the person cannot go on.',
  hidden: 'Not asked with these answers.',
  lookup: 'The choices come from a lookup table: type a value.',
  contact: 'What is saved',
  empty: 'empty',
  /** The form does not write it; by whether the case is new. */
  kept: 'not written: keeps what the case has',
  keptNew: 'not written: empty',
  /** What a value depends on, in `unknown` and `error`. */
  reasons: reasonsEn,
  unknown: (reason: string) => `cannot be known: ${reason}`,
  error: (message: string) => `the phone stops: ${message}`,
  hq: 'What CommCare HQ does',
  channels: {
    sms: 'SMS',
    replies: 'Replies',
    email: 'E-mail',
    timeZone: 'Time zone',
    language: 'Language',
    gateway: 'Gateway',
  } satisfies Readonly<Record<Channel, string>>,
  zone: {
    clock: (zone: string, time: string, offset: string) => `In \`${zone}\` it is now ${time} (${offset})`,
    sendAt: 'A message planned for',
    yours: (time: string, day: Day) => `is sent at ${time}${DAYS[day]} on your clock.`,
    projects: (time: string, day: Day) => `That is ${time}${DAYS[day]} in the project’s zone.`,
  },
  language: {
    order: 'HQ looks for a text in this order',
    schedule: 'the schedule’s language',
    project: (name: string) => `the project’s: ${name}`,
    untranslated: 'the untranslated text',
  },
  advice: 'Worth knowing',
  owner: {
    check: 'Check owner',
    checking: 'Asking who holds the number…',
    again: 'Check again',
    free: 'Nobody known holds this number',
    self: 'This contact holds it',
    failed: 'The owner could not be asked now.',
    notConfigured: 'No check endpoint is set.',
  },
};

export type SimulatorTexts = typeof simulatorEn;

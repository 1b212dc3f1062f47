import type { Effect } from '../../../assist/recipes/examples.ts';
import type { NumberVerdict } from '../../../assist/recipes/number-recipe.ts';
import type { HelperKind } from '../../../assist/recipes/targets.ts';
import { createPlural } from '../../../language/plural.ts';
import { spellingsEn } from '../../../lint/texts/spellings/en.ts';

const plural = createPlural('en');

/** What the helper widgets say. Backquotes mark code. */
export const helpersEn = {
  helpers: 'Helpers',
  none: 'This form writes none of the properties that helpers are for.',
  open: {
    number: 'Read any spelling of a number',
    consent: 'Set from a consent question',
    zone: 'Choose a time zone',
    language: 'Choose languages',
    gateway: 'Choose a gateway',
    examples: 'Try answers',
  } satisfies Readonly<Record<HelperKind, string>>,
  intro: {
    number:
      'People write a number in many ways. This makes an expression that gives CommCare HQ the one way it needs: country code and digits.',
    consent:
      '`1` when the person agreed, nothing otherwise. CommCare HQ takes every other text as agreed, even `no` and `0`.',
    zone: 'CommCare HQ knows exact names only. For any other text it uses the project’s time zone and says nothing.',
    language: 'The values must be the codes of Messaging > Languages, letter by letter.',
    gateway: 'With a name that the project does not have, CommCare HQ sends nothing.',
    examples:
      'What the question takes, what is saved, and what CommCare HQ does with it. Follows what you change.',
  } satisfies Readonly<Record<HelperKind, string>>,
  question: 'Question',
  noQuestion: 'The form has no question for this.',
  insert: 'Insert',
  how: {
    calculate: (name: string, property: string) =>
      `Changes the calculation of \`${name}\`, which writes \`${property}\`.`,
    write: (name: string, property: string) => `Changes what \`${name}\` saves as \`${property}\`.`,
    'hidden-value': (name: string, property: string) =>
      `Adds the hidden value \`${name}\` and lets it write \`${property}\`.`,
  },
  nowhere: 'There is no place for it in this form: copy the expression.',
  inserted: 'Inserted. Save the form when you are ready.',
  expression: 'Expression',
  notProven: 'It reads an example wrongly (see the table), so it cannot be inserted.',
  table: {
    name: 'Examples',
    answer: 'Answer',
    saved: 'Saved',
    result: 'Result',
    nothing: 'nothing',
    unknown: 'not known',
    empty: 'no answer',
  },
  /** By the name of a witness, which is English; others are shown as they are. */
  example: spellingsEn,
  number: {
    countries: 'Countries of the numbers',
    home: 'Without country code',
    noHome: 'refuse: ask for the country code',
    remove: (country: string) => `Remove ${country}`,
    add: 'Add a country',
    chooseFirst: 'Choose the country of the numbers first.',
    verdict: {
      right: 'right',
      refused: 'not read: asked again',
      home: 'read as the country you chose',
      wrong: 'wrong',
    } satisfies Readonly<Record<NumberVerdict, string>>,
    summary: (right: number, all: number) =>
      `${right} of ${plural(all, { one: '# example', other: '# examples' })} come out right`,
    validate: 'Let the question refuse what cannot be read',
    validateInstead: 'Replace the question’s validation condition: refuse what cannot be read',
    changesKind: 'The question becomes “Phone Number or Numeric ID”: a number would lose its zero.',
  },
  consent: {
    answer: 'Answer that agrees',
    fresh: 'Ask with a new question instead',
    makes: (question: string) => `Caseline adds the question “${question}” with the answers Yes and No.`,
    verified: 'verified: replies reach this contact',
    notVerified: 'not verified',
    duty: 'In the United States no SMS goes out without recorded consent.',
  },
  pick: {
    search: {
      zone: 'City, country or offset',
      language: 'Language',
      gateway: 'Gateway',
    },
    results: (n: number) => plural(n, { one: '# found', other: '# found' }),
    more: (n: number) => plural(n, { other: 'and # more: type to narrow down' }),
    forAll: 'The same for every contact.',
    forChoices: (question: string) => `Choices of “${question}”.`,
    present: 'there already',
    nothingChosen: 'Nothing chosen yet.',
    add: (n: number) => plural(n, { one: 'Add # choice', other: 'Add # choices' }),
    use: (value: string) => `Use \`${value}\``,
    unknownLanguages:
      'The languages of the project are not known here. Type a code of Messaging > Languages.',
    unknownGateways:
      'The gateways of the project are not known here. Type a name of Messaging > SMS Connectivity.',
    code: 'Language code',
    gatewayName: 'Name of the gateway',
    notACode: 'This is no language code: two or three small letters, as `en` or `fra`.',
    blanks: 'A gateway’s name has no blanks.',
  },
  examples: {
    condition: 'Validation condition',
    takesAll: 'The question takes every answer.',
    own: 'Try your own answer',
    effect: {
      'asked-again': 'refused, asked again',
      sent: 'HQ sends',
      'sent-elsewhere': 'sent to a wrong number',
      'not-sent': 'nothing is sent',
      empty: 'nothing is saved',
      unknown: 'depends on something else',
    } satisfies Readonly<Record<Effect, string>>,
    verdict: {
      right: 'good',
      strict: 'a good answer is lost',
      loose: 'should be refused',
      unknown: 'cannot be known',
    },
    summary: (wrong: number, all: number) =>
      wrong === 0
        ? `All ${all} examples give a right result`
        : `${plural(wrong, { one: '# example gives a wrong result', other: '# examples give a wrong result' })} of ${all}`,
    unknownCountries:
      'The countries of the project are not known: numbers of three others stand in for them.',
  },
};

export type HelpersTexts = typeof helpersEn;

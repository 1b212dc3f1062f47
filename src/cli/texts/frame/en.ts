import type { StopReason } from '../../../directory/ask-patiently.ts';
import { createLists } from '../../../language/lists.ts';
import { createPlural } from '../../../language/plural.ts';
import { filesEn } from '../../../lint/texts/files/en.ts';

const plural = createPlural('en');
const lists = createLists('en-GB');
const findings = (count: number): string => plural(count, { one: '# finding is', other: '# findings are' });

/** What commands say around their work: of arguments, files and settings. Errors are one line behind the command's name. */
export const frameEn = {
  /** Behind an error in arguments. */
  hint: (command: string): string => ` (caseline ${command} --help lists what it takes)`,
  overview: ' (caseline --help lists them)',
  meant: (word: string): string => `; did you mean ${word}?`,
  noCommand: (name: string): string => `there is no command ${name}`,
  noOption: (name: string): string => `there is no option ${name}`,
  noArgument: (text: string): string => `it takes no argument ${text}`,
  noValue: (option: string): string => `${option} takes no value`,
  needsValue: (option: string, value: string): string => `${option} needs a value: ${value}`,
  oneOf: (option: string, choices: readonly string[], value: string): string =>
    `${option} is ${lists(choices, 'or')}, not ${value}`,
  between: (option: string, minimum: number, maximum: number, value: string): string =>
    `${option} is a number from ${minimum} to ${maximum}, not ${value}`,
  nameShell: (shells: readonly string[]): string => `name a shell: ${lists(shells, 'or')}`,
  bug: (version: string, kind: string): string =>
    `an error of caseline ${version} itself (${kind}); please report it`,
  /** `output`, `the file`: what something is said of that has no name. */
  about: (what: string, said: string): string => `${what} ${said}`,
  output: 'output',
  input: 'standard input',
  file: 'the file',
  /** Why a file cannot be read as a form. */
  files: filesEn,
  /** @param code the system's, like `EACCES`; '' without one */
  unread: (code: string): string => `cannot be read${code && ` (${code})`}`,
  unwritten: (code: string): string => `cannot be written${code && ` (${code})`}`,
  irregular: 'is no regular file',
  noStream: 'is neither a file nor a pipe',
  tooLarge: (size: string): string => `is larger than ${size}`,
  bytes: (count: number): string => `${count} bytes`,
  notJson: 'not JSON',
  emptyInput: 'standard input is empty',
  /** What is wrong with a value of JSON, behind its place. */
  value: 'value',
  expected: (what: string): string => `expected ${what}`,
  missing: 'is missing',
  wrongValue: 'has a wrong value',

  lint: {
    oneFile: 'name at least one file',
    nameForStdin: '--stdin-filename goes with -',
    fixesFiles: '--fix writes files; it does not go with -',
    baselineName: '--update-baseline needs --stdin-filename NAME beside -',
    noRule: (id: string): string => `there is no rule ${id}`,
    useSetting: (id: string): string => `use ${id}=off, info, warning or error`,
    noSetting: (name: string): string => `there is no setting ${name}`,
    noBaseline: '--update-baseline needs --baseline FILE',
    oneForm: '--actions with the actions of one form goes with exactly one form',
    ofActions: (said: string): string => `the file of --actions ${said}`,
    noActions: 'is neither JSON nor a page or a post of CommCare HQ',
    /** What `--actions` holds instead of the case management that was looked for. */
    nothing: 'holds no case management of CommCare HQ',
    noAppForms: 'is an app without forms',
    noForm: (xmlns: string): string => `has no form with the xmlns ${xmlns}`,
    severalForms: (xmlns: string): string => `has several forms with the xmlns ${xmlns}`,
    withoutActions: (xmlns: string): string => `has no actions of the form with the xmlns ${xmlns}`,
    ruleBroke: (id: string): string => `the rule ${id} broke off: an error of caseline; please report it`,
    barren: (count: number): string =>
      count === 1 ? 'its only file is no form' : `none of its ${count} files is a form`,
    emptyFolder: 'the folder has no .xml or .ccz file',
    noMatch: 'no file has a name like this',
    damaged: 'the archive is damaged',
    entries: (most: number): string => `the archive has more than ${most} entries`,
    unpacksLarge: 'the archive unpacks to more than 100 MB',
    swells: 'the archive unpacks to far more than it holds',
    cut: 'is cut off',
    packing: 'is packed in a way that is not known',
    notUnpacked: 'cannot be unpacked',
    moreWarnings: (count: number, most: number): string =>
      `${plural(count, { one: '# warning is', other: '# warnings are' })} more than --max-warnings ${most} allows`,
    gone: (count: number): string =>
      `${findings(count)} gone from the forms; --update-baseline takes them out`,
    fresh: (count: number, file: string): string =>
      `${findings(count)} not in ${file}: mend what is wrong, or accept it with --update-baseline`,
    formGone: (form: string): string => `${form} is gone and taken out`,
    known: (count: number): string => `${findings(count)} known from now on`,
    inApp: 'forms inside an app are not changed',
    notChanged: (encoding: string): string => `not changed, because ${encoding} cannot be written`,
    times: (title: string, count: number): string => `${title} (${count} times)`,
    configThere: 'is there already',
    wrote: (file: string): string => `Wrote ${file}.`,
    sayProject:
      'Say in its "project" what is known: countries, languages, gateways, … (docs/command-line.md).',
  },

  try: {
    oneWay: 'give one of --answers, --table and --batch',
    oneForm: 'name one form',
    namesItself: '--batch names its forms itself',
    ofForm: '--form goes with a form that is named',
    noForm: (wanted: string): string => `it has no form ${wanted}`,
    itsForms: (names: string): string => `; its forms are ${names}`,
    several: (count: number, names: string): string =>
      `it has ${count} forms; name one with --form: ${names}`,
    line: (number: number): string => `line ${number}`,
    noLine: 'it has no line',
    noRow: 'it has no row',
    twice: (column: string): string => `the column ${column} stands there twice`,
    expectsNothing: 'it has no column with what is expected (a case property, result, sms, replies or email)',
    noCase: 'no case of the form has it',
    noCaseWith: (action: string): string => `the form has no case ${action} with it`,
    severalCases: (names: readonly string[]): string => `several cases have it: write ${lists(names, 'or')}`,
    lines: (count: number): string => plural(count, { one: '# line', other: '# lines' }),
  },

  sheet: {
    oneFile: 'name one file',
    atMostOne: 'name one file at most',
    itself: 'is the file itself; name another one',
    day: 'write a day as 2026-11-29',
    map: 'write PROPERTY=COLUMN',
    noProperty: (property: string, meant: string): string =>
      `${property} is no contact property; ${meant} is`,
    noColumn: (column: string, known: string): string =>
      `the file has no column “${column}” (it has ${known || 'none'})`,
  },

  health: {
    behindFrom: 'name the file behind --from',
    twoWays: '--from and --hq are two ways: give one',
    noWay: '--from FILE or --hq URL is missing',
    noState: 'is no state of a health report; remove it to start anew',
    otherState: 'is of another project or server; choose another file with --state',
    noProject: '--project must name a project',
    notProtected: 'must start with https:// (http:// only for this machine): keys and numbers go there',
    noUser: 'must not hold a name or a password: keys come from a file or the environment',
    keyMissing: 'CASELINE_HQ_KEY must be set: "name@example.org:key"',
    failed: (kind: string): string => `failed (${kind})`,
    /** @param message what English says of it */
    stopped: (_why: StopReason, message: string): string => message,
  },

  dictionary: {
    missing: (option: string): string => `${option} is missing`,
    ending: '--output must end in .xlsx',
    caseType: 'HQ takes names that begin with a letter and have only letters, digits, - and _',
    longCaseType: (most: number): string =>
      `the name of a sheet has no room for more than ${most} characters`,
  },
};

export type FrameTexts = typeof frameEn;

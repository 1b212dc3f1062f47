import { LANGUAGES } from '../../language/codes.ts';

/** What an option takes. `help` is one sentence or two, without a line break. */
export type OptionSpec =
  | { readonly kind: 'flag'; readonly help: string; readonly short?: string }
  | {
      readonly kind: 'text';
      /** What stands for the value in help: `FILE` and `FOLDER` are completed by shells. */
      readonly value: string;
      readonly help: string;
      readonly default?: string;
    }
  /** May be repeated. */
  | { readonly kind: 'list'; readonly value: string; readonly help: string }
  | {
      readonly kind: 'choice';
      readonly choices: readonly string[];
      readonly help: string;
      readonly default: string;
      /** What the option means without a value. */
      readonly bare?: string;
    }
  | {
      readonly kind: 'number';
      readonly value: string;
      readonly help: string;
      readonly minimum: number;
      readonly maximum: number;
      readonly default?: number;
    };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The value of one option, as a command reads it. */
export type OptionValue<Spec extends OptionSpec> = Spec extends { readonly kind: 'flag' }
  ? boolean
  : Spec extends { readonly kind: 'list' }
    ? readonly string[]
    : Spec extends { readonly kind: 'choice'; readonly choices: readonly (infer Choice)[] }
      ? Choice
      : Spec extends { readonly kind: 'number' }
        ? Spec extends { readonly default: number }
          ? number
          : number | undefined
        : Spec extends { readonly default: string }
          ? string
          : string | undefined;

export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: OptionValue<Specs[Name]>;
};

/** What every command takes. */
export const COMMON_OPTIONS = {
  language: {
    kind: 'choice',
    choices: ['auto', ...LANGUAGES],
    default: 'auto',
    help: 'language of findings and verdicts; auto: the one of the terminal (LC_ALL, LC_MESSAGES, LANG)',
  },
  color: {
    kind: 'choice',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    bare: 'always',
    help: 'colours in the output; auto: in a terminal. NO_COLOR and FORCE_COLOR are read, too',
  },
  'no-color': { kind: 'flag', help: 'the same as --color never' },
  help: { kind: 'flag', short: 'h', help: 'this text' },
} as const satisfies OptionSpecs;

/** For commands that judge with what is known of a project. */
export const PROJECT_FILE = {
  kind: 'text',
  value: 'FILE',
  help: 'what is known of the project: countries, languages, gateways, …',
} as const satisfies OptionSpec;

/** For commands that read the cases of CommCare HQ. `when` stands before the help, where it is not for each of their ways. */
export const casesPerQuestion = (when = '') =>
  ({
    kind: 'number',
    value: 'NUMBER',
    minimum: 1,
    maximum: 5_000,
    default: 1_000,
    help: `${when}cases per question`,
  }) as const satisfies OptionSpec;

/** For commands that ask CommCare HQ. */
export const hqKeyFile = (when = '') =>
  ({
    kind: 'text',
    value: 'FILE',
    help: `${when}holds an API key of HQ as "name@example.org:key" (without it: the environment's CASELINE_HQ_KEY)`,
  }) as const satisfies OptionSpec;

/** For commands that know owners from a file. */
export const OWNERS_FILE = {
  kind: 'text',
  value: 'FILE',
  help: 'who holds numbers for replies already (JSON list of {"phone", "kind", "id"})',
} as const satisfies OptionSpec;

/** For commands whose texts may show numbers of people (docs/privacy.md). */
export const SHOW_NUMBERS = {
  kind: 'flag',
  help: 'show phone numbers whole; else they are masked wherever no terminal reads them',
} as const satisfies OptionSpec;

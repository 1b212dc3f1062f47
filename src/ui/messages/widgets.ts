import type { Effect } from '../../lint/recipes/examples.ts';
import type { NumberVerdict } from '../../lint/recipes/number-recipe.ts';
import type { HelperKind } from '../../lint/recipes/targets.ts';

/** What the helper widgets say. Backquotes mark code. */
export interface WidgetMessages {
  /** Heading of the helpers on a card. */
  readonly helpers: string;
  /** Name of the tab, and what stands there when a form has none. */
  readonly none: string;
  /** On the button that opens it. */
  readonly open: Readonly<Record<HelperKind, string>>;
  readonly title: Readonly<Record<HelperKind, string>>;
  readonly intro: Readonly<Record<HelperKind, string>>;
  readonly question: string;
  readonly noQuestion: string;
  readonly insert: string;
  /** What inserting will do; names stand in backquotes. */
  readonly how: Readonly<
    Record<'calculate' | 'write' | 'hidden-value', (name: string, property: string) => string>
  >;
  readonly nowhere: string;
  readonly inserted: string;
  readonly expression: string;
  readonly notProven: string;
  readonly table: {
    readonly name: string;
    readonly answer: string;
    readonly saved: string;
    readonly result: string;
    readonly nothing: string;
    readonly unknown: string;
    readonly empty: string;
  };
  /** By the name of a witness, which is English; others are shown as they are. */
  readonly example: Readonly<Record<string, string>>;
  readonly number: {
    readonly countries: string;
    readonly home: string;
    readonly noHome: string;
    readonly remove: (country: string) => string;
    readonly add: string;
    readonly chooseFirst: string;
    readonly verdict: Readonly<Record<NumberVerdict, string>>;
    readonly summary: (right: number, all: number) => string;
    readonly validate: string;
    readonly validateInstead: string;
    readonly changesKind: string;
  };
  readonly consent: {
    readonly answer: string;
    readonly verified: string;
    readonly notVerified: string;
    readonly noAnswer: string;
    readonly duty: string;
  };
  readonly pick: {
    readonly search: Readonly<Record<'zone' | 'language' | 'gateway', string>>;
    readonly results: (n: number) => string;
    readonly more: (n: number) => string;
    readonly forAll: string;
    readonly forChoices: (question: string) => string;
    readonly present: string;
    readonly add: (n: number) => string;
    readonly use: (value: string) => string;
    readonly unknownLanguages: string;
    readonly unknownGateways: string;
    readonly code: string;
    readonly gatewayName: string;
    readonly notACode: string;
    readonly blanks: string;
  };
  readonly examples: {
    readonly condition: string;
    readonly takesAll: string;
    readonly own: string;
    readonly effect: Readonly<Record<Effect, string>>;
    readonly verdict: Readonly<Record<'right' | 'strict' | 'loose' | 'unknown', string>>;
    readonly summary: (wrong: number, all: number) => string;
    readonly unknownCountries: string;
  };
}

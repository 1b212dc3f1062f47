import type { HqReason } from '../../contact/outcome-types.ts';

/** What the contact simulator says. Backquotes mark code. */
export interface SimulatorMessages {
  readonly intro: string;
  readonly nothing: string;
  readonly case: string;
  readonly thisCase: string;
  readonly otherCase: (index: string) => string;
  readonly answers: string;
  readonly noQuestions: string;
  readonly noChoice: string;
  readonly refused: string;
  readonly hidden: string;
  readonly lookup: string;
  readonly contact: string;
  readonly empty: string;
  /** The form does not write it; by whether the case is new. */
  readonly kept: string;
  readonly keptNew: string;
  readonly unknown: (reason: string) => string;
  readonly error: (message: string) => string;
  readonly hq: string;
  readonly cannotBeKnown: string;
  /** The form does not write it, and the case is not new. */
  readonly dependsOnCase: string;
  readonly sms: { readonly label: string; readonly yes: (number: string) => string };
  readonly twoWay: {
    readonly label: string;
    readonly yes: string;
    readonly unknown: string;
  };
  readonly email: { readonly label: string; readonly yes: string };
  readonly zone: {
    readonly label: string;
    readonly contact: (zone: string, time: string, offset: string) => string;
    readonly project: (zone: string, time: string, offset: string) => string;
    readonly fallback: string;
    readonly sendAt: string;
    /** `day`: the day before, the same, the day after. */
    readonly yours: (time: string, day: -1 | 0 | 1) => string;
    readonly projects: (time: string, day: -1 | 0 | 1) => string;
  };
  readonly language: {
    readonly label: string;
    readonly order: string;
    readonly schedule: string;
    readonly project: (name: string) => string;
    readonly untranslated: string;
    readonly unknownCode: (code: string) => string;
    readonly unknown: string;
  };
  readonly gateway: {
    readonly label: string;
    readonly default: string;
    readonly unknown: (name: string) => string;
  };
  readonly reason: Readonly<Record<HqReason, string>>;
  readonly advice: string;
  readonly owner: {
    readonly check: string;
    readonly checking: string;
    readonly again: string;
    readonly free: string;
    readonly self: string;
    readonly failed: string;
    readonly notConfigured: string;
  };
}

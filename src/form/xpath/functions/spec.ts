import type { RegexBudget } from '../regex/budget.ts';
import type { Raw } from '../value.ts';

/** How many arguments a function takes; `parity` where phones ask for an odd or even number. */
export interface Arity {
  readonly least: number;
  readonly most: number;
  readonly parity?: 'odd' | 'even' | undefined;
}

export const exactly = (count: number): Arity => ({ least: count, most: count });
export const between = (least: number, most: number): Arity => ({ least, most });
export const atLeast = (least: number): Arity => ({ least, most: Number.POSITIVE_INFINITY });

/** `argument`: the value of one of its arguments, of whatever type that is (`if`, `coalesce`, `depend`). */
export type ResultKind = 'text' | 'number' | 'boolean' | 'date' | 'list' | 'nodes' | 'argument';

/**
 * What becomes of the text of the arguments, for those who follow a text through a form:
 * `passes` one argument unchanged, `joins` them one after the other, `changes` the first one; absent: none is kept.
 */
export type TextUse = 'passes' | 'joins' | 'changes';

/**
 * What a result depends on beside the arguments. `form`: the nodes and choices of the form, not their values alone.
 * `outside`: what is not in the form (another instance, the place, the app's texts).
 */
export type Need = 'clock' | 'chance' | 'form' | 'outside';

/** CommCare's app on Android, or Web Apps (Java on a server). They differ in regular expressions and JSON. */
export type Platform = 'phones' | 'web-apps';

export interface CallContext {
  readonly platform: Platform;
  readonly budget?: RegexBudget | undefined;
}

/** Computes the result of decided arguments, of which there are as many as the arity says. May throw `Stop` (convert.ts). */
export type Implementation = (args: readonly Raw[], context: CallContext) => Raw;

export interface FunctionSpec {
  readonly arity: Arity;
  readonly result: ResultKind;
  readonly text?: TextUse | undefined;
  /** Absent: the result depends on the arguments alone. */
  readonly needs?: Need | undefined;
  /** Not built in: handlers of the form or the app add it, and count its arguments only when it is reached. */
  readonly handler?: true | undefined;
  /** Absent where the result is never decided by values, or where `evaluate` chooses the arguments (`if`, `cond`). */
  readonly run?: Implementation | undefined;
}

export type FunctionFamily = Readonly<Record<string, FunctionSpec>>;

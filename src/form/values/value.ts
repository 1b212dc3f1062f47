import { storedText } from '../engine/stored.ts';
import type { Expression, Question, SourceRange } from '../source.ts';
import type { Expr, Span } from '../xpath/ast.ts';
import { sameValue, toText, type XPathValue } from '../xpath/value.ts';

export type { XPathValue };

/**
 * Possible values: what a question or an expression can hold when the form is submitted. A value is a row of parts
 * that are written one after the other (`concat('+91', /data/phone)` has two), so that a rule sees both the text the
 * form fixes and the holes that people fill in.
 */

/** The place of the form that a part comes from: where a finding is put, and what a fix changes. */
export interface Origin {
  /** The question, or the case block's node when the write itself says it; null for a mapping. */
  readonly path: string | null;
  readonly part: 'kind' | 'calculate' | 'default' | 'choice' | 'write';
  readonly choice?: string | undefined;
  /** The expression that holds it, and where in its text. */
  readonly expression?: Expression | undefined;
  readonly span?: Span | undefined;
  /** Where it stands in the file when there is no expression. */
  readonly range?: SourceRange | undefined;
}

/** A value that the form fixes. */
export interface ConstantPart {
  readonly type: 'constant';
  /**
   * As CommCare holds it: a number and a boolean are no text to the expressions that read them, and are saved by rules
   * of their own (`textOfPart`). Joined to text, or through a text function, it is the text that this makes of it.
   */
  readonly value: XPathValue;
  /** It was computed by `number()`, arithmetic and the like; a bare number literal was not. */
  readonly throughNumber: boolean;
  /** It comes from a question that need not be answered or shown: then nothing is there. */
  readonly optional?: true | undefined;
  /** The question whose supposed answer it is, in a what-if run (`suppose`). */
  readonly answerTo?: string | undefined;
  /** Questions whose choices or defaults a function has made it of; what came through unchanged has an `origin` there. */
  readonly madeOf?: readonly string[] | undefined;
  readonly origin: Origin;
}

/** What a person answers. */
export interface AnswerPart {
  readonly type: 'answer';
  readonly question: Question;
  /** A function other than joining has worked on it: its validation condition no longer speaks of the result. */
  readonly changed: boolean;
  /** It went through a text function or was joined: of a number question that is E notation from 2^31 on. */
  readonly asText?: true | undefined;
  readonly optional?: true | undefined;
  readonly origin: Origin;
}

/**
 * The result of a calculation with numbers. Saved as it is: plain digits when it is whole, nothing when it is no number
 * (NaN). `asText`: it went through a text function, which writes E notation from 2^31 on, and `NaN`.
 */
export interface NumberPart {
  readonly type: 'number';
  /** A text function has changed its text: it can be a piece of a number. */
  readonly changed?: true | undefined;
  readonly asText?: true | undefined;
  readonly optional?: true | undefined;
  readonly origin: Origin;
}

/** The result of a condition: saved as `1` or `0`; `asText` (joined, or through a text function): `true` or `false`. */
export interface BooleanPart {
  readonly type: 'boolean';
  readonly asText?: true | undefined;
  readonly optional?: true | undefined;
  readonly origin: Origin;
}

/** From the case database, the user, the session, a fixture or a lookup table: no rule judges its content. */
export interface OutsidePart {
  readonly type: 'outside';
  readonly optional?: true | undefined;
  readonly origin: Origin;
}

/** Cannot be known here: dates, ids, unknown functions, circles, things too deep. */
export interface OpaquePart {
  readonly type: 'opaque';
  readonly optional?: true | undefined;
  readonly origin: Origin;
}

export type ValuePart = ConstantPart | AnswerPart | NumberPart | BooleanPart | OutsidePart | OpaquePart;

/** A condition that holds (or does not) wherever the value is used. */
export interface Guard {
  readonly condition: Expr;
  readonly holds: boolean;
  /** The node from which the condition's relative references are seen. */
  readonly context: string;
}

export interface PossibleValue {
  readonly parts: readonly ValuePart[];
  readonly guards: readonly Guard[];
}

export interface Values {
  readonly values: readonly PossibleValue[];
  /** False when some were left out: too many, too deep. */
  readonly complete: boolean;
  /**
   * It comes from a question that nobody has to answer, or that can be hidden: besides the values the whole can be
   * empty. Conditions and functions see the empty answer, too.
   */
  readonly unanswered?: boolean | undefined;
  /** Parts that are `optional` can be missing beside others: what is joined to a choice is taken as chosen. */
  readonly partly?: boolean | undefined;
}

export const NOTHING: Values = { values: [], complete: true };

/**
 * The text of one constant as it is saved when nothing stands beside it: `1` and `0` for true and false, digits for
 * whole numbers, nothing for NaN.
 */
export function textOfPart({ value }: ConstantPart): string {
  const stored = storedText(value);
  return toText(stored.type === 'value' ? stored.value : value);
}

/** The whole text that is saved, when every part of the value is fixed by the form; otherwise null. */
export function constantText({ parts }: PossibleValue): string | null {
  const [only] = parts;
  if (only && parts.length === 1) return only.type === 'constant' ? textOfPart(only) : null;
  let text = '';
  for (const part of parts) {
    if (part.type !== 'constant') return null;
    text += toText(part.value);
  }
  return text;
}

/** A part as a text function, or what it is joined to, makes text of it. */
export function asText(part: ValuePart): ValuePart {
  switch (part.type) {
    case 'constant':
      return typeof part.value === 'string' ? part : { ...part, value: toText(part.value) };
    case 'answer':
    case 'number':
    case 'boolean':
      return part.asText ? part : { ...part, asText: true };
    default:
      return part;
  }
}

/** What a question need not hold: beside these values it can be empty. */
export function optional(set: Values): Values {
  return {
    values: set.values.map(({ parts, guards }) => ({
      parts: parts.map((part): ValuePart => (part.optional ? part : { ...part, optional: true })),
      guards,
    })),
    complete: set.complete,
    unanswered: true,
    partly: set.partly,
  };
}

/** Whether two scalars are the same value of the same type. */
export const sameScalar = sameValue;

/** The part to point at: the first that is not empty. */
export function leadingPart(value: PossibleValue): ValuePart | undefined {
  return value.parts.find((part) => part.type !== 'constant' || part.value !== '') ?? value.parts[0];
}

/** Where the origin stands in the text that was read, as exactly as can be said. */
export function originRange(origin: Origin): SourceRange | undefined {
  const { expression, span } = origin;
  if (!expression?.range) return origin.range;
  const { start, end } = expression.range;
  // With character references in the attribute, offsets in the expression are not offsets in the file.
  if (!span || end - start !== expression.text.length) return expression.range;
  return { start: start + span.start, end: start + span.end };
}

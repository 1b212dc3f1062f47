import type { Expression, Question, SourceRange } from '../source.ts';
import type { Expr, Span } from '../xpath/ast.ts';
import { type Value as Scalar, toText } from '../xpath/value.ts';

export type { Scalar };

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

/** Text that the form fixes. */
export interface ConstantPart {
  readonly type: 'constant';
  readonly value: Scalar;
  /** It was computed by `number()`, arithmetic and the like; a bare number literal was not. */
  readonly throughNumber: boolean;
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
  readonly origin: Origin;
}

/** The result of a calculation with numbers, as text. */
export interface NumberPart {
  readonly type: 'number';
  readonly origin: Origin;
}

/** `true` or `false`, as text. */
export interface BooleanPart {
  readonly type: 'boolean';
  readonly origin: Origin;
}

/** From the case database, the user, the session, a fixture or a lookup table: no rule judges its content. */
export interface OutsidePart {
  readonly type: 'outside';
  readonly origin: Origin;
}

/** Cannot be known here: dates, ids, unknown functions, circles, things too deep. */
export interface OpaquePart {
  readonly type: 'opaque';
  readonly origin: Origin;
}

export type Part = ConstantPart | AnswerPart | NumberPart | BooleanPart | OutsidePart | OpaquePart;

/** A condition that holds (or does not) wherever the value is used. */
export interface Guard {
  readonly condition: Expr;
  readonly holds: boolean;
  /** The node from which the condition's relative references are seen. */
  readonly context: string;
}

export interface Value {
  readonly parts: readonly Part[];
  readonly guards: readonly Guard[];
}

export interface Values {
  readonly values: readonly Value[];
  /** False when some were left out: too many, too deep. */
  readonly complete: boolean;
  /**
   * Choices that nobody has to make. Conditions and functions see the empty answer, too; text that is joined to a
   * choice is taken as chosen.
   */
  readonly unanswered?: boolean | undefined;
}

export const NOTHING: Values = { values: [], complete: true };

/** The text of one constant, as CommCare writes it. */
export function textOfPart(part: ConstantPart): string {
  return toText(part.value);
}

/** The whole text, when every part of the value is fixed by the form; otherwise null. */
export function constantText(value: Value): string | null {
  let text = '';
  for (const part of value.parts) {
    if (part.type !== 'constant') return null;
    text += toText(part.value);
  }
  return text;
}

/** The part to point at: the first that is not empty. */
export function leadingPart(value: Value): Part | undefined {
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

import type { ContactTexts } from '../../contact/texts/en.ts';
import type { ValueProblem } from '../../contact/value-problem.ts';
import { isAbsent } from '../../contact/verdict/absent.ts';
import { problemText } from '../../contact/verdict/problem-text.ts';
import type { Tone } from '../../contact/verdict/verdict-line.ts';
import type { OwnerAnswer } from '../../directory/schema.ts';
import type { Severity } from '../../lint/finding.ts';
import { repliesLine } from '../../overlay/parts/owners-of.ts';
import { severityOfProblem } from '../../overlay/parts/problem-severity.ts';

/** What is said at one input. */
export interface NoteContent {
  readonly severity: Severity;
  readonly text: string;
  /** Only a value that is wrong by itself keeps the browser from submitting. */
  readonly invalid: boolean;
  readonly suggestions: readonly string[];
}

/** What HQ will do with the value. A box that was left empty, or not ticked, is no reason to speak. */
export function verdictNote(problem: ValueProblem, texts: ContactTexts): NoteContent | undefined {
  const { advice, suggestions, line } = problem;
  const { severity } = advice;
  if (severity === 'info' && isAbsent(line.cause)) return undefined;
  return {
    severity: severityOfProblem(problem),
    text: problemText(problem, texts),
    invalid: severity === 'error',
    suggestions,
  };
}

const SEVERITIES: Readonly<Record<Tone, Severity | null>> = {
  ok: null,
  late: 'warning',
  doubtful: 'info',
  fails: 'warning',
  unknown: 'incomplete',
};

/**
 * What an owner means at the input: a warning, because HQ still sends to the number and the answer may be old. Nothing
 * is said about a number that nobody else is known to hold.
 * @param answer null when nobody could be asked
 */
export function ownerNote(
  number: string,
  answer: OwnerAnswer | null,
  texts: ContactTexts,
): NoteContent | undefined {
  const line = repliesLine(number, answer ?? { status: 'unknown' });
  const severity = SEVERITIES[line.tone];
  // What is wrong with the number itself is said by the note of its value.
  if (severity === null || line.cause.startsWith('phone-')) return undefined;
  return { severity, text: `${line.say(texts)}.`, invalid: false, suggestions: [] };
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 4, warning: 3, incomplete: 2, info: 1 };

export function worse(a: NoteContent | undefined, b: NoteContent | undefined): NoteContent | undefined {
  if (!a || !b) return a ?? b;
  return WEIGHT[b.severity] > WEIGHT[a.severity] ? b : a;
}

import type { OwnerAnswer } from '../../directory/schema.ts';
import type { Severity } from '../../lint/finding.ts';
import type { Verdict } from '../../ui/fields/judge.ts';
import type { FieldMessages } from '../../ui/messages/fields.ts';

/** What is said at one input. */
export interface NoteContent {
  readonly severity: Severity;
  readonly text: string;
  /** Only a value that is wrong by itself keeps the browser from submitting. */
  readonly invalid: boolean;
  readonly suggestions: readonly string[];
}

export function verdictNote({ advice, suggestions }: Verdict): NoteContent {
  const { severity, message } = advice;
  return { severity, text: message, invalid: severity === 'error', suggestions };
}

/**
 * What an owner means at the input: a warning, because HQ still sends to the number and the answer may be old. Null
 * asks for the text when nobody could be asked. Nothing is said about a number that is free.
 */
export function ownerNote(answer: OwnerAnswer | null, { owner }: FieldMessages): NoteContent | undefined {
  const note = (severity: Severity, text: string): NoteContent => ({
    severity,
    text,
    invalid: false,
    suggestions: [],
  });
  if (answer === null) return note('incomplete', owner.unasked);
  switch (answer.status) {
    case 'owned_here':
      return note('warning', owner.ownedHere);
    case 'owned_elsewhere':
      return note('warning', owner.ownedElsewhere);
    case 'shared_allowed':
      return note('info', owner.shared);
    case 'unknown':
      return note('incomplete', owner.unknown);
    case 'free_here':
    case 'self':
      return undefined;
  }
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 4, warning: 3, incomplete: 2, info: 1 };

export function worse(a: NoteContent | undefined, b: NoteContent | undefined): NoteContent | undefined {
  if (!a || !b) return a ?? b;
  return WEIGHT[b.severity] > WEIGHT[a.severity] ? b : a;
}

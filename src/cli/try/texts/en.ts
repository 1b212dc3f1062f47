/** What `caseline try` says to people, in English; the type is what another language has to say. */
import { reasonsEn } from '../../../assist/reasons/texts/en.ts';
import type { AnswerStatus } from '../../../form/engine/answer.ts';
import { whyEn } from '../../../lint/texts/reasons/en.ts';

export const tryEn = {
  answers: 'Answers',
  status: {
    ok: 'taken',
    constraint: 'refused: the validation condition, or an answer is required',
    'cannot-cast': 'refused: the type of the question',
    'not-shown': 'not asked: hidden, or no question',
  } satisfies Record<AnswerStatus, string>,
  stopped: 'the form stops here',
  savedAs: (text: string) => `saved as ${text}`,
  empty: 'nothing',
  cannotOpen: 'The form does not open',
  stops: 'The form stops',
  at: (name: string, path: string) => ` at ${name} (${path})`,
  noCases: 'This form writes no case.',
  caseBy: (caseType: string | null, action: string) =>
    `Case${caseType === null ? '' : ` of type ${caseType}`} by ${action}`,
  row: (row: number | string) => `row ${row}`,
  kept: 'not written: an existing case keeps what it has',
  unknown: (why: string) => `not known: depends on ${why}`,
  /** What a value depends on that is not known. */
  reasons: reasonsEn,
  /** Why a form does not open, or stops. */
  why: whyEn,
  /** What becomes of replies: the cause, as docs/verdict.md lists it, or the sentence of the verdict. */
  replies: (cause: string, _sentence: string) => `replies: ${cause}`,
  undecided: 'Not known',
  table: {
    row: (id: string, line: number) => `${id} (line ${line})`,
    differs: (column: string, expected: string, found: string) =>
      `${column}: expected ${expected}, but it is ${found}`,
    fine: (count: number) => `${count} ${count === 1 ? 'row is' : 'rows are'} as expected`,
    wrong: (rows: number, count: number) => `${rows} of ${count} rows differ`,
  },
};

export type TryTexts = typeof tryEn;

import type { EntryState } from './entry-state.ts';
import type { EntryQuestion } from './protocol.ts';

const LONGEST_NAME = 120;
/** What Web Apps takes in a question of appearance `numeric`, and in the others with numbers. */
const NUMERIC = /^[+-]?\d*(\.\d+)?$/;

/** Whether the page would take a text in a question; choices and dates cannot be typed. */
export function takesText(ix: string, value: string, { form, screen }: EntryState): boolean {
  const question = form.questions.find((one) => one.ix === ix);
  if (!question || !screen.has(ix)) return false;
  if (question.datatype === 'barcode') return true;
  // A number question would make another value of it.
  if (question.datatype !== 'str') return false;
  return !/\bnumeric\b/.test(question.style) || NUMERIC.test(value);
}

/** What a question is called on one line. */
export function nameOf({ caption, binding }: EntryQuestion): string {
  const text = caption.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  return text === '' ? binding.slice(binding.lastIndexOf('/') + 1) : text;
}

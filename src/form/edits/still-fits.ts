import type { FormSource } from '../source.ts';
import { isAsLeft } from './as-left.ts';
import type { Edit } from './edit.ts';

const ADDS: ReadonlySet<Edit['type']> = new Set(['add-question', 'add-hidden-value']);

/**
 * Whether edits that were planned for one form are right for the form of this moment: their places are the same, and
 * what they add was planned beside the same questions.
 */
export function stillFits(edits: readonly Edit[], planned: FormSource, now: FormSource): boolean {
  if (!isAsLeft(edits, planned, now)) return false;
  return !edits.some(({ type }) => ADDS.has(type)) || questionsOf(planned) === questionsOf(now);
}

function questionsOf({ questions }: FormSource): string {
  return JSON.stringify(questions.map(({ path, kind }) => [path, kind]));
}

import type { StatusView } from '../shell/ui.ts';

/** What of the form itself was not read: its mistakes there are not found. */
const UNREAD: ReadonlySet<string> = new Set([
  'no-instance',
  'form-not-understood',
  'no-case-mappings',
  'no-page-data',
  'no-form-source',
]);

/** Whether a helper that switched itself off reads the form; one that we do not know may. */
export function leavesUnread(code: string, isKnown: (code: string) => boolean): boolean {
  return UNREAD.has(code) || !isKnown(code);
}

/** Whether only a part of the form was checked. */
export function isPartly(
  { state, degradations = [] }: Pick<StatusView, 'state' | 'degradations'>,
  isKnown: (code: string) => boolean,
): boolean {
  return state !== 'off' && degradations.some((code) => leavesUnread(code, isKnown));
}

/** States in which nothing, or not yet anything, is known of the form as it is now. */
const UNCHECKED: ReadonlySet<StatusView['state']> = new Set(['checking', 'off', 'unread', 'broken']);

/** Whether "no findings" is true when none are there. */
export function isChecked({ state }: Pick<StatusView, 'state'>): boolean {
  return !UNCHECKED.has(state);
}

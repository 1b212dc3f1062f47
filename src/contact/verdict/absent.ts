/** Causes that say that nothing was given: no more wrong than an empty box. Apart from their texts: screens need no more. */
const ABSENT: ReadonlySet<string> = new Set(['no-number', 'not-asked-for', 'not-verified', 'no-address']);

/** Whether a verdict only says that nothing was given: a screen shows that calmly. */
export function isAbsent(code: string): boolean {
  return ABSENT.has(code);
}

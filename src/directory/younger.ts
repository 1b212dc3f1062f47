/** Whether something of `at` is younger than `ms` now, all in milliseconds; a clock that was moved back makes nothing young. */
export function isYounger(at: number, now: number, ms: number): boolean {
  const age = now - at;
  return age >= 0 && age < ms;
}

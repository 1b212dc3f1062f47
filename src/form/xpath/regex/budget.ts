/** About 5 ms: what one question to a pattern may take, whatever the pattern is. */
export const QUESTION_STEPS = 200_000;
/** About half a second: what all questions of one form may take together. */
export const FORM_STEPS = 20_000_000;
/** What a question may take when all is used up: enough for patterns that people write, so that these stay decided. */
const FLOOR_STEPS = 2_000;
/** A pattern that used up so many questions is slow: it is not asked again under the same budget. */
const SLOW_AFTER = 3;

/**
 * Steps for all regular expressions of one form (or one reading of it): 200 slow patterns take little more than one
 * hundred slow questions. What has no steps left is undecided. Hand one object to everything that is asked about the
 * form; it counts, so equal questions in equal order get equal answers.
 */
export class RegexBudget {
  private readonly limit: number;
  private used = 0;
  private readonly overrun = new Map<string, number>();

  constructor(steps: number = FORM_STEPS) {
    this.limit = steps;
  }

  /** Steps that were taken by all questions so far. */
  get spent(): number {
    return this.used;
  }

  /** Steps for one question; 0 for a pattern that is known to be slow. */
  grant(pattern: string): number {
    if ((this.overrun.get(pattern) ?? 0) >= SLOW_AFTER) return 0;
    return Math.min(QUESTION_STEPS, Math.max(FLOOR_STEPS, this.limit - this.used));
  }

  /** @param left steps of the grant that were not used; below 0 when they were not enough. */
  settle(pattern: string, granted: number, left: number): void {
    this.used += granted - Math.max(0, left);
    if (granted > 0 && left < 0) this.overrun.set(pattern, (this.overrun.get(pattern) ?? 0) + 1);
  }
}

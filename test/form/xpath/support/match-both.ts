import type { RegexBudget } from '../../../../src/form/xpath/regex/budget.ts';
import { compiledRegex } from '../../../../src/form/xpath/regex/compiled.ts';
import type { Dialect } from '../../../../src/form/xpath/regex/dialect.ts';

/** Whether the pattern is found in the text; `undecided` when that takes too many steps or is not known here. */
export type Match = boolean | 'syntax-error' | 'undecided';

export interface BothMatches {
  readonly phones: Match;
  readonly webApps: Match;
}

/** `regex(text, pattern)` on phones and on Web Apps. A syntax error stops the form there. */
export function matchBoth(pattern: string, text: string, budget?: RegexBudget): BothMatches {
  return { phones: match(pattern, text, 'icu', budget), webApps: match(pattern, text, 'java', budget) };
}

function match(pattern: string, text: string, dialect: Dialect, budget: RegexBudget | undefined): Match {
  const compiled = compiledRegex(pattern, dialect);
  if (!compiled.ok) return 'syntax-error';
  const found = compiled.regex.find(text, 0, budget);
  if (found.type === 'crash') return 'syntax-error';
  return found.type === 'undecided' ? 'undecided' : found.type === 'match';
}

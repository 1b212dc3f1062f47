import type { Reason } from '../../reasons.ts';
import { QUESTION_STEPS, type RegexBudget } from './budget.ts';
import { compile, type Program } from './compile.ts';
import type { Dialect } from './dialect.ts';
import { hasLongFold } from './fold.ts';
import { parsePattern } from './parse.ts';
import { patternReason } from './pattern-reason.ts';
import { BudgetSpent, Machine } from './run.ts';
import { RegexCrash, RegexProblem, RegexTooComplex } from './syntax.ts';

/** Java's description (`PatternSyntaxException`), and the index (in code points) near which it stands. */
export interface PatternProblem {
  readonly message: string;
  readonly reason: Reason;
  readonly index: number;
}

export type Match =
  | { readonly type: 'match'; readonly start: number; readonly end: number }
  | { readonly type: 'no-match' }
  /** Java breaks on the pattern while it looks at this text. */
  | { readonly type: 'crash' }
  /** The budget was used up, or the pattern has a part that is not run here (Unicode blocks, `\X`, `\N{…}`). */
  | { readonly type: 'undecided' };

export interface Regex {
  readonly pattern: string;
  readonly dialect: Dialect;
  /** As `Matcher.find()`: anywhere in the text, from `from` on. */
  find(text: string, from?: number, budget?: RegexBudget): Match;
  /** As `String.replaceAll` with a quoted replacement; null when undecided. */
  replaceAll(text: string, replacement: string, budget?: RegexBudget): string | null;
}

export type CompiledRegex =
  | { readonly ok: true; readonly regex: Regex }
  | { readonly ok: false; readonly problem: PatternProblem };

const NO_MATCH: Match = { type: 'no-match' };
const UNDECIDED: Match = { type: 'undecided' };

/**
 * Compiles a pattern as `regex()` and `replace()` take it: in Java's dialect (Web Apps) or in ICU's (phones, where
 * `java.util.regex` is ICU). `steps` bounds each question that comes without a budget.
 */
export function compileRegex(
  pattern: string,
  dialect: Dialect,
  steps: number = QUESTION_STEPS,
): CompiledRegex {
  try {
    const program = compile(parsePattern(pattern, dialect), dialect);
    return { ok: true, regex: createRegex(pattern, dialect, program, steps) };
  } catch (thrown) {
    if (thrown instanceof RegexTooComplex)
      return { ok: true, regex: createRegex(pattern, dialect, null, steps) };
    if (thrown instanceof RegexProblem)
      return {
        ok: false,
        problem: { message: thrown.message, reason: patternReason(thrown.message), index: thrown.index },
      };
    throw thrown;
  }
}

function isInsidePair(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff && (text.codePointAt(index - 1) ?? 0) > 0xffff;
}

/** How far the search goes on after an empty match: ICU by characters, Java by UTF-16 units. */
function afterEmpty(text: string, index: number, dialect: Dialect): number {
  return dialect === 'icu' && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

interface Steps {
  steps: number;
}

/** `program` is null for a pattern that is not run here. */
function createRegex(pattern: string, dialect: Dialect, program: Program | null, steps: number): Regex {
  /** `lastEnd`: where the match before ended, which `\\G` asks for. */
  const search = (text: string, from: number, left: Steps, lastEnd = from): Match => {
    if (program === null || left.steps <= 0) return UNDECIDED;
    if (program.foldsTexts && hasLongFold(text)) return UNDECIDED;
    const machine = new Machine(program, text, left);
    try {
      for (let start = from; start <= text.length; start++) {
        // A search that begins inside a pair (after an empty match in front of it) stays there, as Java's does.
        if (start !== from && isInsidePair(text, start)) continue;
        const slots = machine.matchAt(start, lastEnd);
        if (slots !== null) return { type: 'match', start, end: slots[1] ?? start };
      }
      return NO_MATCH;
    } catch (thrown) {
      if (thrown instanceof BudgetSpent) return UNDECIDED;
      if (thrown instanceof RegexCrash) return { type: 'crash' };
      throw thrown;
    }
  };
  const within = <T>(budget: RegexBudget | undefined, ask: (left: Steps) => T): T => {
    const granted = budget?.grant(pattern) ?? steps;
    const left = { steps: granted };
    const answer = ask(left);
    budget?.settle(pattern, granted, left.steps);
    return answer;
  };
  return {
    pattern,
    dialect,
    find: (text, from = 0, budget) => within(budget, (left) => search(text, from, left)),
    replaceAll: (text, replacement, budget) =>
      within(budget, (left) => {
        let result = '';
        let copied = 0;
        let from = 0;
        while (from <= text.length) {
          const found = search(text, from, left, copied);
          if (found.type === 'undecided' || found.type === 'crash') return null;
          if (found.type === 'no-match') break;
          result += text.slice(copied, found.start) + replacement;
          copied = found.end;
          from = found.end + (found.end > found.start ? 0 : afterEmpty(text, found.end, dialect));
        }
        return result + text.slice(copied);
      }),
  };
}

import type { Dialect } from './dialect.ts';
import { parseIcuPattern } from './icu/parse.ts';
import { parseJavaPattern } from './java/parse.ts';
import type { Syntax } from './syntax.ts';

/** Reads a pattern in a dialect. Throws RegexProblem, or RegexTooComplex for what is not run here. */
export function parsePattern(pattern: string, dialect: Dialect): Syntax {
  return dialect === 'icu' ? parseIcuPattern(pattern) : parseJavaPattern(pattern);
}

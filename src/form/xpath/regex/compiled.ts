import type { Dialect } from './dialect.ts';
import { type CompiledRegex, compileRegex } from './regex.ts';

const MAX_REMEMBERED = 64;

/**
 * Rules ask one pattern about hundreds of answers. The same text always compiles to the same, so this is no state. The
 * oldest is forgotten first.
 */
const remembered: Readonly<Record<Dialect, Map<string, CompiledRegex>>> = { java: new Map(), icu: new Map() };

export function compiledRegex(pattern: string, dialect: Dialect): CompiledRegex {
  const known = remembered[dialect];
  const compiled = known.get(pattern) ?? compileRegex(pattern, dialect);
  known.delete(pattern);
  known.set(pattern, compiled);
  const [oldest] = known.keys();
  if (known.size > MAX_REMEMBERED && oldest !== undefined) known.delete(oldest);
  return compiled;
}

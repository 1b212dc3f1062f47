import type { ProjectFacts } from './project.ts';
import { strip } from './python.ts';

/** The value as HQ should get it, or why nobody but a person can say. */
export type Normalized =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'none'; readonly why: string; readonly candidates: readonly string[] };

export function value(text: string): Normalized {
  return { kind: 'value', value: text };
}

export function none(why: string, candidates: readonly string[] = []): Normalized {
  return { kind: 'none', why, candidates };
}

/** Corrects a value that is not blank. */
export type Normalize = (raw: string, project: ProjectFacts | undefined) => Normalized;

/** The corrected value of any text: a blank one comes back empty. */
export function normalizeBy(
  normalize: Normalize,
  raw: string,
  project: ProjectFacts | undefined,
): Normalized {
  return strip(raw) === '' ? value('') : normalize(raw, project);
}

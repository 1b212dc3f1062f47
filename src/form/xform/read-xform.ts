import type { FormSource } from '../source.ts';
import { assemble } from './assemble.ts';
import { collectXForm } from './collect.ts';
import { positionAt } from './position.ts';
import { type Problem, problemOf, sayProblem } from './problems.ts';

export { createLocator, type Position, positionAt } from './position.ts';
export { MAX_ELEMENT_DEPTH } from './read-xml.ts';

/** What is wrong and where: line and column count from 1, the offset in UTF-16 units from 0. */
export interface ReadProblem {
  readonly why: Problem;
  /** The same in English. */
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export type ReadResult =
  | { readonly ok: true; readonly source: FormSource }
  | { readonly ok: false; readonly problem: ReadProblem };

/**
 * Reads an XForm. Every range in the result is of offsets in `text`, so fixes can be written there. Never throws:
 * text that is no well-formed XML, no form, too deep, or that declares entities is a problem with its place.
 */
export function readXForm(text: string): ReadResult {
  const result = collectXForm(text);
  if (!result.ok) return fail(text, result.why, result.offset);
  const source = assemble(result.collected);
  return source === null ? fail(text, problemOf('noForm'), 0) : { ok: true, source };
}

function fail(text: string, why: Problem, offset: number): ReadResult {
  return { ok: false, problem: { why, message: sayProblem(why), ...positionAt(text, offset), offset } };
}

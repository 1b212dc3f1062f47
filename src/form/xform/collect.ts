import { type Collected, createCollected } from './collected.ts';
import { createDocumentReader } from './model-reader.ts';
import type { Problem } from './problems.ts';
import { ReadStop, readXml } from './read-xml.ts';

export type CollectResult =
  | { readonly ok: true; readonly collected: Collected }
  | { readonly ok: false; readonly why: Problem; readonly offset: number };

/** Reads everything that a form says, in the order of the file, without putting it together. */
export function collectXForm(text: string): CollectResult {
  try {
    const collected = createCollected(text);
    readXml(text, createDocumentReader(collected));
    return { ok: true, collected };
  } catch (stop) {
    if (stop instanceof ReadStop) return { ok: false, why: stop.why, offset: stop.offset };
    throw stop;
  }
}

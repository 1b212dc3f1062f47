import type { SourceRange } from '../source.ts';
import { contentRange, type Tag } from './tag.ts';

/**
 * Reads one element. The driver keeps a stack of readers, so a form of any depth needs no recursion. `offset` is the
 * place in the text right after the tag that was just read.
 */
export interface ElementReader {
  /** A child element begins: what reads it, or null to skip it with all it holds. `tag` is lent for this call only. */
  open(tag: Tag): ElementReader | null;
  /** Left out: its text says nothing. */
  text?(text: string): void;
  /** The element itself ends; called once for each `open` that returned this reader. */
  close?(end: number): void;
}

/** Collects the text of an element and hands it over at its end. Child elements are replaced by `…`. */
export function readText(done: (text: string, range: SourceRange) => void, tag: Tag): ElementReader {
  const { text: file, end: tagEnd } = tag;
  let collected = '';
  return {
    open: () => {
      collected += '…';
      return null;
    },
    text: (text) => {
      collected += text;
    },
    close: (end) => done(collected, contentRange(file, tagEnd, end)),
  };
}

import type { Collected, Translation } from './collected.ts';
import type { ElementReader } from './element-reader.ts';
import { contentEnd, plainAttribute, type Tag } from './tag.ts';

/** Reads `<itext>`: the text shown (the `<value>` without `form`) by language and id. */
export function createItextReader(into: Collected): ElementReader {
  return {
    open(tag) {
      if (tag.local !== 'translation') return null;
      const translation: Translation = {
        language: plainAttribute(tag, 'lang') ?? '',
        isDefault: plainAttribute(tag, 'default') !== undefined,
        texts: new Map(),
        lastText: null,
        end: tag.end,
      };
      into.translations.push(translation);
      return new TranslationReader(translation, tag);
    },
    text() {},
    close() {},
  };
}

/** One object for all texts of a language: big forms have tens of thousands. */
class TranslationReader implements ElementReader {
  private readonly translation: Translation;
  private readonly tag: Tag;
  /** 0 in the translation, 1 in a text, 2 in its value. */
  private level = 0;
  private id = '';
  private value = '';
  private lastTag: Tag | null = null;
  private lastEnd = 0;

  constructor(translation: Translation, tag: Tag) {
    this.translation = translation;
    this.tag = tag;
  }

  open(tag: Tag): ElementReader | null {
    if (this.level === 0 && tag.local === 'text') {
      this.id = plainAttribute(tag, 'id') ?? '';
      this.lastTag = tag;
    } else if (this.level === 1 && tag.local === 'value' && plainAttribute(tag, 'form') === undefined) {
      this.value = '';
    } else {
      // `<output>` in a text.
      if (this.level === 2) this.value += '…';
      return null;
    }
    this.level++;
    return this;
  }

  text(text: string): void {
    if (this.level === 2) this.value += text;
  }

  close(end: number): void {
    if (this.level === 2) this.translation.texts.set(this.id, this.value.trim());
    else if (this.level === 1) this.lastEnd = end;
    else {
      this.translation.end = contentEnd(this.tag, end);
      if (this.lastTag !== null) this.translation.lastText = { start: this.lastTag.start, end: this.lastEnd };
    }
    this.level--;
  }
}

import type { Collected, Translation } from './collected.ts';
import type { ElementReader } from './element-reader.ts';
import { contentEnd, plainAttribute, type Tag, tagStart } from './tag.ts';

/**
 * Reads `<itext>`: the text shown (the `<value>` without `form`) by language and id. Big forms have tens of thousands of
 * texts and rules ask for a few, so a text that is written as it reads stays in the file until then.
 */
export function createItextReader(into: Collected): ElementReader {
  return {
    open(tag) {
      if (tag.local !== 'translation') return null;
      const translation: Translation = {
        language: plainAttribute(tag, 'lang') ?? '',
        isDefault: plainAttribute(tag, 'default') !== undefined,
        ids: [],
        values: [],
        lastText: null,
        end: tag.end,
      };
      const reader = new TranslationReader(translation, into.translations[0]?.ids ?? [], tag);
      into.translations.push(translation);
      return reader;
    },
  };
}

/** One object for all texts of a language: big forms have tens of thousands. */
class TranslationReader implements ElementReader {
  private readonly translation: Translation;
  /** Those of the first language, which the others nearly always repeat. */
  private readonly usualIds: readonly string[];
  private readonly ids: string[] = [];
  private isUsual = true;
  private readonly file: string;
  private readonly tagEnd: number;
  /** 0 in the translation, 1 in a text, 2 in its value. */
  private level = 0;
  private id = '';
  private value = '';
  private valueStart = 0;
  private lastTagEnd = -1;
  private lastEnd = 0;

  constructor(translation: Translation, usualIds: readonly string[], { text, end }: Tag) {
    this.translation = translation;
    this.usualIds = usualIds;
    this.file = text;
    this.tagEnd = end;
  }

  open(tag: Tag): ElementReader | null {
    if (this.level === 0 && tag.local === 'text') {
      this.id = plainAttribute(tag, 'id') ?? '';
      this.lastTagEnd = tag.end;
    } else if (this.level === 1 && tag.local === 'value' && plainAttribute(tag, 'form') === undefined) {
      this.value = '';
      this.valueStart = tag.end;
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
    if (this.level === 2) this.keep(end);
    else if (this.level === 1) this.lastEnd = end;
    else {
      const { isUsual, usualIds, ids } = this;
      this.translation.ids = isUsual && ids.length === usualIds.length ? usualIds : ids;
      this.translation.end = contentEnd(this.file, this.tagEnd, end);
      if (this.lastTagEnd !== -1)
        this.translation.lastText = { start: tagStart(this.file, this.lastTagEnd), end: this.lastEnd };
    }
    this.level--;
  }

  private keep(end: number): void {
    const { id, value, valueStart, usualIds, ids, file } = this;
    const usual = usualIds[ids.length];
    if (usual === id) ids.push(usual);
    else {
      this.isUsual = false;
      ids.push(id);
    }
    // Nothing in it was escaped, and no line end was another.
    const asWritten =
      contentEnd(file, valueStart, end) - valueStart === value.length && !value.includes('\n');
    this.translation.values.push(asWritten ? valueStart : value);
  }
}

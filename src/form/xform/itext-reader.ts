import { type Collected, type Translation, textOf } from './collected.ts';
import type { ElementReader } from './element-reader.ts';
import { contentEnd, plainAttribute, type Tag, tagStart } from './tag.ts';

/** Reads `<itext>`: the text shown (the `<value>` without `form`) by language and id. */
export function createItextReader(into: Collected): ElementReader {
  return {
    open(tag) {
      if (tag.local !== 'translation') return null;
      const translation: Translation = {
        language: plainAttribute(tag, 'lang') ?? '',
        isDefault: plainAttribute(tag, 'default') !== undefined,
        empty: new Set(),
        lastText: null,
        end: tag.end,
      };
      into.translations.push(translation);
      return new TranslationReader(translation, into.texts, tag);
    },
  };
}

/** One object for all texts of a language: big forms have tens of thousands. */
class TranslationReader implements ElementReader {
  private readonly translation: Translation;
  private readonly texts: Collected['texts'];
  private readonly file: string;
  private readonly tagEnd: number;
  /** 0 in the translation, 1 in a text, 2 in its value. */
  private level = 0;
  private id = '';
  private value = '';
  private lastTagEnd = -1;
  private lastEnd = 0;

  constructor(translation: Translation, texts: Collected['texts'], { text, end }: Tag) {
    this.translation = translation;
    this.texts = texts;
    this.file = text;
    this.tagEnd = end;
  }

  open(tag: Tag): ElementReader | null {
    if (this.level === 0 && tag.local === 'text') {
      this.id = plainAttribute(tag, 'id') ?? '';
      this.lastTagEnd = tag.end;
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
    if (this.level === 2) this.keep(this.value.trim());
    else if (this.level === 1) this.lastEnd = end;
    else {
      this.translation.end = contentEnd(this.file, this.tagEnd, end);
      if (this.lastTagEnd !== -1)
        this.translation.lastText = { start: tagStart(this.file, this.lastTagEnd), end: this.lastEnd };
    }
    this.level--;
  }

  private keep(value: string): void {
    const { language, empty } = this.translation;
    const labels = textOf(this.texts, this.id);
    if (value !== '') labels[language] = value;
    else {
      empty.add(this.id);
      delete labels[language];
    }
  }
}

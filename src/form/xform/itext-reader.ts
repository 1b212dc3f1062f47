import type { Collected, Translation } from './collected.ts';
import { type ElementReader, readText } from './element-reader.ts';
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
      return translationReader(translation, tag);
    },
    text() {},
    close() {},
  };
}

function translationReader(translation: Translation, translationTag: Tag): ElementReader {
  let id = '';
  let textTag = translationTag;
  const text: ElementReader = {
    open(tag) {
      if (tag.local !== 'value' || plainAttribute(tag, 'form') !== undefined) return null;
      return readText((value) => translation.texts.set(id, value.trim()), tag);
    },
    text() {},
    close(end) {
      translation.lastText = { start: textTag.start, end };
    },
  };
  return {
    open(tag) {
      if (tag.local !== 'text') return null;
      id = plainAttribute(tag, 'id') ?? '';
      textTag = tag;
      return text;
    },
    text() {},
    close(end) {
      translation.end = contentEnd(translationTag, end);
    },
  };
}

import type { Collected, Translation } from './collected.ts';
import { type ElementReader, readText } from './element-reader.ts';
import { plainAttribute } from './tag.ts';

/** Reads `<itext>`: the text shown (the `<value>` without `form`) by language and id. */
export function createItextReader(into: Collected): ElementReader {
  return {
    open(tag) {
      if (tag.local !== 'translation') return null;
      const translation: Translation = {
        language: plainAttribute(tag, 'lang') ?? '',
        isDefault: plainAttribute(tag, 'default') !== undefined,
        texts: new Map(),
      };
      into.translations.push(translation);
      return translationReader(translation);
    },
    text() {},
    close() {},
  };
}

function translationReader({ texts }: Translation): ElementReader {
  let id = '';
  const text: ElementReader = {
    open(tag) {
      if (tag.local !== 'value' || plainAttribute(tag, 'form') !== undefined) return null;
      return readText((value) => texts.set(id, value.trim()), tag);
    },
    text() {},
    close() {},
  };
  return {
    open(tag) {
      if (tag.local !== 'text') return null;
      id = plainAttribute(tag, 'id') ?? '';
      return text;
    },
    text() {},
    close() {},
  };
}

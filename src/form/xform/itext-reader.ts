import type { Collected, Translation } from './collected.ts';
import type { ElementReader } from './element-reader.ts';
import { contentEnd, plainAttribute, type Tag, tagStart } from './tag.ts';

/**
 * Reads `<itext>`: the text shown (the `<value>` without `form`) by language and id. Big forms have tens of thousands of
 * texts and rules ask for a few, so a text that is written as it reads stays in the file until then.
 */
export function createItextReader({ translations }: Collected): ElementReader {
  return {
    open(tag) {
      if (tag.local !== 'translation') return null;
      const usualIds = translations[0]?.ids ?? [];
      const translation: Translation = {
        language: plainAttribute(tag, 'lang') ?? '',
        isDefault: plainAttribute(tag, 'default') !== undefined,
        ids: [],
        values: [],
        lastText: null,
        end: tag.end,
      };
      translations.push(translation);
      return translationReader(translation, usualIds, tag);
    },
  };
}

/** One object for all texts of a language. `usualIds` are those of the first one, which the others nearly always repeat. */
function translationReader(
  translation: Translation,
  usualIds: readonly string[],
  { text: file, end: tagEnd }: Tag,
): ElementReader {
  const ids: string[] = [];
  let isUsual = true;
  /** 0 in the translation, 1 in a text, 2 in its value. */
  let level = 0;
  let id = '';
  let value = '';
  let valueStart = 0;
  let lastTagEnd = -1;
  let lastEnd = 0;

  const keep = (end: number): void => {
    const usual = usualIds[ids.length];
    isUsual &&= usual === id;
    ids.push(isUsual && usual !== undefined ? usual : id);
    // Nothing in it was escaped, and no line end was another.
    const asWritten =
      contentEnd(file, valueStart, end) - valueStart === value.length && !value.includes('\n');
    translation.values.push(asWritten ? valueStart : value);
  };

  const reader: ElementReader = {
    open(tag) {
      if (level === 0 && tag.local === 'text') {
        id = plainAttribute(tag, 'id') ?? '';
        lastTagEnd = tag.end;
      } else if (level === 1 && tag.local === 'value' && plainAttribute(tag, 'form') === undefined) {
        value = '';
        valueStart = tag.end;
      } else {
        // `<output>` in a text.
        if (level === 2) value += '…';
        return null;
      }
      level++;
      return reader;
    },
    text(text) {
      if (level === 2) value += text;
    },
    close(end) {
      if (level === 2) keep(end);
      else if (level === 1) lastEnd = end;
      else {
        translation.ids = isUsual && ids.length === usualIds.length ? usualIds : ids;
        translation.end = contentEnd(file, tagEnd, end);
        if (lastTagEnd !== -1) translation.lastText = { start: tagStart(file, lastTagEnd), end: lastEnd };
      }
      level--;
    },
  };
  return reader;
}

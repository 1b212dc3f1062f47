/**
 * The first sentence of a text and the rest, which may be empty. What stands in `backquotes` is one word, whatever signs
 * it has.
 *
 * @param lang BCP 47, of the text
 */
export function firstSentence(text: string, lang: string): readonly [string, string] {
  if (typeof Intl.Segmenter !== 'function') return [text, ''];
  let end = 0;
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    end += segment.length;
    const isWhole = text.slice(0, end).split('`').length % 2 === 1;
    if (isWhole) break;
  }
  return [text.slice(0, end).trim(), text.slice(end).trim()];
}

import type { Texts } from './edit.ts';

/** What an edit says in one language of the form. A language is a key that somebody else chose. */
export function textIn(language: string, text: string, texts: Texts | undefined): string {
  return (texts && Object.hasOwn(texts, language) && texts[language]) || text;
}

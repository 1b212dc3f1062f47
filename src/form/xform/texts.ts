import { itextId } from './body-reader.ts';
import type { BodyText, Collected, Labels } from './collected.ts';

const NONE: Readonly<Labels> = {};

/** Looks up the form's texts by language. Inline texts count for the default language, `''` when the form has none. */
export function createTexts({ translations, texts }: Pick<Collected, 'translations' | 'texts'>) {
  const languages = [...new Set(translations.map(({ language }) => language))];
  const defaultLanguage =
    translations.find(({ isDefault }) => isDefault)?.language ?? translations[0]?.language ?? null;
  const inDefault = (text: string): Labels => ({ [defaultLanguage ?? '']: text });

  return {
    languages,
    defaultLanguage,
    labels(text: BodyText | null): Readonly<Labels> {
      if (text === null) return NONE;
      return typeof text === 'string' ? inDefault(text) : text;
    },
    constraintMessages(message: string | undefined): Readonly<Labels> | undefined {
      if (message === undefined || message.trim() === '') return undefined;
      const id = itextId(message);
      if (id === null) return inDefault(message.trim());
      const found = texts.get(id);
      return found === undefined || isEmpty(found) ? undefined : found;
    },
  };
}

function isEmpty(labels: Readonly<Labels>): boolean {
  for (const _ in labels) return false;
  return true;
}

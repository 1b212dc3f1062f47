import { itextId } from './body-reader.ts';
import type { BodyText, Collected } from './collected.ts';

type Labels = Readonly<Record<string, string>>;

const NONE: Labels = {};

/** Looks up the form's texts by language. Inline texts count for the default language, `''` when the form has none. */
export function createTexts({ translations }: Collected) {
  const languages = [...new Set(translations.map(({ language }) => language))];
  const defaultLanguage =
    translations.find(({ isDefault }) => isDefault)?.language ?? translations[0]?.language ?? null;

  const fromItext = (id: string): Labels => {
    const labels: Record<string, string> = {};
    for (const { language, texts } of translations) {
      const text = texts.get(id);
      if (text !== undefined && text !== '') labels[language] = text;
    }
    return labels;
  };

  const labels = (text: BodyText | null): Labels => {
    if (text === null) return NONE;
    return text.type === 'itext' ? fromItext(text.id) : { [defaultLanguage ?? '']: text.text };
  };

  return {
    languages,
    defaultLanguage,
    labels,
    constraintMessages(message: string | undefined): Labels | undefined {
      if (message === undefined || message.trim() === '') return undefined;
      const id = itextId(message);
      const found = id === null ? { [defaultLanguage ?? '']: message.trim() } : fromItext(id);
      return Object.keys(found).length === 0 ? undefined : found;
    },
  };
}

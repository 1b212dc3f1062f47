import { itextId } from './body-reader.ts';
import type { BodyText, Collected, Labels, Translation } from './collected.ts';

const NONE: Readonly<Labels> = {};

type Itext = Pick<Collected, 'file' | 'translations'>;

/**
 * Looks up what a language says under an id: '' where the text is there but says nothing, undefined where it is missing.
 * The index is made at the first look-up.
 */
export function createItext({ file }: Itext): (translation: Translation, id: string) => string | undefined {
  const indexes = new Map<readonly string[], Map<string, number>>();
  return ({ ids, values }, id) => {
    let index = indexes.get(ids);
    if (index === undefined) {
      index = new Map();
      for (let place = 0; place < ids.length; place++) index.set(ids[place] ?? '', place);
      indexes.set(ids, index);
    }
    const value = values[index.get(id) ?? -1];
    return (typeof value === 'number' ? file.slice(value, file.indexOf('<', value)) : value)?.trim();
  };
}

/** Looks up the form's texts by language. Inline texts count for the default language, `''` when the form has none. */
export function createTexts(itext: Itext) {
  const { translations } = itext;
  const languages = [...new Set(translations.map(({ language }) => language))];
  const defaultLanguage =
    translations.find(({ isDefault }) => isDefault)?.language ?? translations[0]?.language ?? null;
  const textIn = createItext(itext);
  const inDefault = (text: string): Labels => ({ [defaultLanguage ?? '']: text });

  const under = (id: string): Labels => {
    const labels: Labels = {};
    for (const translation of translations) {
      const text = textIn(translation, id);
      if (text) labels[translation.language] = text;
      else if (text === '') delete labels[translation.language];
    }
    return labels;
  };

  return {
    languages,
    defaultLanguage,
    labels(text: BodyText | null): Readonly<Labels> {
      if (text === null) return NONE;
      return typeof text === 'string' ? under(text) : inDefault(text.inline);
    },
    constraintMessages(message: string | undefined): Readonly<Labels> | undefined {
      if (message === undefined || message.trim() === '') return undefined;
      const id = itextId(message);
      if (id === null) return inDefault(message.trim());
      const found = under(id);
      return Object.keys(found).length > 0 ? found : undefined;
    },
  };
}

import { loadTexts, type TextLoaders } from '../guard/load-texts.ts';

/** A catalogue of the host's for this very locale stands before one for its language. */
function hosts<C extends { readonly lang: string }>(asked: string, own: readonly C[]): C | undefined {
  return own.find(({ lang }) => lang === asked) ?? own.find(({ lang }) => lang === asked.split('-', 1)[0]);
}

/**
 * The catalogue for who asks for a language: a host's before ours, feature by feature.
 * @param asked BCP 47; what is no locale counts as English
 * @param english where nobody has the language
 */
export async function chosenCatalogue<C extends { readonly lang: string }>(
  asked: string,
  own: readonly C[],
  loaders: TextLoaders<C>,
  english: C,
): Promise<C> {
  const { texts } = await loadTexts(asked, english, (lang) => loaders[lang]());
  return { ...texts, ...hosts(asked, own) };
}

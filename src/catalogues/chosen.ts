import { trouble } from '../guard/trouble.ts';
import { type LanguageCode, languageOf } from '../language/codes.ts';

/** A line for each language: only the one in use is loaded. */
export type Loaders<C> = Readonly<Partial<Record<LanguageCode, () => Promise<C>>>>;

async function ours<C>(code: LanguageCode | null, loaders: Loaders<C>): Promise<C | undefined> {
  try {
    return code === null ? undefined : await loaders[code]?.();
  } catch (error) {
    // A file that cannot be had is no reason to leave a form unchecked.
    trouble('load a language', error);
    return undefined;
  }
}

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
  loaders: Loaders<C>,
  english: C,
): Promise<C> {
  return { ...((await ours(languageOf(asked), loaders)) ?? english), ...hosts(asked, own) };
}

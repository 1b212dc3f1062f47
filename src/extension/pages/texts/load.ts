import { type ContactTexts, contactEn } from '../../../contact/texts/en.ts';
import { loadTexts, type TextLoaders } from '../../../guard/load-texts.ts';
import { directionOf, localeFor } from '../../../language/codes.ts';
import { type PagesTexts, pagesEn } from './en.ts';

/** What the popup and the options page are drawn in. */
export interface PagesLanguage {
  /** BCP 47, of the texts. */
  readonly lang: string;
  /** For dates and numbers. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly texts: PagesTexts;
  /** What HQ will do with a number. */
  readonly contact: ContactTexts;
}

type Texts = Pick<PagesLanguage, 'texts' | 'contact'>;

async function both(texts: Promise<PagesTexts>, contact: Promise<ContactTexts>): Promise<Texts> {
  return { texts: await texts, contact: await contact };
}

const LANGUAGES: TextLoaders<Texts> = {
  fr: () =>
    both(
      import('./fr.ts').then(({ pagesFr }) => pagesFr),
      import('../../../contact/texts/fr.ts').then(({ contactFr }) => contactFr),
    ),
  es: () =>
    both(
      import('./es.ts').then(({ pagesEs }) => pagesEs),
      import('../../../contact/texts/es.ts').then(({ contactEs }) => contactEs),
    ),
  pt: () =>
    both(
      import('./pt.ts').then(({ pagesPt }) => pagesPt),
      import('../../../contact/texts/pt.ts').then(({ contactPt }) => contactPt),
    ),
  sw: () =>
    both(
      import('./sw.ts').then(({ pagesSw }) => pagesSw),
      import('../../../contact/texts/sw.ts').then(({ contactSw }) => contactSw),
    ),
  hi: () =>
    both(
      import('./hi.ts').then(({ pagesHi }) => pagesHi),
      import('../../../contact/texts/hi.ts').then(({ contactHi }) => contactHi),
    ),
};

const ENGLISH: Texts = { texts: pagesEn, contact: contactEn };

/** @param asked BCP 47; English where we do not have the language, or its file cannot be had */
export async function loadPagesLanguage(asked: string): Promise<PagesLanguage> {
  const { lang, texts } = await loadTexts(asked, ENGLISH, LANGUAGES);
  return { ...texts, lang, locale: localeFor(asked, lang), dir: directionOf(asked) };
}

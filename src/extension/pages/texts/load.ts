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

const PAGES: TextLoaders<PagesTexts> = {
  fr: () => import('./fr.ts').then(({ pagesFr }) => pagesFr),
  es: () => import('./es.ts').then(({ pagesEs }) => pagesEs),
  pt: () => import('./pt.ts').then(({ pagesPt }) => pagesPt),
  sw: () => import('./sw.ts').then(({ pagesSw }) => pagesSw),
  hi: () => import('./hi.ts').then(({ pagesHi }) => pagesHi),
};

const CONTACT: TextLoaders<ContactTexts> = {
  fr: () => import('../../../contact/texts/fr.ts').then(({ contactFr }) => contactFr),
  es: () => import('../../../contact/texts/es.ts').then(({ contactEs }) => contactEs),
  pt: () => import('../../../contact/texts/pt.ts').then(({ contactPt }) => contactPt),
  sw: () => import('../../../contact/texts/sw.ts').then(({ contactSw }) => contactSw),
  hi: () => import('../../../contact/texts/hi.ts').then(({ contactHi }) => contactHi),
};

/** @param asked BCP 47; English where we do not have the language, or its file cannot be had */
export async function loadPagesLanguage(asked: string): Promise<PagesLanguage> {
  const english: [PagesTexts, ContactTexts] = [pagesEn, contactEn];
  const { lang, texts: both } = await loadTexts(asked, english, (other) =>
    Promise.all([PAGES[other](), CONTACT[other]()]),
  );
  const [texts, contact] = both;
  return { texts, contact, lang, locale: localeFor(asked, lang), dir: directionOf(asked) };
}

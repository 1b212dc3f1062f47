import { type ContactTexts, contactEn } from '../../../contact/texts/en.ts';
import { trouble } from '../../../guard/trouble.ts';
import { directionOf, languageOf, localeFor, type Spoken } from '../../../language/codes.ts';
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

/** The languages beside English, a line for each: only the one in use is loaded. */
const LANGUAGES: Readonly<Record<Exclude<Spoken, 'en'>, () => Promise<Texts>>> = {
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

function isLoaded(code: string | null): code is keyof typeof LANGUAGES {
  return code !== null && Object.hasOwn(LANGUAGES, code);
}

/** @param asked BCP 47; English where we do not have the language, or its file cannot be had */
export async function loadPagesLanguage(asked: string): Promise<PagesLanguage> {
  const code = languageOf(asked);
  const dir = directionOf(asked);
  if (isLoaded(code)) {
    try {
      return { ...(await LANGUAGES[code]()), lang: code, locale: localeFor(asked, code), dir };
    } catch (error) {
      trouble('load a language', error);
    }
  }
  return { ...ENGLISH, lang: 'en', locale: localeFor(asked, 'en'), dir };
}

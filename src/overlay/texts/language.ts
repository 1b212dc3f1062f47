import type { ReasonTexts } from '../../contact/outcome/texts/en.ts';
import type { ContactTexts } from '../../contact/texts/en.ts';
import { directionOf, localeFor } from '../../language/codes.ts';
import type { RuleTexts } from '../../lint/texts/en.ts';
import type { LayerTexts } from './en.ts';

/** What the layer says, in one language; `src/catalogues` has them all. */
export interface LayerCatalogue {
  /** BCP 47: the language the texts are in. */
  readonly lang: string;
  readonly layer: LayerTexts;
  readonly contact: ContactTexts;
  /** What rules find. English comes with the rules themselves, and so only where a form is judged. */
  readonly rules?: RuleTexts | undefined;
  /** What HQ's codes mean. */
  readonly reasons: ReasonTexts;
}

/** The person's own ways, beside the texts of a catalogue. */
export interface Reader {
  /** For dates, numbers and names: the asked locale, or that of the texts when they stand in for it. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** As it was asked for, BCP 47: which of a form's own languages the person reads. */
  readonly asked: string;
}

export type Language = LayerCatalogue & Reader;

/** @param asked BCP 47; what is no locale counts as English */
export function languageFrom<C extends { readonly lang: string }>(asked: string, catalogue: C): C & Reader {
  return { ...catalogue, asked, locale: localeFor(asked, catalogue.lang), dir: directionOf(asked) };
}

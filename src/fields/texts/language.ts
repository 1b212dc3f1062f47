import type { ContactWords } from '../../contact/texts/en.ts';
import type { LayerTexts } from '../../overlay/texts/en.ts';
import type { Language, Reader } from '../../overlay/texts/language.ts';
import type { FieldsTexts } from './en.ts';

/** A person's language, with what the fields say. */
export type FieldLanguage = Language & { readonly fields: FieldsTexts };

/** The part of it that a full field speaks: a page with one field loads no texts of dialogs and panels. */
export interface ElementLanguage extends Reader {
  readonly lang: string;
  readonly fields: FieldsTexts;
  readonly layer: Pick<LayerTexts, 'severity'>;
  readonly contact: ContactWords;
}

import type { Language } from '../../overlay/texts/language.ts';
import type { FieldsTexts } from './en.ts';

/** A person's language, with what the fields say. */
export type FieldLanguage = Language & { readonly fields: FieldsTexts };

import type { FieldLanguage } from '../fields/texts/language.ts';
import type { Language } from '../overlay/texts/language.ts';

/** For forms that are filled in: the dialog speaks of sending, not of saving a design. */
export function sendDialog({ fields, ...language }: FieldLanguage): Language {
  const { layer } = language;
  return { ...language, layer: { ...layer, dialog: { ...layer.dialog, ...fields.dialog } } };
}

import type { Language } from '../../overlay/texts/language.ts';
import type { BulkEditTexts } from './texts/en.ts';

/** The layer's words on a page of cells: it has no form, and applies in the place of saving. */
export function bulkEditLanguage(
  language: Language,
  { card, dialog, panel, status }: BulkEditTexts,
): Language {
  const { layer } = language;
  return {
    ...language,
    layer: {
      ...layer,
      card: { ...layer.card, ...card },
      dialog: { ...layer.dialog, ...dialog, newErrors: dialog.errors },
      panel: { ...layer.panel, ...panel, status: { ...layer.panel.status, ...status } },
    },
  };
}

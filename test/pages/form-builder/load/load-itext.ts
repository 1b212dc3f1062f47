import { type ItextItem, ItextModel } from '../model/itext.ts';
import type { Vellum } from '../vellum.ts';
import { childrenOf, innerText } from '../xml/reader.ts';

/** Reads the translations of the app's languages into a new model and answers the items by id. */
export function loadItext(vellum: Vellum, itext: Element | null): Map<string, ItextItem> {
  const { langs, displayLanguage } = vellum.opts().javaRosa;
  const model = new ItextModel();
  const items = new Map<string, ItextItem>();
  for (const language of langs) model.addLanguage(language);
  model.setDefaultLanguage(langs[0] ?? '');
  for (const translation of childrenOf(itext, 'translation')) {
    const language = translation.getAttribute('lang') ?? '';
    if (langs.length > 0 && !langs.includes(language)) continue;
    model.addLanguage(language);
    for (const text of childrenOf(translation, 'text')) loadText(model, items, text, language);
  }
  model.on('change', () => vellum.onFormChange());
  vellum.data.javaRosa.Itext = model;
  vellum.data.core.currentItextDisplayLanguage = displayLanguage || model.getDefaultLanguage();
  return items;
}

function loadText(model: ItextModel, items: Map<string, ItextItem>, text: Element, language: string): void {
  const id = text.getAttribute('id') ?? '';
  const item = items.get(id) ?? model.createItem(id);
  if (!items.has(id)) item.refCount = 0;
  items.set(id, item);
  for (const value of childrenOf(text, 'value')) {
    const form = value.getAttribute('form') ?? 'default';
    // The markdown form always equals the default one and is written again when the form is saved.
    if (form === 'markdown') item.hasMarkdown = true;
    item.getOrCreateForm(form === 'markdown' ? 'default' : form).setValue(language, innerText(value));
  }
}

import { reasonsEn } from '../contact/outcome/texts/en.ts';
import { contactEn } from '../contact/texts/en.ts';
import { fieldsEn } from '../fields/texts/en.ts';
import type { FieldLanguage } from '../fields/texts/language.ts';
import { layerEn } from '../overlay/texts/en.ts';
import { languageFrom } from '../overlay/texts/language.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * A catalogue for a person: English where a feature does not speak it.
 * @param asked BCP 47; what is no locale counts as English
 */
export function speak(asked: string, catalogue: Catalogue): FieldLanguage {
  return languageFrom(asked, {
    lang: catalogue.lang,
    layer: catalogue.layer ?? layerEn,
    fields: catalogue.fields ?? fieldsEn,
    reasons: catalogue.reasons ?? reasonsEn,
    rules: catalogue.rules,
    contact: {
      properties: catalogue.properties ?? contactEn.properties,
      advice: catalogue.advice ?? contactEn.advice,
      verdict: catalogue.verdict ?? contactEn.verdict,
    },
  });
}

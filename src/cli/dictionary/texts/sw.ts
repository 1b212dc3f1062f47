/** What `caseline dictionary` says, in Swahili. */
import type { DictionaryTexts } from './en.ts';

export const dictionarySw: DictionaryTexts = {
  agreed: 'Mtu amekubali kupata ujumbe.',
  written: (file) => `Imeandikwa: ${file}`,
  values: (count) => `thamani ${count}`,
  unknown: 'imeachwa, kwa sababu faili ya mradi haisemi zipi zipo',
  upload:
    'Ipakie kwenye ukurasa wa Upload Data Dictionary wa mradi. HQ huangalia thamani halali pale tu Dimagi ilipowasha jambo hilo.',
};

import { createPlural } from '../../../language/plural.ts';
import type { SaveDialogTexts } from './en.ts';

const plural = createPlural('hi');

export const saveDialogHi: SaveDialogTexts = {
  title: 'यह फ़ॉर्म सहेजें?',
  errors: (n: number) => plural(n, { one: '# समस्या', other: '# समस्याएँ' }),
  /** In a form's design: what was there before is not asked about. */
  newErrors: (n: number) => plural(n, { one: '# नई समस्या', other: '# नई समस्याएँ' }),
  /** Under a problem that *Fix and save* mends; `title` is what its fix is called. */
  fix: (title: string) => `सुधार: ${title}`,
  fixAndSave: 'सुधारें और सहेजें',
  owned: (n: number) => plural(n, { one: '# नंबर पहले से किसी के पास है', other: '# नंबर पहले से किसी के पास हैं' }),
  ownedWhy: 'जिस संपर्क के पास नंबर है केवल उसे उसके उत्तर मिलते हैं। यह फ़ॉर्म उसे दूसरे संपर्क में लिखेगा।',
  more: (n: number) => plural(n, { other: 'और # और' }),
  unasked: 'इसके नंबरों के मालिकों के बारे में अभी नहीं पूछा जा सका।',
  goTo: 'प्रश्न पर जाएँ',
  reason: 'फिर भी क्यों सहेजें? (खाली रह सकता है)',
  saveAnyway: 'फिर भी सहेजें',
  cancel: 'रद्द करें',
};

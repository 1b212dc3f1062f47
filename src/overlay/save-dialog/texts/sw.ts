import { createPlural } from '../../../language/plural.ts';
import type { SaveDialogTexts } from './en.ts';

const plural = createPlural('sw');

export const saveDialogSw: SaveDialogTexts = {
  title: 'Hifadhi fomu hii?',
  errors: (n: number) => plural(n, { one: 'Tatizo #', other: 'Matatizo #' }),
  /** In a form's design: what was there before is not asked about. */
  newErrors: (n: number) => plural(n, { one: 'Tatizo jipya #', other: 'Matatizo mapya #' }),
  /** Under a problem that *Fix and save* mends; `title` is what its fix is called. */
  fix: (title: string) => `Sahihisha: ${title}`,
  fixAndSave: 'Sahihisha na uhifadhi',
  owned: (n: number) =>
    plural(n, { one: 'Namba # ina mwenyewe tayari', other: 'Namba # zina wenyewe tayari' }),
  ownedWhy:
    'Mwasiliani mwenye namba tu ndiye anayepata majibu yake. Fomu hii ingeiandika kwa mwasiliani mwingine.',
  more: (n: number) => plural(n, { other: 'na # zaidi' }),
  unasked: 'Wamiliki wa namba zake hawakuweza kuulizwa sasa.',
  goTo: 'Nenda kwenye swali',
  reason: 'Kwa nini uhifadhi hata hivyo? (inaweza kuachwa tupu)',
  saveAnyway: 'Hifadhi hata hivyo',
  cancel: 'Ghairi',
};

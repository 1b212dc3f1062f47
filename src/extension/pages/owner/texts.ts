/** The words of the frame that names an owner: the layer's own, of which it needs two. */
import type { LanguageCode } from '../../../language/codes.ts';
import { type OwnerTexts, ownerEn } from '../../../overlay/parts/texts/en.ts';
import { ownerEs } from '../../../overlay/parts/texts/es.ts';
import { ownerFr } from '../../../overlay/parts/texts/fr.ts';
import { ownerHi } from '../../../overlay/parts/texts/hi.ts';
import { ownerPt } from '../../../overlay/parts/texts/pt.ts';
import { ownerSw } from '../../../overlay/parts/texts/sw.ts';

export const OWNER_TEXTS: Readonly<Record<LanguageCode, OwnerTexts>> = {
  en: ownerEn,
  fr: ownerFr,
  es: ownerEs,
  pt: ownerPt,
  hi: ownerHi,
  sw: ownerSw,
};

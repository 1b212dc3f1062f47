import { emailFr } from '../../email/texts/fr.ts';
import { gatewayFr } from '../../gateway/texts/fr.ts';
import { languageFr } from '../../language/texts/fr.ts';
import { phoneFr } from '../../phone/texts/fr.ts';
import { timeZoneFr } from '../../time-zone/texts/fr.ts';
import { verifiedFr } from '../../two-way/texts/fr.ts';
import type { AdviceTexts } from './en.ts';

/** Advice on values, in English; each property keeps its own. The type is what another language has to say. */
export const adviceFr: AdviceTexts = {
  phone: phoneFr,
  verified: verifiedFr,
  email: emailFr,
  timeZone: timeZoneFr,
  language: languageFr,
  gateway: gatewayFr,
};

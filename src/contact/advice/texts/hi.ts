import { emailHi } from '../../email/texts/hi.ts';
import { gatewayHi } from '../../gateway/texts/hi.ts';
import { languageHi } from '../../language/texts/hi.ts';
import { phoneHi } from '../../phone/texts/hi.ts';
import { timeZoneHi } from '../../time-zone/texts/hi.ts';
import { verifiedHi } from '../../two-way/texts/hi.ts';
import type { AdviceTexts } from './en.ts';

/** Advice on values, in English; each property keeps its own. The type is what another language has to say. */
export const adviceHi: AdviceTexts = {
  phone: phoneHi,
  verified: verifiedHi,
  email: emailHi,
  timeZone: timeZoneHi,
  language: languageHi,
  gateway: gatewayHi,
};

import { emailSw } from '../../email/texts/sw.ts';
import { gatewaySw } from '../../gateway/texts/sw.ts';
import { languageSw } from '../../language/texts/sw.ts';
import { phoneSw } from '../../phone/texts/sw.ts';
import { timeZoneSw } from '../../time-zone/texts/sw.ts';
import { verifiedSw } from '../../two-way/texts/sw.ts';
import type { AdviceTexts } from './en.ts';

/** Advice on values, in English; each property keeps its own. The type is what another language has to say. */
export const adviceSw: AdviceTexts = {
  phone: phoneSw,
  verified: verifiedSw,
  email: emailSw,
  timeZone: timeZoneSw,
  language: languageSw,
  gateway: gatewaySw,
};

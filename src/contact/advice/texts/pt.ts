import { emailPt } from '../../email/texts/pt.ts';
import { gatewayPt } from '../../gateway/texts/pt.ts';
import { languagePt } from '../../language/texts/pt.ts';
import { phonePt } from '../../phone/texts/pt.ts';
import { timeZonePt } from '../../time-zone/texts/pt.ts';
import { verifiedPt } from '../../two-way/texts/pt.ts';
import type { AdviceTexts } from './en.ts';

/** Advice on values, in English; each property keeps its own. The type is what another language has to say. */
export const advicePt: AdviceTexts = {
  phone: phonePt,
  verified: verifiedPt,
  email: emailPt,
  timeZone: timeZonePt,
  language: languagePt,
  gateway: gatewayPt,
};

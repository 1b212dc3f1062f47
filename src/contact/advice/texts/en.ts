import { emailEn } from '../../email/texts/en.ts';
import { gatewayEn } from '../../gateway/texts/en.ts';
import { languageEn } from '../../language/texts/en.ts';
import { phoneEn } from '../../phone/texts/en.ts';
import { timeZoneEn } from '../../time-zone/texts/en.ts';
import { verifiedEn } from '../../two-way/texts/en.ts';

/** Advice on values, in English; each property keeps its own. The type is what another language has to say. */
export const adviceEn = {
  phone: phoneEn,
  verified: verifiedEn,
  email: emailEn,
  timeZone: timeZoneEn,
  language: languageEn,
  gateway: gatewayEn,
};

export type AdviceTexts = typeof adviceEn;

import { emailEs } from '../../email/texts/es.ts';
import { gatewayEs } from '../../gateway/texts/es.ts';
import { languageEs } from '../../language/texts/es.ts';
import { phoneEs } from '../../phone/texts/es.ts';
import { timeZoneEs } from '../../time-zone/texts/es.ts';
import { verifiedEs } from '../../two-way/texts/es.ts';
import type { AdviceTexts } from './en.ts';

/** Advice on values, in English; each property keeps its own. The type is what another language has to say. */
export const adviceEs: AdviceTexts = {
  phone: phoneEs,
  verified: verifiedEs,
  email: emailEs,
  timeZone: timeZoneEs,
  language: languageEs,
  gateway: gatewayEs,
};

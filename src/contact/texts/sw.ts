import { adviceSw } from '../advice/texts/sw.ts';
import { verdictSw } from '../verdict/texts/sw.ts';
import type { ContactTexts } from './en.ts';
import { propertiesSw } from './properties-sw.ts';

export const contactSw: ContactTexts = { properties: propertiesSw, advice: adviceSw, verdict: verdictSw };

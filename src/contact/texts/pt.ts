import { advicePt } from '../advice/texts/pt.ts';
import { verdictPt } from '../verdict/texts/pt.ts';
import type { ContactTexts } from './en.ts';
import { propertiesPt } from './properties-pt.ts';

export const contactPt: ContactTexts = { properties: propertiesPt, advice: advicePt, verdict: verdictPt };

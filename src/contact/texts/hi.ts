import { adviceHi } from '../advice/texts/hi.ts';
import { verdictHi } from '../verdict/texts/hi.ts';
import type { ContactTexts } from './en.ts';
import { propertiesHi } from './properties-hi.ts';

export const contactHi: ContactTexts = { properties: propertiesHi, advice: adviceHi, verdict: verdictHi };

import { adviceEs } from '../advice/texts/es.ts';
import { verdictEs } from '../verdict/texts/es.ts';
import type { ContactTexts } from './en.ts';
import { propertiesEs } from './properties-es.ts';

export const contactEs: ContactTexts = { properties: propertiesEs, advice: adviceEs, verdict: verdictEs };

import { adviceFr } from '../advice/texts/fr.ts';
import { verdictFr } from '../verdict/texts/fr.ts';
import type { ContactTexts } from './en.ts';
import { propertiesFr } from './properties-fr.ts';

export const contactFr: ContactTexts = { properties: propertiesFr, advice: adviceFr, verdict: verdictFr };

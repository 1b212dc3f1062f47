import { adviceEn } from '../advice/texts/en.ts';
import { verdictEn } from '../verdict/texts/en.ts';
import { propertiesEn } from './properties-en.ts';

/** What can be said of a contact: what its values are for, what is wrong with them, and what becomes of it. */
export const contactEn = { properties: propertiesEn, advice: adviceEn, verdict: verdictEn };

export type ContactTexts = typeof contactEn;

/** What is left out is said in English, which each property brings along. */
export type ContactWords = { readonly [Feature in keyof ContactTexts]?: ContactTexts[Feature] | undefined };

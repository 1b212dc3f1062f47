import { Advice, type AdviceSeverity, inEnglish } from '../advice/advice.ts';
import type { AdviceText } from '../advice/advice-text.ts';
import { phoneEn } from './texts/en.ts';

const ENGLISH = { phone: phoneEn };

export type Write = (texts: typeof ENGLISH) => AdviceText;

/** Advice on the phone number. */
export function say(code: string, severity: AdviceSeverity, write: Write, suggestion?: string): Advice {
  return new Advice('contact_phone_number', code, severity, inEnglish(ENGLISH, write), suggestion);
}

import { REASONS } from './reasons.ts';
import type { ReasonTexts } from './texts/en.ts';

const KEYS = Object.keys(REASONS) as (keyof typeof REASONS)[];

/** What a value depends on, as the engine says it, in the language of a catalogue. */
export function sayReason(why: string, texts: ReasonTexts): string {
  const key = KEYS.find((one) => REASONS[one] === why);
  return key ? texts.depends[key] : texts.technical(why);
}

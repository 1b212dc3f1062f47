import { strip } from './python.ts';

/** Words that a person means as "no", while HQ takes every non-empty text for "verified". */
const NO = new Set('0 no n false f off none null nan non nao não nein nahi nahin hapana la'.split(' '));

/** HQ: "any truthy value here suffices", and case properties are texts, so only the empty one is false. */
export function isVerified(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** Whether a value reads as "no" in one of the languages HQ's projects use: trimmed, any case. */
export function readsAsNo(value: string): boolean {
  return NO.has(strip(value).normalize('NFC').toLowerCase());
}

import { flagReading } from './flag-reading.ts';

/** HQ: "any truthy value here suffices", and case properties are texts, so only the empty one is false. */
export function isVerified(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** Whether a value, or the label of a choice, reads as "no": a refusal, "don't know" and negative codes included. */
export function readsAsNo(value: string): boolean {
  return flagReading(value) === 'no';
}

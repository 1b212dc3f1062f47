/** What the value of an expression depends on that nobody knows here; `assist/reasons` says it in other languages. */
export const OPEN = {
  zone: 'the time zone of the phone',
  rowShown: 'whether the question is shown',
  rowPlace: 'the place of a row',
  longId: 'an id of more than 1,000 symbols',
  slowPattern: 'a regular expression that takes too long',
  androidJson: 'what Android takes for JSON',
  partOfJson: 'a part of JSON as Android writes it',
  farYear: 'a year beyond all calendars',
  chance: 'chance',
  secret: 'a secret',
};

/** A function of the clock, of chance, or of what is outside of the form. */
export function openResult(name: string): string {
  return `the result of “${name}”`;
}

/** The function whose result it is; null for what else a value depends on. */
export function functionOf(why: string): string | null {
  const [, name = null] = /^the result of “(.*)”$/.exec(why) ?? [];
  return name;
}

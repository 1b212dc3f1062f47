/**
 * Makes text of a form, a file or a server harmless for a terminal and for the log of a CI server: characters that act
 * there instead of being shown are written as `<U+009B>`.
 */

/**
 * C0, DEL and C1 controls (terminals obey both), the line and paragraph separators, and the controls of writing
 * direction, which let text be read in another order than it is written ("Trojan Source", CVE-2021-42574).
 */
const ACTING =
  '\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

const ACTING_CHARACTERS = new RegExp(`[${ACTING}]`, 'g');

/** The same, as JSON: inside its strings an escape is the character itself. */
const ACTING_IN_JSON = /[\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** CI servers look for these anywhere in a line: `##[error]`, `##vso[…]`, `##teamcity[…]`. */
const LOG_MARKER = /##(?=(?:vso|teamcity)?\[)/g;

/** GitHub takes a line that begins with `::`, blanks or not, for a command. */
const LOG_COMMAND = /^(\s*):(?=:)/;

const HARMFUL = new RegExp(`[${ACTING}]|##|^\\s*::`);

/** Whether there is anything in a line that would act; most lines are shown as they are, and reports have many. */
export function isHarmless(line: string): boolean {
  return !HARMFUL.test(line);
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}

/** The text with every character visible that would act. */
export function visible(text: string): string {
  return text.replace(ACTING_CHARACTERS, (character) => `<U+${hex(character).toUpperCase()}>`);
}

/** A whole line, so that no CI server takes it, or a part of it, for a command. */
export function withoutCommands(line: string): string {
  return withoutMarkers(line).replace(LOG_COMMAND, '$1<U+003A>');
}

/** What may stand behind the beginning of a line. */
export function withoutMarkers(text: string): string {
  return text.replace(LOG_MARKER, '#<U+0023>');
}

/** JSON with the same meaning in which nothing acts: `JSON.stringify` leaves DEL, C1, separators and directions as they are. */
export function visibleJson(json: string): string {
  return json.replace(ACTING_IN_JSON, (character) => `\\u${hex(character)}`).replace(LOG_MARKER, '#\\u0023');
}

import * as v from 'valibot';

const PROJECT = /^[\w.:-]{1,255}$/;

/** The name of a project on CommCare HQ, as its addresses have it. */
export const projectName = v.pipe(v.string(), v.regex(PROJECT));

/** Whether a text is what `projectName` takes. */
export function isProjectName(text: string): boolean {
  return PROJECT.test(text);
}

/** What people call a token. A dot is for the service: `NAME.old` is what was replaced. */
export const tokenName = v.pipe(v.string(), v.regex(/^(?!seed-)[A-Za-z0-9_-]{1,64}$/));

const CONTACT = /^[^\u0000\p{Surrogate}]*$/u;
const MAX_CONTACT = 255;

/**
 * The id of a case or a worker. PostgreSQL holds neither U+0000 nor half a surrogate pair, and an id without them would
 * be somebody else's.
 */
export const contactId = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_CONTACT), v.regex(CONTACT));

/** Whether a text is what `contactId` takes. */
export function isContactId(text: string): boolean {
  return text.length > 0 && text.length <= MAX_CONTACT && CONTACT.test(text);
}

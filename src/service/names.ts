import * as v from 'valibot';

/** The name of a project on CommCare HQ, as its addresses have it. */
export const projectName = v.pipe(v.string(), v.regex(/^[\w.:-]{1,255}$/));

/** What people call a token. A dot is for the service: `NAME.old` is what was replaced. */
export const tokenName = v.pipe(v.string(), v.regex(/^(?!seed-)[A-Za-z0-9_-]{1,64}$/));

/**
 * The id of a case or a worker. PostgreSQL holds neither U+0000 nor half a surrogate pair, and an id without them would
 * be somebody else's.
 */
export const contactId = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(255),
  v.regex(/^[^\u0000\p{Surrogate}]*$/u),
);

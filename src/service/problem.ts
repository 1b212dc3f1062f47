import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from '../directory/schema.ts';

/** Explained in docs/check-endpoint.md, "Problems". The ids are final. */
const PROBLEMS = {
  'not-json': { status: 400, title: 'The body is no JSON.' },
  'signed-out': { status: 401, title: 'A valid token of the project is needed.' },
  forbidden: { status: 403, title: 'The token is not for this.' },
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'not-allowed': { status: 405, title: 'This address does not take this method.' },
  taken: { status: 409, title: 'There is one of this name.' },
  'too-large': { status: 413, title: 'The body is too large.' },
  'not-this-type': { status: 415, title: 'The body must be application/json.' },
  invalid: { status: 422, title: 'The body is not what the schema says.' },
  'too-many': { status: 429, title: 'Too many questions; ask again later.' },
  'read-only': {
    status: 503,
    title: 'This service takes nothing in; feed one on the primary database server.',
  },
  'no-storage': { status: 503, title: 'The service cannot reach its database now.' },
  failed: { status: 500, title: 'The service failed.' },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>;

export type ProblemId = keyof typeof PROBLEMS;
export const PROBLEM_IDS = Object.keys(PROBLEMS) as readonly ProblemId[];

type ProblemError = NonNullable<Problem['errors']>[number];

/** RFC 9457. `detail` and `errors` never quote a value that was sent: it may be a phone number. */
export function problem(
  c: Context,
  id: ProblemId,
  more: { readonly detail?: string; readonly errors?: readonly ProblemError[] } = {},
): Response {
  const { status, title } = PROBLEMS[id];
  const body = { type: `urn:caseline:problem:${id}`, title, status, ...more };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}

interface SchemaIssue {
  readonly path?: readonly { readonly key?: unknown }[] | undefined;
  readonly type: string;
}

/**
 * Where a body breaks the schema, as JSON pointers. Keys that the sender made up are not repeated, and valibot's own
 * messages are not used, because both may hold a number.
 */
export function schemaErrors(issues: readonly SchemaIssue[], keys: ReadonlySet<string>): ProblemError[] {
  return issues.slice(0, 20).map((issue) => ({
    pointer: (issue.path ?? [])
      .map(({ key }) =>
        typeof key === 'number' || (typeof key === 'string' && keys.has(key)) ? `/${key}` : '/*',
      )
      .join(''),
    code: issue.type.replaceAll('_', '-'),
    detail: 'This part is not what the schema says.',
  }));
}

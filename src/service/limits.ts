import { createRateLimit, type Limit, type RateLimit } from './rate-limit.ts';
import type { Limits } from './service.ts';

export interface LimitOptions {
  /** Contacts that one project may check. Low, so that nobody lists a country's numbers. */
  readonly contactLimit?: Limit | undefined;
  /** Of them one token may check so many, so that it cannot use up what is there for all. */
  readonly tokenContactLimit?: Limit | undefined;
  /** Other questions of one project, and of one of its tokens. */
  readonly requestLimit?: Limit | undefined;
  readonly tokenRequestLimit?: Limit | undefined;
  /** Counts a limit; in the memory of this process when it is left out. */
  readonly createLimit?: ((name: string, limit: Limit) => RateLimit) | undefined;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

const CONTACT_LIMIT: Limit = { units: 6_000, seconds: 3_600 };
const TOKEN_CONTACT_LIMIT: Limit = { units: 3_000, seconds: 3_600 };
const REQUEST_LIMIT: Limit = { units: 6_000, seconds: 60 };
const TOKEN_REQUEST_LIMIT: Limit = { units: 3_000, seconds: 60 };

/** A limit of a project and of its tokens; who sets one for the project alone gives it to each token. */
function limitsOf(
  name: string,
  { createLimit, clock }: LimitOptions,
  [project, ofProject]: readonly [Limit | undefined, Limit],
  [token, ofToken]: readonly [Limit | undefined, Limit],
): Limits {
  const create = createLimit ?? ((_, limit) => createRateLimit(limit, clock));
  return {
    name,
    project: create(name, project ?? ofProject),
    token: create(`${name}-of-token`, token ?? project ?? ofToken),
  };
}

/** The limits of the service. */
export function createLimits(options: LimitOptions): {
  readonly contacts: Limits;
  readonly requests: Limits;
} {
  return {
    contacts: limitsOf(
      'contacts',
      options,
      [options.contactLimit, CONTACT_LIMIT],
      [options.tokenContactLimit, TOKEN_CONTACT_LIMIT],
    ),
    requests: limitsOf(
      'requests',
      options,
      [options.requestLimit, REQUEST_LIMIT],
      [options.tokenRequestLimit, TOKEN_REQUEST_LIMIT],
    ),
  };
}

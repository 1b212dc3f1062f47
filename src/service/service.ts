import type { Context } from 'hono';
import type { Guesses } from './guesses.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Storage, StoredProject } from './storage.ts';
import type { Refused, Tokens } from './tokens.ts';
import type { UsageLog } from './usage.ts';

/** A limit of a project as a whole, and one of each of its tokens, so that one cannot use up what is there for all. */
export interface Limits {
  readonly name: string;
  readonly project: RateLimit;
  readonly token: RateLimit;
}

/** What the routes share. */
export interface Service {
  readonly storage: Storage;
  readonly tokens: Tokens;
  readonly guesses: Guesses;
  readonly usage: UsageLog;
  readonly clock: () => number;
  readonly hq: string | null;
  readonly contacts: Limits;
  readonly requests: Limits;
  readonly pageSize: number;
}

export interface ServiceEnv {
  Variables: {
    /** Set once its token was right. */
    project: StoredProject | undefined;
    /** The name of the token, when it is one. */
    token: string | undefined;
    /** The token's project, or `SERVICE`; set once it was right. */
    owner: string | undefined;
    /** For the log: how many things the request was about. */
    items: number | undefined;
    /** For the log: why the request was refused. */
    refused: Refused['why'] | 'no-token' | 'slowed' | undefined;
    /** Where the request comes from; nothing where it came over no socket. */
    address: string | undefined;
  };
}

export type ServiceContext = Context<ServiceEnv>;

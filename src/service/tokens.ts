import { createHash, timingSafeEqual } from 'node:crypto';
import type { Scope, Storage } from './storage.ts';

/** Whether a token opens a project. */
export interface Tokens {
  /** What the token may do in the project; null when it is none of the project's. */
  scopes(project: string, token: string): Promise<readonly Scope[] | null>;
}

/** Tokens are long and random, so one round of SHA-256 keeps them. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** The project's tokens as the storage has them. Every one is compared, in constant time. */
export function createStoredTokens(storage: Pick<Storage, 'project'>): Tokens {
  return {
    async scopes(project, token) {
      const hash = Buffer.from(hashToken(token), 'hex');
      const stored = (await storage.project(project))?.tokens ?? [];
      let scopes: readonly Scope[] | null = null;
      for (const candidate of stored) {
        const other = Buffer.from(candidate.hash, 'hex');
        if (other.length === hash.length && timingSafeEqual(other, hash)) scopes = candidate.scopes;
      }
      return scopes;
    },
  };
}

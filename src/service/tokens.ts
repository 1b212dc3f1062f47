import { createHash, timingSafeEqual } from 'node:crypto';
import type { Scope, Storage, StoredProject } from './storage.ts';

/** A project that a token opens, and what the token may do there. */
export interface Opened {
  readonly project: StoredProject;
  readonly scopes: readonly Scope[];
}

/** Whether a token opens a project. */
export interface Tokens {
  /** Null when there is no such project, or the token is none of its tokens: who asks must not see which. */
  open(project: string, token: string): Promise<Opened | null>;
}

/** Tokens are long and random, so one round of SHA-256 keeps them. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** The project's tokens as the storage has them. Every one is compared, in constant time. */
export function createStoredTokens(storage: Pick<Storage, 'project'>): Tokens {
  return {
    async open(name, token) {
      const hash = Buffer.from(hashToken(token), 'hex');
      const project = await storage.project(name);
      let scopes: readonly Scope[] | null = null;
      for (const candidate of project?.tokens ?? []) {
        const other = Buffer.from(candidate.hash, 'hex');
        if (other.length === hash.length && timingSafeEqual(other, hash)) scopes = candidate.scopes;
      }
      return project && scopes && { project, scopes };
    },
  };
}

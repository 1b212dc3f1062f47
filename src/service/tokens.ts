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

/** A token that was taken back opens its project for at most so long (docs/check-endpoint.md). */
export const REMEMBERED_MS = 5_000;

/** Projects that were asked for lately are remembered, because every request needs one. */
const PROJECTS = 1_000;

interface Remembered {
  readonly until: number;
  readonly project: StoredProject;
}

/** Projects as the storage has them, at most `REMEMBERED_MS` old. A project that does not exist is not remembered. */
function rememberProjects(
  storage: Pick<Storage, 'project'>,
  clock: () => number,
): (name: string) => Promise<StoredProject | null> {
  const projects = new Map<string, Remembered>();
  return async (name) => {
    const known = projects.get(name);
    const asked = clock();
    if (known && asked < known.until) return known.project;
    projects.delete(name);
    const project = await storage.project(name);
    if (project) projects.set(name, { project, until: asked + REMEMBERED_MS });
    const [oldest] = projects.keys();
    if (projects.size > PROJECTS && oldest !== undefined) projects.delete(oldest);
    return project;
  };
}

/**
 * The project's tokens as the storage has them. Every one is compared, in constant time.
 * @param clock milliseconds since 1970
 */
export function createStoredTokens(storage: Pick<Storage, 'project'>, clock: () => number): Tokens {
  const projectOf = rememberProjects(storage, clock);
  return {
    async open(name, token) {
      const hash = Buffer.from(hashToken(token), 'hex');
      const project = await projectOf(name);
      let scopes: readonly Scope[] | null = null;
      for (const candidate of project?.tokens ?? []) {
        const other = Buffer.from(candidate.hash, 'hex');
        if (other.length === hash.length && timingSafeEqual(other, hash)) scopes = candidate.scopes;
      }
      return project && scopes && { project, scopes };
    },
  };
}

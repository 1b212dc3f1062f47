import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Scope, Storage, StoredProject, StoredToken } from './storage.ts';

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

/** So many projects that were asked for lately are remembered, because every request needs one. */
const PROJECTS = 1_000;

interface Remembered {
  readonly until: number;
  readonly project: StoredProject;
}

/** Projects as the storage had them, at most `REMEMBERED_MS` ago. */
function rememberProjects(clock: () => number) {
  const projects = new Map<string, Remembered>();
  return {
    get(name: string): StoredProject | null {
      const known = projects.get(name);
      return known && clock() < known.until ? known.project : null;
    },
    /** @param asked when the storage was asked; null: there is no such project, which is not remembered */
    set(name: string, project: StoredProject | null, asked: number): void {
      projects.delete(name);
      if (project) projects.set(name, { project, until: asked + REMEMBERED_MS });
      const [oldest] = projects.keys();
      if (projects.size > PROJECTS && oldest !== undefined) projects.delete(oldest);
    },
  };
}

/** Where there is no token, the one that came is compared with one that nobody has. */
const NOBODY: StoredToken = { hash: randomBytes(32).toString('hex'), scopes: [] };

/** What a project's tokens let the token do. Every one is compared, in constant time. */
function openedBy(project: StoredProject | null, token: Buffer): Opened | null {
  let scopes: readonly Scope[] | null = null;
  for (const candidate of project?.tokens.length ? project.tokens : [NOBODY]) {
    const other = Buffer.from(candidate.hash, 'hex');
    if (other.length === token.length && timingSafeEqual(other, token)) scopes = candidate.scopes;
  }
  return project && scopes && { project, scopes };
}

/**
 * The project's tokens as the storage has them. What is remembered opens a project and never refuses one: whoever is
 * refused was compared with it and with what the storage says now, whether there is such a project or not. Otherwise the
 * time that a refusal takes would tell which projects there are.
 * @param clock milliseconds since 1970
 */
export function createStoredTokens(storage: Pick<Storage, 'project'>, clock: () => number): Tokens {
  const remembered = rememberProjects(clock);
  return {
    async open(name, token) {
      const hash = Buffer.from(hashToken(token), 'hex');
      const opened = openedBy(remembered.get(name), hash);
      if (opened) return opened;
      const asked = clock();
      const project = await storage.project(name);
      remembered.set(name, project, asked);
      return openedBy(project, hash);
    },
  };
}

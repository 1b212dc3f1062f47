import { hash, randomBytes } from 'node:crypto';
import { type Scope, SERVICE, type Storage, type StoredProject, type StoredToken } from './storage.ts';

/** Characters of the shortest token that is taken from a seed; who writes fewer has not drawn them at random. */
export const MIN_TOKEN = 32;

/** 128 random bits, as hex digits, after a word that tells people and scanners what it is. */
export function makeToken(): string {
  return `caseline_${randomBytes(16).toString('hex')}`;
}

/** Tokens are long and random, so one round of SHA-256 keeps them. */
export function hashToken(token: string): string {
  return hash('sha256', token, 'hex');
}

/** What a token lets its bearer do. */
export interface Opened {
  readonly opened: true;
  readonly token: Pick<StoredToken, 'name' | 'project' | 'scopes'>;
}

/** Who asks must not see why. `token`: what people call it, when it is one at all; for the log. */
export interface Refused {
  readonly opened: false;
  readonly why: 'wrong-token' | 'expired-token' | 'token-of-another-project';
  readonly token: string | null;
}

export type Opening = (Opened & { readonly project: StoredProject }) | Refused;

export interface Tokens {
  /** Whether a token opens a project. @param hash of the token, by `hashToken` */
  open(project: string, hash: string): Promise<Opening>;
  /** Whether a token is one of the service's own. */
  openService(hash: string): Promise<Opened | Refused>;
}

/** A token that was taken back opens its project for at most so long (docs/check-endpoint.md). */
export const REMEMBERED_MS = 5_000;

/** So many tokens that were used lately are remembered, because every request needs one. */
const REMEMBERED = 1_000;

interface Remembered {
  readonly until: number;
  readonly opened: Opened & { readonly project: StoredProject };
}

/** What tokens opened at most `REMEMBERED_MS` ago. What was refused is not remembered. */
function rememberOpened(clock: () => number) {
  const all = new Map<string, Remembered>();
  return {
    get(key: string): Remembered['opened'] | null {
      const known = all.get(key);
      return known && clock() < known.until ? known.opened : null;
    },
    set(key: string, opened: Remembered['opened'], asked: number): void {
      all.delete(key);
      all.set(key, { opened, until: asked + REMEMBERED_MS });
      const [oldest] = all.keys();
      if (all.size > REMEMBERED && oldest !== undefined) all.delete(oldest);
    },
  };
}

/** What to make of the tokens that have the hash. */
function judge(found: readonly StoredToken[], project: string, now: number): Opened | Refused {
  const token = found.find((one) => one.project === project);
  if (!token) {
    const [other] = found;
    return other
      ? { opened: false, why: 'token-of-another-project', token: other.name }
      : { opened: false, why: 'wrong-token', token: null };
  }
  if (token.expires !== null && Date.parse(token.expires) <= now) {
    return { opened: false, why: 'expired-token', token: token.name };
  }
  return { opened: true, token };
}

/**
 * Tokens as the storage has them. The storage is asked for the token and not for the project, so that a refusal is the
 * same work whether there is such a project or not: its time tells nobody which projects there are.
 * @param clock milliseconds since 1970
 */
export function createStoredTokens(
  storage: Pick<Storage, 'project'> & { readonly tokens: Pick<Storage['tokens'], 'find'> },
  clock: () => number,
): Tokens {
  const remembered = rememberOpened(clock);
  const find = async (project: string, hash: string) =>
    judge(await storage.tokens.find(hash), project, clock());
  return {
    async open(name, hash) {
      // A name that nobody can have is no key of a map either.
      const key = `${hash} ${name}`;
      const known = remembered.get(key);
      if (known) return known;
      const asked = clock();
      const opening = name === SERVICE ? judge([], name, asked) : await find(name, hash);
      if (!opening.opened) return opening;
      const project = (await storage.project(name)) ?? { name, settings: {} };
      const opened = { ...opening, project };
      remembered.set(key, opened, asked);
      return opened;
    },
    openService: (hash) => find(SERVICE, hash),
  };
}

const OF_PROJECT: readonly Scope[] = ['check', 'feed'];

/** Whether scopes fit to where a token belongs: a project's to a project, the service's to none. */
export function scopesFit(project: string, scopes: readonly Scope[]): boolean {
  return scopes.length > 0 && scopes.every((scope) => OF_PROJECT.includes(scope) === (project !== SERVICE));
}

import { createHttpDirectory } from '../../src/directory/client.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { createService, type ServiceOptions } from '../../src/service/app.ts';
import type { LogEntry } from '../../src/service/log.ts';
import { loadSeed } from '../../src/service/seed.ts';
import { SERVICE, type Storage } from '../../src/service/storage.ts';
import { createStoredTokens, hashToken } from '../../src/service/tokens.ts';

export const NOW = Date.parse('2026-08-15T12:00:00Z');
export const ADMIN_TOKEN = 'admin-token-for-tests-of-caseline';
export const METRICS_TOKEN = 'metrics-token-for-tests-of-caseline';
export const NEVER = new AbortController().signal;

export const SEED = {
  projects: [
    {
      name: 'chw-kenya',
      settings: {
        countries: ['KE'],
        defaultTimeZone: 'Africa/Nairobi',
        languages: ['en', 'swa'],
        defaultLanguage: 'en',
        gateways: ['TWILIO_KE'],
        sharedNumbers: false,
      },
      tokens: [
        'kenya-token-for-tests-of-caseline',
        { token: 'kenya-check-only-for-tests-of-it', scopes: ['check'] },
      ],
      owners: [
        { phone: '254712345678', kind: 'case', id: 'case-asha', name: 'Asha', since: '2026-01-02T03:04:05Z' },
        { phone: '+254 700 000 001', kind: 'mobile-worker', id: 'worker-1', name: 'nurse1', pending: true },
      ],
    },
    {
      name: 'shared-phones',
      settings: { sharedNumbers: true },
      tokens: ['shared-token-for-tests-of-caseline'],
      owners: [{ phone: '254799999999', kind: 'case', id: 'case-head', name: 'Household head' }],
    },
  ],
};

export interface Harness {
  readonly storage: Storage;
  readonly log: LogEntry[];
  request(path: string, init?: RequestInit & { token?: string }): Promise<Response>;
  post(path: string, body: unknown, token?: string): Promise<Response>;
  directory(project: string, token: string | null): Directory;
  advance(ms: number): void;
}

/** A service over a storage with the seed above, asked without a socket. */
export async function startHarness(
  storage: Storage,
  options: Partial<ServiceOptions> = {},
): Promise<Harness> {
  let now = NOW;
  const seeded = await loadSeed(storage, SEED, now);
  if (!seeded.ok) throw new Error(`the test's seed is wrong at ${seeded.place}`);
  for (const [token, scope] of [
    [ADMIN_TOKEN, 'admin'],
    [METRICS_TOKEN, 'metrics'],
  ] as const) {
    await storage.tokens.add({
      hash: hashToken(token),
      project: SERVICE,
      name: scope,
      scopes: [scope],
      made: null,
      expires: null,
      used: null,
      seeded: false,
    });
  }
  const log: LogEntry[] = [];
  const app = createService({
    storage,
    tokens: createStoredTokens(storage, () => now),
    clock: () => now,
    log: (entry) => log.push(entry),
    hq: 'https://www.commcarehq.org',
    ...options,
  });
  const base = 'https://check.test';
  const harness: Harness = {
    storage,
    log,
    async request(path, { token, ...init } = {}) {
      const headers = new Headers(init.headers);
      if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
      return app.fetch(new Request(base + path, { ...init, headers }));
    },
    post(path, body, token) {
      return harness.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...(token === undefined ? {} : { token }),
      });
    },
    directory: (project, token) =>
      createHttpDirectory({
        endpoint: base,
        project,
        token,
        fetch: async (input, init) => app.fetch(new Request(input, init)),
      }),
    advance(ms) {
      now += ms;
    },
  };
  return harness;
}

/** A case as HQ forwards it. */
export function forwarded(
  id: string,
  at: string,
  properties: Record<string, string>,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    case_id: id,
    domain: 'chw-kenya',
    closed: false,
    date_closed: null,
    date_modified: at,
    user_id: 'u1',
    indices: {},
    properties: { case_type: 'client', case_name: id, owner_id: 'u1', ...properties },
    server_date_modified: at,
    server_date_opened: at,
    version: '2.0',
    xform_ids: ['f1'],
    ...more,
  };
}

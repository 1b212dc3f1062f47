/** The demo: a form builder and the check endpoint, on one server. `npm start` runs it, and so do end-to-end tests. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { demoToken } from '../../.ci/demo-token.ts';
import { createService } from '../../src/service/app.ts';
import type { LogEntry } from '../../src/service/log.ts';
import { openPglite } from '../../src/service/pglite.ts';
import { loadSeed } from '../../src/service/seed.ts';
import type { Storage } from '../../src/service/storage.ts';
import { createStoredTokens } from '../../src/service/tokens.ts';
import seed from './demo/seed.json' with { type: 'json' };
import { createEndpointFaults, type EndpointFaults } from './endpoint-faults.ts';
import { forward } from './forward.ts';
import { createFormRoutes } from './html-form/routes.ts';
import { createWebAppsRoutes, type WebAppsRoutes } from './web-apps/routes.ts';

/** Under the pages' own origin, so that no page needs CORS. */
const MOUNT = '/check';

export interface Demo {
  /** Without a slash at the end. */
  readonly url: string;
  /** Of the project `demo`. */
  readonly token: string;
  /** Makes the check endpoint slow, dead, confused. */
  readonly endpoint: EndpointFaults;
  /** What the service wrote down, a line per request. */
  readonly log: readonly LogEntry[];
  /** Web Apps, App Preview and Formplayer. */
  readonly webApps: WebAppsRoutes;
  close(): Promise<void>;
}

export interface DemoOptions {
  /** 0 or nothing: any free port. */
  readonly port?: number | undefined;
  /**
   * Address of another form builder's server (a real Vellum). It then stands in for the stand-in pages, under the
   * demo's own origin, so that the check endpoint answers beside it.
   */
  readonly builder?: string | undefined;
  /** A seeded database that outlives this demo; default: one of its own. */
  readonly storage?: Storage | undefined;
}

/** True when it has answered. */
type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

interface Pages {
  readonly url: string;
  close(): Promise<void>;
}

/** The pages of another server, with our handlers before them. */
async function startForwarding(base: string, handlers: readonly Handler[]): Promise<Pages> {
  const server = createServer(async (request, response) => {
    for (const handle of handlers) if (await handle(request, response)) return;
    await forward(base, request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://localhost:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** A database with the demo's project in it. */
export async function openDemoStorage(): Promise<Storage> {
  const storage = await openPglite();
  const token = demoToken();
  const [demo, ...others] = seed.projects;
  const projects = [{ ...demo, tokens: [token] }, ...others];
  const loaded = await loadSeed(storage, { projects }, Date.now());
  if (!loaded.ok) throw new Error(`demo/seed.json is wrong at ${loaded.place}`);
  return storage;
}

export async function startDemo({ port, builder, storage: shared }: DemoOptions = {}): Promise<Demo> {
  const storage = shared ?? (await openDemoStorage());
  const log: LogEntry[] = [];
  const service = createService({
    storage,
    tokens: createStoredTokens(storage, Date.now),
    clock: Date.now,
    log: (entry) => log.push(entry),
  });
  const answer = getRequestListener(service.fetch, { overrideGlobalObjects: false });
  const endpoint = createEndpointFaults();
  const webApps = createWebAppsRoutes();

  const checkEndpoint: Handler = async (request, response) => {
    if (!request.url?.startsWith(`${MOUNT}/`)) return false;
    if (await endpoint.spoil(request, response)) return true;
    request.url = request.url.slice(MOUNT.length);
    await answer(request, response);
    return true;
  };
  const pages = builder
    ? await startForwarding(builder, [checkEndpoint, createFormRoutes().handle, webApps.handle])
    : await (await import('./server.ts')).startPages({
        port,
        handlers: [checkEndpoint, createFormRoutes().handle, webApps.handle],
      });
  return {
    url: pages.url.replace(/\/$/, ''),
    token: demoToken(),
    endpoint,
    log,
    webApps,
    async close() {
      await pages.close();
      if (!shared) await storage.close();
    },
  };
}

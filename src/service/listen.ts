import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';

export interface Listening {
  /** `http://…`, without a slash at the end. */
  readonly url: string;
  /** Takes no new request, and waits for those under way, for a while. */
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly fetch: (request: Request, env: object) => Response | Promise<Response>;
  /** 0: any free one. */
  readonly port: number;
  readonly host: string;
  readonly bounds?: ConnectionBounds | undefined;
}

/** What a client may take of the service by doing nothing: Node's own bounds are five minutes and no number. */
export interface ConnectionBounds {
  readonly connections: number;
  /** Milliseconds until the headers, and until the whole request, must be there. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** Milliseconds without a byte in either direction: who does not read its answer. */
  readonly silenceMs: number;
  /** Milliseconds between two looks. */
  readonly lookMs: number;
}

export const BOUNDS: ConnectionBounds = {
  connections: 1_000,
  headersMs: 10_000,
  requestMs: 30_000,
  silenceMs: 60_000,
  lookMs: 2_000,
};

/** Longer than proxies keep theirs, so that they close first. */
const KEEP_ALIVE_MS = 75_000;

/** How long open requests may take to end after a signal. */
const GRACE_MS = 5_000;

type Server = ReturnType<typeof serve>;

function start({ fetch, port, host, bounds = BOUNDS }: ListenOptions): Promise<Server> {
  const serverOptions = {
    headersTimeout: bounds.headersMs,
    requestTimeout: bounds.requestMs,
    connectionsCheckingInterval: bounds.lookMs,
    keepAliveTimeout: Math.min(KEEP_ALIVE_MS, bounds.silenceMs),
  };
  return new Promise((listening, reject) => {
    const server: Server = serve({ fetch, port, hostname: host, serverOptions }, () => listening(server));
    server.once('error', reject);
    server.maxConnections = bounds.connections;
    if ('setTimeout' in server) server.setTimeout(bounds.silenceMs);
  });
}

function urlOf(server: Server, host: string): string {
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS).unref();
  });
}

/** Answers requests on a port. Rejects with Node's error when it cannot. */
export async function listen(options: ListenOptions): Promise<Listening> {
  const server = await start(options);
  return { url: urlOf(server, options.host), close: () => close(server) };
}

/** Whether only this machine can reach the address. */
export function isOwnMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(host);
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { createService } from '../service/app.ts';
import { errorKind } from '../service/log.ts';
import { openPglite } from '../service/pglite.ts';
import { openPostgres } from '../service/postgres.ts';
import { putSeed, readSeed, type SeedCounts, type SeedReading } from '../service/seed.ts';
import { DatabaseTooNew } from '../service/sql/migrations.ts';
import { ReadOnlyStorage, type Storage } from '../service/storage.ts';
import { createStoredTokens } from '../service/tokens.ts';

/** What the command reads and writes; the process's own in use, a test's in tests. */
export interface ServeIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Stops the service as SIGINT and SIGTERM do. */
  readonly signal?: AbortSignal | undefined;
  /** Called once the service answers, with its address. */
  readonly ready?: ((url: string) => void) | undefined;
}

const USAGE = `Usage: caseline serve [options]

Runs the check service (docs/check-endpoint.md).

  --port NUMBER       port; 0 takes a free one (default 8787)
  --host ADDRESS      address to listen on (default 127.0.0.1: this machine only)
  --data FOLDER       keep the data in this folder (default: memory only)
  --database URL      use a PostgreSQL server: postgres://user@host/database. Give its password in the environment
                      variable PGPASSWORD: other users of the machine can see options
  --seed FILE         load projects, tokens and owners from a JSON file first
  --origin ORIGIN     let pages of this origin ask (may be repeated)
  --hq URL            the CommCare HQ server of the projects (default https://www.commcarehq.org)
  --quiet             no line per request`;

/** How long open requests may take to end after a signal. */
const GRACE_MS = 5_000;

type Options = ReturnType<typeof readArguments>;

function readArguments(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string' },
      database: { type: 'string' },
      seed: { type: 'string' },
      origin: { type: 'string', multiple: true, default: [] },
      hq: { type: 'string', default: 'https://www.commcarehq.org' },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return values;
}

function invalidOption(options: Options): string | null {
  if (!/^\d{1,5}$/.test(options.port) || Number(options.port) > 65_535) {
    return '--port must be a number from 0 to 65535';
  }
  if (options.data !== undefined && options.database !== undefined) {
    return '--data and --database exclude each other';
  }
  if (options.database !== undefined && !/^postgres(ql)?:\/\//.test(options.database)) {
    return '--database must start with postgres://';
  }
  if (!/^https?:\/\//.test(options.hq) || !URL.canParse(options.hq)) return '--hq must be an http(s) address';
  const wrong = options.origin.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  return wrong === undefined ? null : `--origin must be like https://example.org, without a path: ${wrong}`;
}

function openStorage(options: Options, cwd: string): Promise<Storage> {
  if (options.database !== undefined) return openPostgres(options.database);
  return openPglite(options.data === undefined ? undefined : resolve(cwd, options.data));
}

function whyNoStorage(options: Options, error: unknown): string {
  if (error instanceof DatabaseTooNew) return `cannot open the data: ${error.message}`;
  if (error instanceof ReadOnlyStorage) {
    return 'cannot open the database: it is a read replica without the tables of this caseline; start it on the primary server first';
  }
  const where = options.database === undefined ? `the folder ${options.data ?? ''}` : 'the database';
  return `cannot open ${where} (${errorKind(error)}); is another service using it?`;
}

type SeedFile = Extract<SeedReading, { ok: true }>;

/** Reads the seed's file; a text says what is wrong with it. */
async function readSeedFile(file: string, cwd: string): Promise<SeedFile | string> {
  let seed: unknown;
  try {
    seed = JSON.parse(await readFile(resolve(cwd, file), 'utf8'));
  } catch (error) {
    return error instanceof SyntaxError
      ? `${file} is no JSON`
      : `${file} cannot be read (${errorKind(error)})`;
  }
  const reading = readSeed(seed);
  return reading.ok ? reading : `${file} is no seed: see ${reading.place}`;
}

function loadedText({ projects, owners, taken }: SeedCounts): string {
  const late = taken > 0 ? `; ${taken} number(s) were held already` : '';
  return `Loaded ${projects} project(s) and ${owners} owner(s)${late}.\n`;
}

function untilStopped(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done) => {
    const stop = () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      done();
    };
    if (signal?.aborted) return stop();
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

type Server = ReturnType<typeof serve>;

function listen(app: ReturnType<typeof createService>, port: number, hostname: string): Promise<Server> {
  return new Promise((listening, reject) => {
    const server: Server = serve({ fetch: app.fetch, port, hostname }, () => listening(server));
    server.once('error', reject);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS).unref();
  });
}

function whyNoPort(options: Options, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const place = `${options.host}:${options.port}`;
  if (code === 'EADDRINUSE')
    return `port ${options.port} is taken; stop what uses it or choose another with --port`;
  if (code === 'EACCES') return `may not listen on ${place}; choose a port above 1023`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${options.host} is no address of this machine`;
  return `cannot listen on ${place} (${errorKind(error)})`;
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** `caseline serve`. Resolves with the exit status: 0 after a signal, 1 when it could not run, 2 for wrong options. */
export async function runServe(args: readonly string[], io: ServeIo): Promise<number> {
  let options: Options;
  try {
    options = readArguments(args);
  } catch (error) {
    io.stderr.write(
      `caseline serve: ${error instanceof Error ? error.message : 'wrong options'}\n\n${USAGE}\n`,
    );
    return 2;
  }
  if (options.help) {
    io.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const invalid = invalidOption(options);
  if (invalid !== null) {
    io.stderr.write(`caseline serve: ${invalid}\n`);
    return 2;
  }
  const seed = options.seed === undefined ? null : await readSeedFile(options.seed, io.cwd);
  if (typeof seed === 'string') {
    io.stderr.write(`caseline serve: ${seed}\n`);
    return 2;
  }
  let storage: Storage;
  try {
    storage = await openStorage(options, io.cwd);
  } catch (error) {
    io.stderr.write(`caseline serve: ${whyNoStorage(options, error)}\n`);
    return 1;
  }
  try {
    try {
      if (seed) io.stdout.write(loadedText(await putSeed(storage, seed.projects)));
    } catch (error) {
      if (!(error instanceof ReadOnlyStorage)) throw error;
      io.stderr.write(
        'caseline serve: cannot load the seed: the database is a read replica; load it into the primary server\n',
      );
      return 1;
    }
    const app = createService({
      storage,
      tokens: createStoredTokens(storage, Date.now),
      clock: Date.now,
      log: options.quiet ? () => undefined : (entry) => io.stdout.write(`${JSON.stringify(entry)}\n`),
      origins: options.origin,
      hq: options.hq,
    });
    let server: Server;
    try {
      server = await listen(app, Number(options.port), options.host);
    } catch (error) {
      io.stderr.write(`caseline serve: ${whyNoPort(options, error)}\n`);
      return 1;
    }
    const url = addressOf(server, options.host);
    io.stdout.write(`caseline check service on ${url} (Ctrl+C stops it)\n`);
    const stopped = untilStopped(io.signal);
    io.ready?.(url);
    await stopped;
    await close(server);
    io.stdout.write('caseline check service stopped\n');
    return 0;
  } finally {
    await storage.close();
  }
}

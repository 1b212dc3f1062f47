import { createService, type ServiceOptions } from '../../service/app.ts';
import { isOwnMachine, type Listening, listen } from '../../service/listen.ts';
import { errorKind } from '../../service/log.ts';
import { putSeed, readSeed, type SeedCounts, type SeedReading } from '../../service/seed.ts';
import { createSharedRateLimit } from '../../service/shared-rate-limit.ts';
import { ReadOnlyStorage, type Storage } from '../../service/storage.ts';
import { createStoredTokens } from '../../service/tokens.ts';
import { createUsageLog } from '../../service/usage.ts';
import { type Ended, refused } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { errorCode } from '../file-error.ts';
import { readJson } from '../read-file.ts';
import { english, type Said } from '../said.ts';
import { invalidPlace, openStorage, whyNoStorage } from './open-storage.ts';
import type { ServeOptions, ServeSeams } from './options.ts';

/** Who asked for how much is written so often. */
const FLUSH_MS = 10_000;

function invalidOption(options: ServeOptions): string | null {
  if (!isOwnMachine(options.host) && !options['behind-proxy']) {
    return `--host ${options.host} can be reached from other machines, and plain HTTP shows tokens and numbers to whoever listens; put a proxy with TLS before the service and add --behind-proxy`;
  }
  const place = invalidPlace(options);
  if (place !== null) return place;
  if (!/^https?:\/\//.test(options.hq) || !URL.canParse(options.hq)) return '--hq must be an http(s) address';
  const wrong = options.origin.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  return wrong === undefined ? null : `--origin must be like https://example.org, without a path: ${wrong}`;
}

type SeedFile = Extract<SeedReading, { ok: true }>;

/** Reads the seed's file; a saying tells what is wrong with it. */
async function readSeedFile(file: string, cwd: string): Promise<SeedFile | Said> {
  const read = await readJson(file, cwd);
  if ('error' in read) return read.error;
  const reading = readSeed(read.value, Date.now());
  return reading.ok ? reading : english(`${file} is no seed: see ${reading.place}`);
}

function loadedText({ projects, owners, taken }: SeedCounts): string {
  const late = taken > 0 ? `; ${taken} number(s) were held already` : '';
  return `Loaded ${projects} project(s) and ${owners} owner(s)${late}.`;
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

function whyNoPort(options: ServeOptions, error: unknown): string {
  const code = errorCode(error);
  const place = `${options.host}:${options.port}`;
  if (code === 'EADDRINUSE')
    return `port ${options.port} is taken; stop what uses it or choose another with --port`;
  if (code === 'EACCES') return `may not listen on ${place}; choose a port above 1023`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${options.host} is no address of this machine`;
  return `cannot listen on ${place} (${errorKind(error)})`;
}

const contactLimits = (units: number) => ({
  contactLimit: { units, seconds: 3_600 },
  tokenContactLimit: { units: Math.ceil(units / 2), seconds: 3_600 },
});

const sharedLimit =
  (storage: Storage): NonNullable<ServiceOptions['createLimit']> =>
  (name, limit) =>
    createSharedRateLimit(storage, name, limit, Date.now);

/** What `caseline serve` does, until a signal ends it. */
export async function runServe(options: ServeOptions, io: CommandIo, seams: ServeSeams): Promise<Ended> {
  const invalid = invalidOption(options);
  if (invalid !== null) return refused(invalid);
  const seed = options.seed === undefined ? null : await readSeedFile(options.seed, io.cwd);
  if (typeof seed === 'function') return refused(seed);
  let storage: Storage;
  try {
    storage = await openStorage(options, io.cwd);
  } catch (error) {
    return refused(whyNoStorage(options, error), 1);
  }
  try {
    try {
      if (seed) io.out.print(loadedText(await putSeed(storage, seed.projects)));
    } catch (error) {
      if (!(error instanceof ReadOnlyStorage)) throw error;
      return refused(
        'cannot load the seed: the database is a read replica; load it into the primary server',
        1,
      );
    }
    const usage = createUsageLog(storage.usage, Date.now);
    const app = createService({
      storage,
      tokens: createStoredTokens(storage, Date.now),
      clock: Date.now,
      log: options.quiet ? () => undefined : (entry) => io.out.json(entry),
      origins: options.origin,
      hq: options.hq,
      ...contactLimits(options['contacts-per-hour']),
      usage,
      behindProxy: options['behind-proxy'],
      // Several processes may stand on a database; a folder has one.
      ...(options.database === undefined ? {} : { createLimit: sharedLimit(storage) }),
    });
    let server: Listening;
    try {
      server = await listen({ fetch: app.fetch, port: options.port, host: options.host });
    } catch (error) {
      return refused(whyNoPort(options, error), 1);
    }
    const flushing = setInterval(() => void usage.flush(), FLUSH_MS);
    io.out.print(`caseline check service on ${server.url} (Ctrl+C stops it)`);
    const stopped = untilStopped(io.signal);
    seams.ready?.(server.url);
    await stopped;
    clearInterval(flushing);
    await server.close();
    await usage.flush();
    io.out.print('caseline check service stopped');
    return 0;
  } finally {
    await storage.close();
  }
}

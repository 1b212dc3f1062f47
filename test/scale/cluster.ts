/** Servers of PostgreSQL and PgBouncer of one's own, in temporary folders, from Debian's programs. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chownSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { findPgbouncer } from '../../.ci/postgres.mjs';
import { findPrograms, freePort, unprivilegedUser, whenReady } from '../service/postgres-server.ts';

export interface Cluster {
  readonly port: number;
  /** `postgres://…` */
  readonly address: string;
  /** Kills every process of the server at once, as a machine that dies does. */
  kill(): Promise<void>;
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
  /** PostgreSQL's own command: a standby becomes a primary server. */
  promote(): void;
  /** A second server that follows this one, and may answer what is only read. */
  standby(settings?: readonly string[]): Promise<Cluster>;
}

const user = unprivilegedUser();
const asUser = user ?? {};

/** PostgreSQL's programs may be links elsewhere that lead to the folder of all of them. */
const programs = dirname(realpathSync(join(findPrograms(), 'initdb')));

function run(program: string, args: readonly string[], cwd: string): void {
  const done = spawnSync(join(programs, program), args, { cwd, ...asUser, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program} failed: ${done.error ?? done.stderr}`);
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'caseline-scale-'));
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

/** What this program started and has not ended. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) killGroup(child);
});
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

/** The whole group, so that no child lives on to finish what it does. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

/** A quarter of the memory, as PostgreSQL's documentation advises: what is asked for often is found there. */
const SHARED_BUFFERS_MB = Math.floor(totalmem() / 4 / 2 ** 20);

export const SETTINGS = [
  `shared_buffers = ${SHARED_BUFFERS_MB}MB`,
  'maintenance_work_mem = 512MB',
  'max_wal_size = 8GB',
  'max_connections = 200',
  'autovacuum = off',
  'deadlock_timeout = 100ms',
];

function addressOf(port: number): string {
  return `postgres://caseline@127.0.0.1:${port}/postgres`;
}

async function startIn(folder: string, data: string, settings: readonly string[]): Promise<Cluster> {
  const port = await freePort();
  appendFileSync(
    join(data, 'postgresql.conf'),
    [
      '',
      `port = ${port}`,
      "listen_addresses = '127.0.0.1'",
      `unix_socket_directories = '${folder}'`,
      ...settings,
      '',
    ].join('\n'),
  );
  const server = spawn(join(programs, 'postgres'), ['-D', data], {
    cwd: folder,
    ...asUser,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(server);
  const exited = once(server, 'exit').then(() => running.delete(server));
  await whenReady(server);
  return {
    port,
    address: addressOf(port),
    async kill() {
      killGroup(server);
      await exited;
    },
    async remove() {
      killGroup(server);
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
    promote: () => run('pg_ctl', ['promote', '-D', data, '-w'], folder),
    async standby(more = []) {
      const other = makeFolder();
      const copy = join(other, 'data');
      run(
        'pg_basebackup',
        [
          '-h',
          '127.0.0.1',
          '-p',
          String(port),
          '-U',
          'caseline',
          '-D',
          copy,
          '-R',
          '-c',
          'fast',
          '-X',
          'stream',
        ],
        other,
      );
      return await startIn(other, copy, more);
    },
  };
}

export async function startCluster(settings: readonly string[] = SETTINGS): Promise<Cluster> {
  const folder = makeFolder();
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-U', 'caseline', '-A', 'trust', '-E', 'UTF8', '--locale', 'C'], folder);
  return await startIn(folder, data, settings);
}

export interface Pooler {
  readonly address: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** PgBouncer in transaction mode before a server: each transaction may get another connection. */
export async function startPooler(server: Cluster, connections: number): Promise<Pooler> {
  const program = findPgbouncer();
  if (program === null) throw new Error('PgBouncer was not found');
  const folder = makeFolder();
  const port = await freePort();
  writeFileSync(join(folder, 'users.txt'), '"caseline" ""\n');
  writeFileSync(
    join(folder, 'pgbouncer.ini'),
    [
      '[databases]',
      `* = host=127.0.0.1 port=${server.port}`,
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${port}`,
      'unix_socket_dir =',
      'auth_type = trust',
      `auth_file = ${join(folder, 'users.txt')}`,
      'pool_mode = transaction',
      `default_pool_size = ${connections}`,
      'max_client_conn = 200',
      '',
    ].join('\n'),
  );
  const child = spawn(program, [join(folder, 'pgbouncer.ini')], {
    cwd: folder,
    ...asUser,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(child);
  const exited = once(child, 'exit').then(() => running.delete(child));
  await new Promise<void>((ready, fail) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('process up')) ready();
    });
    void exited.then(() => fail(new Error(`PgBouncer did not start: ${said}`)));
  });
  const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0] ?? '';
  return {
    address: addressOf(port),
    version,
    async stop() {
      child.kill('SIGINT');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Statements one after the other; the rows of the last one. */
export async function ask(
  address: string,
  ...statements: readonly string[]
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

export async function makeDatabase(server: Cluster, name: string): Promise<string> {
  await ask(server.address, `create database ${name}`);
  const address = new URL(server.address);
  address.pathname = `/${name}`;
  return address.href;
}

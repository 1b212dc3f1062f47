/** A primary server that is killed under load, and a standby that takes over. */
import { setTimeout as wait } from 'node:timers/promises';
import { ask, SETTINGS, startCluster } from './cluster.ts';
import { type Claim, type Client, check, feed, makeToken, serve } from './service.ts';

const FEEDERS = 6;
const CHECKERS = 2;
/** So many are acknowledged before the primary server dies, and after the standby took over. */
const ENOUGH = 150;
/** Nobody promotes at once: this long the standby only answers checks. */
const UNNOTICED_MS = 2_000;
const PATIENCE_MS = 120_000;

export interface Failover {
  readonly acknowledgedBefore: number;
  readonly acknowledgedAfter: number;
  /** Acknowledged, and not there any more. */
  readonly lost: number;
  /** Feeds that were not acknowledged, by their status; `none`: no answer. */
  readonly refusedFeeds: Readonly<Record<string, number>>;
  readonly checksAnswered: number;
  readonly checksWhileAway: number;
  readonly checksRefused: number;
  /** Seconds from the kill to the first feed that was acknowledged again, and those that nobody promoted. */
  readonly secondsAway: number;
  readonly secondsUnnoticed: number;
}

async function until(isSo: () => boolean): Promise<void> {
  const from = performance.now();
  while (!isSo()) {
    if (performance.now() - from > PATIENCE_MS) throw new Error('the load did not come so far');
    await wait(20);
  }
}

/** Feeds and checks without a pause, until it is over. */
function load(client: Client) {
  const over = new AbortController();
  const acknowledged: Claim[] = [];
  const refused: Record<string, number> = {};
  const checks = { answered: 0, refused: 0 };
  let next = 0;
  async function feeder(): Promise<void> {
    while (!over.signal.aborted) {
      next += 1;
      const claim = {
        id: `case-${next}`,
        phone: String(254_500_000_000 + next),
        at: 1_780_000_000_000 + next,
      };
      const answer = await feed(client, [claim]);
      if (answer?.status === 200) acknowledged.push(claim);
      else {
        const key = String(answer?.status ?? 'none');
        refused[key] = (refused[key] ?? 0) + 1;
        // As a client that was told to come again would, but sooner.
        await wait(50);
      }
    }
  }
  async function checker(): Promise<void> {
    while (!over.signal.aborted) {
      const { status } = await check(client, ['254500000001']);
      if (status === 200) checks.answered += 1;
      else checks.refused += 1;
      await wait(5);
    }
  }
  const done = Promise.all([
    ...Array.from({ length: FEEDERS }, feeder),
    ...Array.from({ length: CHECKERS }, checker),
  ]);
  const end = async () => {
    over.abort();
    await done;
  };
  return { acknowledged, refused, checks, end };
}

/** How many of the acknowledged are not there: what is there is known when it comes again. */
async function countLost(client: Client, claims: readonly Claim[]): Promise<number> {
  let lost = 0;
  for (let i = 0; i < claims.length; i += 500) {
    const some = claims.slice(i, i + 500);
    const answer = await feed(client, some);
    if (answer?.status !== 200) throw new Error(`status ${answer?.status}`);
    lost += some.length - (answer.counts.known ?? 0);
  }
  return lost;
}

export async function failover(say: (text: string) => void): Promise<Failover> {
  say('a primary server that is killed, and its standby');
  const primary = await startCluster([
    ...SETTINGS.filter((setting) => !setting.startsWith('shared_buffers')),
    'wal_level = replica',
    "synchronous_standby_names = '*'",
    'synchronous_commit = local',
  ]);
  // Alone, the promoted one would wait for a standby of its own.
  const standby = await primary.standby(["synchronous_standby_names = ''", 'hot_standby = on']);
  await ask(primary.address, 'alter system set synchronous_commit = on', 'select pg_reload_conf()');
  const both = `postgres://caseline@127.0.0.1:${primary.port},127.0.0.1:${standby.port}/postgres`;
  const token = makeToken(both, 'failover', 'load');
  const service = await serve(both);
  const client = { url: service.url, project: 'failover', token };
  try {
    const loading = load(client);
    await until(() => loading.acknowledged.length >= ENOUGH);
    const killing = primary.kill();
    const killed = performance.now();
    await killing;
    const acknowledgedBefore = loading.acknowledged.length;
    const checkedBefore = loading.checks.answered;
    await wait(UNNOTICED_MS);
    const checksWhileAway = loading.checks.answered - checkedBefore;
    standby.promote();
    await until(() => loading.acknowledged.length > acknowledgedBefore);
    const secondsAway = (performance.now() - killed) / 1_000;
    await until(() => loading.acknowledged.length >= acknowledgedBefore + ENOUGH);
    await loading.end();
    return {
      acknowledgedBefore,
      acknowledgedAfter: loading.acknowledged.length - acknowledgedBefore,
      lost: await countLost(client, loading.acknowledged),
      refusedFeeds: loading.refused,
      checksAnswered: loading.checks.answered,
      checksWhileAway,
      checksRefused: loading.checks.refused,
      secondsAway,
      secondsUnnoticed: UNNOTICED_MS / 1_000,
    };
  } finally {
    await service.kill();
    await standby.remove();
    await primary.remove();
  }
}

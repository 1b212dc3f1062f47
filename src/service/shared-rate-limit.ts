import {
  createRateLimit,
  dropOver,
  type Limit,
  type RateLimit,
  type Taken,
  taken,
  type Window,
} from './rate-limit.ts';
import { isNoChange, type QuotaAnswer, type Storage } from './storage.ts';

/** A process asks for so much of what is left at once, so that most requests cost no question to the database. */
const SHARE = 16;

/** Where nothing can be written, a process counts alone for so long, and tries again. */
const ALONE_MS = 10_000;

/** Two answers of the database about one window differ by less. */
const SAME_WINDOW_MS = 1_000;

interface Leased extends Window {
  /** Units that the database granted this process and that are not used yet. */
  left: number;
  /** What the database had left then; nothing more is to be had once it is 0. */
  remaining: number;
}

/**
 * Fixed windows that all processes on a database share. Each takes units from the database in portions, the smaller the
 * less is left, and spends them itself: all of them together never allow more than the limit, and a request that is
 * refused asks nobody. What a process has not used at the end of a window is lost to the others.
 *
 * On a read replica, or while the primary server is away, the limit counts in this process alone.
 */
export function createSharedRateLimit(
  storage: Pick<Storage, 'takeQuota'>,
  name: string,
  limit: Limit,
  clock: () => number,
): RateLimit {
  const leases = new Map<string, Leased>();
  const asking = new Map<string, Promise<void>>();
  const alone = createRateLimit(limit, clock);
  let aloneUntil = 0;

  async function ask(key: string, units: number): Promise<void> {
    const lease = current(key);
    const most = lease?.remaining ?? limit.units;
    const portion = Math.max(units - (lease?.left ?? 0), Math.ceil(most / SHARE));
    let answer: QuotaAnswer;
    try {
      answer = await storage.takeQuota(`${name} ${key}`, portion, limit);
    } catch (error) {
      if (!isNoChange(error)) throw error;
      aloneUntil = clock() + ALONE_MS;
      return;
    }
    const ends = clock() + answer.endsIn;
    dropOver(leases, clock());
    const kept = current(key);
    const left = kept && Math.abs(kept.ends - ends) < SAME_WINDOW_MS ? kept.left : 0;
    leases.set(key, { ends, left: answer.granted + left, remaining: answer.remaining });
  }

  function current(key: string): Leased | null {
    const lease = leases.get(key);
    return lease && clock() < lease.ends ? lease : null;
  }

  function spend(lease: Leased, units: number): Taken | null {
    const allowed = lease.left >= units;
    if (!allowed && lease.left + lease.remaining >= units) return null;
    if (allowed) lease.left -= units;
    return taken(allowed, lease.left + lease.remaining, lease.ends, clock());
  }

  async function take(key: string, units: number): Promise<Taken> {
    for (;;) {
      const lease = current(key);
      const spent = lease && spend(lease, units);
      if (spent) return spent;
      if (clock() < aloneUntil) return await alone.take(key, units);
      const other = asking.get(key);
      if (other) await other;
      else {
        const mine = ask(key, units).finally(() => asking.delete(key));
        asking.set(key, mine);
        await mine;
      }
    }
  }

  return {
    limit,
    take(key, units) {
      const lease = current(key);
      return (lease && spend(lease, units)) ?? take(key, units);
    },
    giveBack(key, units) {
      const lease = current(key);
      if (lease) lease.left += units;
      else alone.giveBack(key, units);
    },
  };
}

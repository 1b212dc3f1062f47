/**
 * Wrong tokens, slowed down by address. A guess of 128 bits never comes true; what is slowed is the asking itself, which
 * costs the database a question each, and whoever measures how long refusals take.
 */
export interface Guesses {
  /** Seconds that the address has to wait before its next token is looked at; 0: now. */
  wait(address: string, hash: string): number;
  noteWrong(address: string): void;
  noteRight(address: string, hash: string): void;
}

/** So many wrong tokens of an address are answered at once, and then one in so many seconds. */
const AT_ONCE = 20;
const SECONDS_EACH = 3;

/** A token that was right from an address goes on for so long there, whatever its neighbours guess. */
const TRUSTED_MS = 3_600_000;

/** What is remembered of addresses is bounded; the oldest is forgotten. */
const MOST = 10_000;

/** An IPv6 network counts as one address: its owner has as many as there are numbers. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = ''] = address.toLowerCase().split('::');
  const groups = head.split(':').filter((group) => group !== '');
  return `${[...groups, '0', '0', '0', '0'].slice(0, 4).join(':')}::/64`;
}

function putLast<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST && oldest !== undefined) map.delete(oldest);
}

/** @param clock milliseconds since 1970 */
export function createGuesses(clock: () => number): Guesses {
  /** When the wrong tokens of an address are forgotten altogether. */
  const forgiven = new Map<string, number>();
  const trusted = new Map<string, number>();
  /** Never more than it can come to, even when the clock is set back. */
  const debt = (network: string) =>
    Math.min(AT_ONCE * SECONDS_EACH, Math.max(0, (forgiven.get(network) ?? 0) - clock()) / 1_000);
  return {
    wait(address, hash) {
      const network = networkOf(address);
      const over = debt(network) - (AT_ONCE - 1) * SECONDS_EACH;
      if (over <= 0 || (trusted.get(`${network} ${hash}`) ?? 0) > clock()) return 0;
      return Math.ceil(over);
    },
    noteWrong(address) {
      const network = networkOf(address);
      putLast(forgiven, network, clock() + (debt(network) + SECONDS_EACH) * 1_000);
    },
    noteRight(address, hash) {
      const key = `${networkOf(address)} ${hash}`;
      const until = clock() + TRUSTED_MS;
      // Not each request: a minute more or less does not matter.
      if ((trusted.get(key) ?? 0) < until - 60_000) putLast(trusted, key, until);
    },
  };
}

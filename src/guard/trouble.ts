/**
 * What went wrong in our own code, for the person who wants to report it. Everywhere else an error of ours is caught, so
 * that the page goes on; here it leaves a trace. A trace has no values: an error's message may quote a number, its name
 * and the place in our code cannot.
 */
export interface Trouble {
  /** What was being done, in our own words: `read the form`. */
  readonly where: string;
  /** The error's class: `TypeError`. */
  readonly error: string;
  /** File, line and column of our code: `content.js:12:345`; empty when the browser does not tell. */
  readonly at: string;
  /** How often, since the script began. */
  readonly times: number;
}

const NAME = /^[A-Z][A-Za-z]{0,40}$/;
/** A frame of a stack: our scripts are named with letters. An address around the name is left out. */
const FRAME = /(?:^|[\s/(@])([a-z][a-z.-]{0,60}\.m?[jt]sx?)(?:\?[^:\s]*)?:(\d{1,7}):(\d{1,7})\)?$/i;

const listeners = new Set<(trouble: Trouble) => void>();

function nameOf(error: unknown): string {
  const name: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'name') : null;
  return typeof name === 'string' && NAME.test(name) ? name : 'Error';
}

function placeOf(error: unknown): string {
  const stack: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'stack') : null;
  if (typeof stack !== 'string') return '';
  for (const line of stack.split('\n')) {
    const [, file, row, column] = FRAME.exec(line.trim()) ?? [];
    if (file !== undefined) return `${file}:${row}:${column}`;
  }
  return '';
}

/** Takes a trace over that was left in another script: the page half of a builder. */
export function passOn(one: Trouble): void {
  for (const listener of listeners) listener(one);
}

/**
 * Notes that something of ours went wrong.
 *
 * @param where what was being done, in words of the source: never a value
 */
export function trouble(where: string, error: unknown): void {
  passOn({ where, error: nameOf(error), at: placeOf(error), times: 1 });
}

/** Calls back with each trouble, at once: in the middle of what went wrong, so the listener only takes note. */
export function onTrouble(listener: (trouble: Trouble) => void, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  listeners.add(listener);
  signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
}

import { zoneClock } from './simulate-zone.ts';

/** When a message that is planned for an hour reaches somebody. */
export interface SendTime {
  /** The same moment on the clock of the other zone, `06:00`. */
  readonly time: string;
  /** On the day before (-1), the same (0) or the day after (1). */
  readonly day: -1 | 0 | 1;
}

const DAY_MINUTES = 24 * 60;

/**
 * What the clock of another zone shows when it is `time` in `zone`, with the offsets of this moment.
 * @param time `09:00`
 * @param now milliseconds since 1970
 * @returns null for what is no zone or no time
 */
export function clockElsewhere(time: string, zone: string, other: string, now: number): SendTime | null {
  const read = /^(\d{1,2}):(\d{2})$/.exec(time);
  const here = zoneClock(zone, now);
  const there = zoneClock(other, now);
  if (!read || !here || !there) return null;
  const minutes = Number(read[1]) * 60 + Number(read[2]) - here.offset + there.offset;
  const day = Math.floor(minutes / DAY_MINUTES);
  const rest = minutes - day * DAY_MINUTES;
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}`,
    day: day < 0 ? -1 : day > 0 ? 1 : 0,
  };
}

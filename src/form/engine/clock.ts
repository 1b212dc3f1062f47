import { padded, parseJavaInt } from '../xpath/dates.ts';

const DAY = 86_400_000;

/**
 * Milliseconds since midnight of a time of day (`09:30`, `09:30:15.5`). `zoned`: it names its zone, so it is another
 * one on each phone. Null when it is no time (commcare-core `DateUtils.parseTime`).
 */
export function parseClock(text: string): number | 'zoned' | null {
  const zone = /(?:Z|[+-].*)$/.exec(text);
  const pieces = text.slice(0, zone?.index).split(':');
  if (pieces.length !== 2 && pieces.length !== 3) return null;
  const [hours = '', minutes = '', seconds = '0'] = pieces;
  const hour = parseJavaInt(hours);
  const minute = parseJavaInt(minutes);
  const second = Number(/^[0-9.]*/.exec(seconds)?.[0] || Number.NaN);
  if (hour === null || minute === null || Number.isNaN(second)) return null;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second >= 60) return null;
  if (zone) return 'zoned';
  return ((hour * 60 + minute) * 60 + Math.trunc(second)) * 1000 + Math.trunc(1000 * (second % 1));
}

/** `09:30:00.000` */
export function clockText(time: number): string {
  const within = ((time % DAY) + DAY) % DAY;
  const at = (unit: number, size: number): number => Math.floor(within / unit) % size;
  return `${padded(at(3_600_000, 24), 2)}:${padded(at(60_000, 60), 2)}:${padded(at(1000, 60), 2)}.${padded(within % 1000, 3)}`;
}

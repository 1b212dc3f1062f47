/** An instant in fixed width, so that text order is time order: `2026-08-01T10:00:00.123456Z`. */
export type Instant = string;

const PATTERN = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):?(\d\d))?$/;

/** HQ's own begin in this century; what is before 1970 is a mistake, and so is what does not fit into four digits. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 9999;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

/** `2026-08-01T10:00:00`, that many minutes earlier; null when that has no four digits. */
function inUtc(date: string, time: string, offset: number): string | null {
  const moved = new Date(Date.parse(`${date}T${time}Z`) - offset * 60_000).toISOString();
  return moved.length === 24 && Number(moved.slice(0, 4)) >= FIRST_YEAR ? moved.slice(0, 19) : null;
}

/**
 * Reads an ISO 8601 instant of HQ (UTC, up to six decimals, with or without `Z`) or an offset form; null when it is
 * none, or on no calendar (30 February, 24:00). Missing decimals are zeros.
 */
export function toInstant(text: string): Instant | null {
  const parts = PATTERN.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, decimals = '', sign, offsetHours, offsetMinutes] = parts;
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  if (Number(day) < 1 || Number(day) > daysOf(Number(year), Number(month))) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  // HQ sends UTC: a thousand cases at once should not need two dates each.
  let whole: string | null = `${text.slice(0, 10)}T${text.slice(11, 19)}`;
  if (sign !== undefined) {
    const [hours, minutes] = [Number(offsetHours), Number(offsetMinutes)];
    if (hours > 23 || minutes > 59) return null;
    const offset = (sign === '-' ? -1 : 1) * (hours * 60 + minutes);
    whole = inUtc(text.slice(0, 10), text.slice(11, 19), offset);
  }
  return whole && `${whole}.${decimals.slice(0, 6).padEnd(6, '0')}Z`;
}

/** Clocks differ; who is more than a day ahead of the service is wrong. */
const AHEAD_MS = 24 * 3_600_000;

/**
 * The last instant that an event may have. A later one would make all that comes until then too old, for the contact and
 * for its number.
 * @param now milliseconds since 1970
 */
export function latestInstant(now: number): Instant {
  return `${new Date(now + AHEAD_MS).toISOString().slice(0, 23)}000Z`;
}

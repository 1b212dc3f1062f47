/** HQ's instants, `2026-03-04T10:11:12.123456Z`, as two numbers instead of 27 characters. */
const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{6})Z$/;

/** Seconds in a calendar whose months all have 32 days, which keeps every text apart; and microseconds. */
export interface PackedInstant {
  readonly seconds: number;
  readonly micros: number;
}

/** Null for a text that would not come back as it was. */
export function packInstant(text: string): PackedInstant | null {
  const parts = FORM.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, micros] = parts.map(Number);
  const fields = [month, day, hour, minute, second] as const;
  const sizes = [13, 32, 24, 60, 60] as const;
  let seconds = year ?? 0;
  for (const [i, size] of sizes.entries()) {
    const field = fields[i] ?? 0;
    if (field >= size) return null;
    seconds = seconds * size + field;
  }
  return { seconds, micros: micros ?? 0 };
}

export function unpackInstant({ seconds, micros }: PackedInstant): string {
  let rest = seconds;
  const take = (size: number) => {
    const field = rest % size;
    rest = Math.floor(rest / size);
    return String(field).padStart(2, '0');
  };
  const second = take(60);
  const minute = take(60);
  const hour = take(24);
  const day = take(32);
  const month = take(13);
  const year = String(rest).padStart(4, '0');
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${String(micros).padStart(6, '0')}Z`;
}

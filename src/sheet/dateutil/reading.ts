import { DayParts } from './day-parts.ts';

/** What has been read of a date so far (dateutil's `_result`), and where in its tokens the reading is. */
export class Reading {
  at = 0;
  readonly days = new DayParts();
  weekday: number | null = null;
  hour: number | null = null;
  minute: number | null = null;
  second: number | null = null;
  microsecond: number | null = null;
  zone: string | null = null;
  /** Seconds east of UTC. */
  offset: number | null = null;
  readonly tokens: string[];

  constructor(tokens: string[]) {
    this.tokens = tokens;
  }

  /** The token so many places on. */
  ahead(places: number): string | undefined {
    return this.tokens[this.at + places];
  }

  get isEmpty(): boolean {
    return (
      this.days.length === 0 &&
      this.weekday === null &&
      this.hour === null &&
      this.minute === null &&
      this.second === null &&
      this.microsecond === null &&
      this.zone === null &&
      this.offset === null
    );
  }

  /** `12 am` is midnight, `5 pm` is 17. */
  setHalfDay(hour: number, half: number): void {
    this.hour = hour < 12 && half === 1 ? hour + 12 : hour === 12 && half === 0 ? 0 : hour;
  }
}

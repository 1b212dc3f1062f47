import { daysInMonth } from '../python/date-time.ts';
import { NoDate } from './no-date.ts';

type Part = 'year' | 'month' | 'day';

/** What the numbers of a date turned out to be. */
export type Resolved = { readonly [P in Part]: number | null };

/**
 * The numbers of a date in the order in which they stand, and which of them are known to be what: dateutil's `_ymd`,
 * with month before day before year where nothing tells (dayfirst and yearfirst are off).
 */
export class DayParts {
  centurySpecified = false;
  private readonly values: number[] = [];
  private readonly places: Partial<Record<Part, number>> = {};

  get length(): number {
    return this.values.length;
  }

  /** A number of the text; from three digits on, or above 100, it is the year. */
  add(value: string | number, known?: Part): void {
    const number =
      typeof value === 'string' ? (/^\d+$/.test(value) ? Number(value) : null) : Math.trunc(value);
    if (number === null) throw new NoDate();
    let part = known;
    if (typeof value === 'string' ? value.length > 2 : value > 100) {
      this.centurySpecified = true;
      if (part !== undefined && part !== 'year') throw new NoDate();
      part = 'year';
    }
    this.values.push(number);
    if (part === undefined) return;
    if (this.places[part] !== undefined) throw new NoDate();
    this.places[part] = this.values.length - 1;
  }

  couldBeDay(value: number): boolean {
    if (this.places.day !== undefined) return false;
    const month = this.valueOf('month');
    if (month === null) return value >= 1 && value <= 31;
    const days = daysInMonth(this.valueOf('year') ?? 2000, month);
    if (days === null) throw new NoDate();
    return value >= 1 && value <= days;
  }

  private valueOf(part: Part): number | null {
    const place = this.places[part];
    return place === undefined ? null : (this.values[place] ?? null);
  }

  resolve(): Resolved {
    const count = this.values.length;
    const known = Object.keys(this.places).length;
    if ((count === known && count > 0) || (count === 3 && known === 2)) return this.resolveKnown();
    if (count > 3) throw new NoDate();
    return this.resolveByRange();
  }

  private resolveKnown(): Resolved {
    const { year, month, day } = this.places;
    // Of three numbers two are known: the third is the part that is left.
    const left = [0, 1, 2].find((place) => place !== year && place !== month && place !== day);
    const at = (place: number | undefined): number | null => {
      const index = place ?? (this.values.length === 3 ? left : undefined);
      return index === undefined ? null : (this.values[index] ?? null);
    };
    return { year: at(year), month: at(month), day: at(day) };
  }

  private resolveByRange(): Resolved {
    const [first = 0, second = 0, third = 0] = this.values;
    const { month: monthAt, year: yearAt } = this.places;
    const nothing: Resolved = { year: null, month: null, day: null };
    switch (this.values.length) {
      case 1: {
        if (monthAt !== undefined) return { ...nothing, month: first };
        return first > 31 ? { ...nothing, year: first } : { ...nothing, day: first };
      }
      case 2: {
        if (monthAt !== undefined) {
          const [month, other] = monthAt === 0 ? [first, second] : [second, first];
          return other > 31 ? { year: other, month, day: null } : { year: null, month, day: other };
        }
        if (first > 31) return { year: first, month: second, day: null };
        if (second > 31) return { year: second, month: first, day: null };
        return { year: null, month: first, day: second };
      }
      case 3: {
        if (monthAt === 0)
          return second > 31
            ? { month: first, year: second, day: third }
            : { month: first, day: second, year: third };
        if (monthAt === 1)
          return first > 31
            ? { year: first, month: second, day: third }
            : { day: first, month: second, year: third };
        if (monthAt === 2)
          return second > 31
            ? { day: first, year: second, month: third }
            : { year: first, day: second, month: third };
        if (first > 31 || yearAt === 0) return { year: first, month: second, day: third };
        return first > 12
          ? { day: first, month: second, year: third }
          : { month: first, day: second, year: third };
      }
      default:
        return nothing;
    }
  }
}

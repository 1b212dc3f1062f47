import { CONTACT_PROPERTIES, type ContactProperty } from '../../contact/contact.ts';
import type { Cause, CheckedRow } from './checked-row.ts';

/** What is wrong with values of one property, and how often. */
export interface CountedCause {
  readonly code: string;
  readonly severity: Cause['severity'];
  readonly count: number;
}

/** The values that a sheet would write into one property. */
export interface PropertyCount {
  /** Rows with a value. */
  readonly filled: number;
  /** Rows whose value HQ refuses, or that was hardly meant so. */
  readonly wrong: number;
  /** Errors and warnings, the most frequent first. */
  readonly causes: readonly CountedCause[];
}

interface Count {
  filled: number;
  wrong: number;
  readonly causes: Map<string, { readonly severity: Cause['severity']; count: number }>;
}

/** Counts by property, as rows come. No value is kept. */
export class PropertyCounter {
  private readonly counts = new Map<ContactProperty, Count>();

  /** @param properties those that the sheet has */
  constructor(private readonly properties: readonly ContactProperty[] = CONTACT_PROPERTIES) {}

  add({ state, contact, causes }: CheckedRow): void {
    if (state !== 'written') return;
    for (const property of this.properties) {
      if ((contact[property] ?? '') === '') continue;
      const count = this.of(property);
      count.filled += 1;
      if (causes.length > 0) this.addCauses(count, property, causes);
    }
  }

  private of(property: ContactProperty): Count {
    let count = this.counts.get(property);
    if (!count) {
      count = { filled: 0, wrong: 0, causes: new Map() };
      this.counts.set(property, count);
    }
    return count;
  }

  private addCauses(count: Count, property: ContactProperty, causes: readonly Cause[]): void {
    let isWrong = false;
    for (const { code, severity, property: whose } of causes) {
      if (whose !== property || severity === 'info') continue;
      isWrong ||= severity === 'error';
      const known = count.causes.get(code);
      if (known) known.count += 1;
      else count.causes.set(code, { severity, count: 1 });
    }
    if (isWrong) count.wrong += 1;
  }

  /** Properties without any value are missing. */
  get all(): ReadonlyMap<ContactProperty, PropertyCount> {
    return new Map(
      [...this.counts].map(([property, { filled, wrong, causes }]) => [
        property,
        {
          filled,
          wrong,
          causes: [...causes]
            .map(([code, { severity, count }]) => ({ code, severity, count }))
            .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
        },
      ]),
    );
  }
}

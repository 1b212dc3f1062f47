import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../src/cli/import/progress.ts';
import { createTally } from '../../../src/cli/import/tally.ts';

const one = (number: string, verified = '1', closed = false) => ({
  closed,
  properties: { contact_phone_number: number, contact_phone_number_is_verified: verified },
});

describe('the summary of an import', () => {
  it('tells owners, duplicates, one-way contacts and why the others get no SMS', () => {
    const tally = createTally();
    for (const body of [
      one('254712345678'),
      one('+254 712-345-678'),
      one('254700000001'),
      one('254700000002', ''),
      one('123'),
      one(''),
      one(' + '),
      one('call me'),
      one('254700000003', '1', true),
      {},
    ]) {
      tally.add(body);
    }
    expect(tally.summary()).toBe(
      '2 numbers that a case may hold for two-way messages; 1 cases want one that another of these cases wants, too. ' +
        '2 cases are one-way only (1 not verified, 1 with too short a number). ' +
        'Without SMS: 3 with no number, 1 with no usable one, 1 closed.',
    );
  });

  it('is empty when no case came', () => expect(createTally().summary()).toBe(''));
});

describe('progress', () => {
  it('tells rate and remaining time, as far as they are known', () => {
    let now = 0;
    const progress = createProgress(() => now);
    now = 10_000;
    expect(progress.line('cases', 5_000, 50_000)).toBe(
      '5,000 of 50,000 cases, 500 a second, about 2 min left',
    );
    now = 20_000;
    expect(progress.line('cases', 12_000, null)).toBe('12,000 cases, 600 a second');
    expect(progress.line('workers', 3, 10)).toBe('3 of 10 workers');
    now = 22_000;
    expect(progress.line('workers', 6, 10)).toBe('6 of 10 workers, 3.0 a second, about 1 s left');
    expect(progress.line('workers', 10, 10)).toBe('10 of 10 workers, 5.0 a second');
  });
});

import { describe, expect, it } from 'vitest';
import { ago, day } from '../../src/language/time.ts';

describe('ago', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');
  it.each([
    ['2026-03-01T11:59:30Z', 'now'],
    ['2026-03-01T11:59:00Z', '1 minute ago'],
    ['2026-03-01T09:00:00Z', '3 hours ago'],
    ['2026-02-28T12:00:00Z', 'yesterday'],
    ['2026-02-10T12:00:00Z', '2 weeks ago'],
    ['2024-01-01T00:00:00Z', '2 years ago'],
    // The other clock is ahead.
    ['2026-03-01T12:05:00Z', 'now'],
    ['nonsense', null],
  ])('%s is %s', (iso, text) => {
    expect(ago(iso, now, 'en')).toBe(text);
  });

  it('gives no date for what is none', () => {
    expect(day('', 'en')).toBeNull();
  });
});

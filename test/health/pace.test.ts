import { describe, expect, it } from 'vitest';
import { createPace, progressText } from '../../src/health/pace.ts';
import { reportEn } from '../../src/health/texts/en.ts';
import { reportSw } from '../../src/health/texts/sw.ts';

describe('how far a reading of cases is', () => {
  it('says how long the rest takes, by what was read so far', () => {
    let now = 0;
    const pace = createPace(() => now);
    now = 60_000;
    const progress = pace.progress(1_000, 3_000);
    expect(progress.secondsLeft).toBe(120);
    expect(progressText(progress, reportEn)).toBe('1,000 of 3,000 cases read, about 2 minutes left');
    expect(progressText(progress, reportSw)).toContain('zimebaki takriban dakika 2');
  });

  it('says no time before the first case, or where HQ does not say how many there are', () => {
    const pace = createPace(() => 0);
    expect(pace.progress(0, 3_000).secondsLeft).toBeNull();
    expect(progressText(pace.progress(1, null), reportEn)).toBe('1 case read');
  });
});

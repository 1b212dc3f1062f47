import { describe, expect, it } from 'vitest';
import { PATIENCE_MS } from '../../src/guard/patience.ts';

describe('whoever waits', () => {
  it('waits longer than the one behind: directory < background < page half < held save', () => {
    const { directory, background, page, heldSave } = PATIENCE_MS;
    const inOrder = [directory, background, page, heldSave];
    expect(inOrder).toEqual([...new Set(inOrder)].sort((a, b) => a - b));
  });

  it('is done in the time that the manual promises', () => {
    expect(PATIENCE_MS).toEqual({ directory: 2_500, background: 4_000, page: 15_000, heldSave: 40_000 });
  });
});

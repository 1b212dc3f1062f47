import { describe, expect, it } from 'vitest';
import { PATIENCE_MS } from '../../src/guard/patience.ts';

describe('whoever waits', () => {
  it('waits longer than the one behind: storage < directory < background < page half < held save', () => {
    const { storage, directory, background, page, heldSave } = PATIENCE_MS;
    const inOrder = [storage, directory, background, page, heldSave];
    expect(inOrder).toEqual([...new Set(inOrder)].sort((a, b) => a - b));
  });

  it('of a page waits for the background’s storage and directory together', () => {
    expect(PATIENCE_MS.storage + PATIENCE_MS.directory).toBeLessThan(PATIENCE_MS.background);
  });

  it('is done in the time that the manual promises', () => {
    expect(PATIENCE_MS).toEqual({
      storage: 1_000,
      directory: 2_500,
      background: 4_000,
      page: 15_000,
      heldSave: 40_000,
    });
  });
});

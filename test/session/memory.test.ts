import { describe, expect, it } from 'vitest';
import {
  createDecisions,
  type FormMemory,
  NOTHING_REMEMBERED,
  type Remembered,
} from '../../src/session/memory.ts';

const NOW = new Date('2026-11-22T10:00:00.000Z');

function memory(): FormMemory & { stored: Remembered } {
  return {
    stored: NOTHING_REMEMBERED,
    async load() {
      return this.stored;
    },
    async save(remembered) {
      this.stored = remembered;
    },
  };
}

describe('what a designer decided about a form', () => {
  it('is known at the next visit, with the reason', async () => {
    const kept = memory();
    createDecisions(kept, () => NOW).ignore(['a', 'b'], 'The helpline is one number');
    const later = createDecisions(kept, () => NOW);
    expect(later.isIgnored('a')).toBe(false);
    await later.recall();
    expect(later.isIgnored('a')).toBe(true);
    expect(later.ignored()).toEqual(
      ['a', 'b'].map((key) => ({ key, reason: 'The helpline is one number', at: NOW.toISOString() })),
    );
  });

  it('can be taken back', async () => {
    const kept = memory();
    const decisions = createDecisions(kept, () => NOW);
    decisions.ignore(['a', 'b'], 'why');
    decisions.checkAgain(['a']);
    expect(decisions.isIgnored('a')).toBe(false);
    expect(kept.stored.ignored.map(({ key }) => key)).toEqual(['b']);
  });

  it('keeps what was saved anyway, but never the key of an owned number', async () => {
    const kept = memory();
    const decisions = createDecisions(kept, () => NOW);
    decisions.accepted.add('finding');
    decisions.accepted.add('["owned","254712345678"]');
    decisions.keep(new Set(['finding']));
    expect(JSON.stringify(kept.stored)).not.toContain('254712345678');
    const later = createDecisions(kept, () => NOW);
    await later.recall();
    expect([...later.accepted]).toEqual(['finding']);
  });

  it('does without a memory that fails', async () => {
    const broken: FormMemory = {
      load: () => Promise.reject(new Error('quota')),
      save: () => Promise.reject(new Error('quota')),
    };
    const decisions = createDecisions(broken, () => NOW);
    await decisions.recall();
    decisions.ignore(['a'], 'why');
    expect(decisions.isIgnored('a')).toBe(true);
  });
});

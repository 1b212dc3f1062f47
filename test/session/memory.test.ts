import { describe, expect, it } from 'vitest';
import {
  afterDecision,
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
    async decide(decision) {
      this.stored = afterDecision(this.stored, decision);
    },
  };
}

async function nextVisit(kept: FormMemory) {
  const later = createDecisions(kept, () => NOW);
  await later.recall();
  return later;
}

describe('what a designer decided about a form', () => {
  it('is known at the next visit, with the reason', async () => {
    const kept = memory();
    createDecisions(kept, () => NOW).ignore(['a', 'b'], 'The helpline is one number');
    const later = createDecisions(kept, () => NOW);
    expect(later.ignored('a')).toBeUndefined();
    await later.recall();
    for (const key of ['a', 'b'])
      expect(later.ignored(key)).toEqual({
        ...{ key, reason: 'The helpline is one number' },
        at: NOW.toISOString(),
      });
  });

  it('can be taken back', async () => {
    const kept = memory();
    const decisions = createDecisions(kept, () => NOW);
    decisions.ignore(['a', 'b'], 'why');
    decisions.checkAgain(['a']);
    expect(decisions.ignored('a')).toBeUndefined();
    expect(kept.stored.ignored.map(({ key }) => key)).toEqual(['b']);
  });

  it('keeps what was saved anyway, with the reason, but never the key of an owned number', async () => {
    const kept = memory();
    const decisions = createDecisions(kept, () => NOW);
    decisions.accept(['finding'], 'The gateway comes on Monday');
    decisions.acceptForNow(['["owned","254712345678"]']);
    expect(decisions.isAccepted('["owned","254712345678"]')).toBe(true);
    expect(JSON.stringify(kept.stored)).not.toContain('254712345678');
    const later = await nextVisit(kept);
    expect(later.accepted('finding')).toEqual({
      ...{ key: 'finding', reason: 'The gateway comes on Monday' },
      at: NOW.toISOString(),
    });
    expect(later.isAccepted('finding')).toBe(true);
    expect(later.isAccepted('["owned","254712345678"]')).toBe(false);
  });

  it('is asked about again when the designer wishes it, until it is saved anyway once more', async () => {
    const kept = memory();
    const decisions = createDecisions(kept, () => NOW);
    decisions.accept(['a', 'b'], '');
    decisions.askAgain(['a']);
    const later = await nextVisit(kept);
    expect([later.isAccepted('a'), later.isAsked('a')]).toEqual([false, true]);
    expect([later.isAccepted('b'), later.isAsked('b')]).toEqual([true, false]);
    later.accept(['a'], 'after all');
    expect((await nextVisit(kept)).isAsked('a')).toBe(false);
  });

  it('does without a memory that fails', async () => {
    const broken: FormMemory = {
      load: () => Promise.reject(new Error('quota')),
      decide: () => Promise.reject(new Error('quota')),
    };
    const decisions = createDecisions(broken, () => NOW);
    await decisions.recall();
    decisions.ignore(['a'], 'why');
    await decisions.recall();
    expect(decisions.ignored('a')?.reason).toBe('why');
  });

  it('of two pages that are open at once, neither undoes what the other decided', async () => {
    const kept = memory();
    const [one, two] = [await nextVisit(kept), await nextVisit(kept)];
    one.ignore(['a', 'b'], 'one');
    two.accept(['c'], 'two');
    two.checkAgain(['b']);
    expect(await nextVisit(kept).then((later) => later.ignored('a')?.reason)).toBe('one');
    expect([await one.recall(), await one.recall()]).toEqual([true, false]);
    expect([one.isAccepted('c'), two.ignored('a')]).toEqual([true, undefined]);
    await two.recall();
    expect([two.ignored('a')?.reason, two.ignored('b')]).toEqual(['one', undefined]);
  });

  it('goes on in this visit where nothing may be stored', async () => {
    const forgetful: FormMemory = { load: async () => NOTHING_REMEMBERED, decide: async () => {} };
    const decisions = createDecisions(forgetful, () => NOW);
    decisions.ignore(['a'], 'why');
    decisions.askAgain(['b']);
    await decisions.recall();
    expect([decisions.ignored('a')?.reason, decisions.isAsked('b')]).toEqual(['why', true]);
  });
});

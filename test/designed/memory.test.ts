import { describe, expect, it } from 'vitest';
import {
  afterDecision,
  createDecisions,
  type FormMemory,
  NOTHING_REMEMBERED,
  type Remembered,
} from '../../src/designed/memory.ts';

const NOW = new Date('2026-11-22T10:00:00.000Z');

/** A mistake at a place, where this value stands. */
const at = (key: string, value = '1') => ({ key, value });

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
    createDecisions(kept, () => NOW).ignore([at('a'), at('b')], 'The helpline is one number');
    const later = createDecisions(kept, () => NOW);
    expect(later.ignored(at('a'))).toBeUndefined();
    await later.recall();
    for (const key of ['a', 'b'])
      expect(later.ignored(at(key))).toEqual({
        ...{ key, value: '1', reason: 'The helpline is one number' },
        at: NOW.toISOString(),
      });
  });

  it('can be taken back', async () => {
    const kept = memory();
    const decisions = createDecisions(kept, () => NOW);
    decisions.ignore([at('a'), at('b')], 'why');
    decisions.checkAgain(['a']);
    expect(decisions.ignored(at('a'))).toBeUndefined();
    expect(kept.stored.ignored.map(({ key }) => key)).toEqual(['b']);
  });

  it('keeps what was saved anyway, with the reason, but never the key of an owned number', async () => {
    const kept = memory();
    const decisions = createDecisions(kept, () => NOW);
    decisions.accept([at('finding')], 'The gateway comes on Monday');
    decisions.acceptForNow(['["owned","254712345678"]']);
    expect(decisions.isAcceptedForNow('["owned","254712345678"]')).toBe(true);
    expect(JSON.stringify(kept.stored)).not.toContain('254712345678');
    const later = await nextVisit(kept);
    expect(later.accepted(at('finding'))).toEqual({
      ...{ key: 'finding', value: '1', reason: 'The gateway comes on Monday' },
      at: NOW.toISOString(),
    });
    expect(later.isAcceptedForNow('["owned","254712345678"]')).toBe(false);
  });

  it('is asked about again when the designer wishes it, until it is saved anyway once more', async () => {
    const kept = memory();
    const decisions = createDecisions(kept, () => NOW);
    decisions.accept([at('a'), at('b')], '');
    decisions.askAgain(['a']);
    const later = await nextVisit(kept);
    expect([later.accepted(at('a')) !== undefined, later.isAsked('a')]).toEqual([false, true]);
    expect([later.accepted(at('b')) !== undefined, later.isAsked('b')]).toEqual([true, false]);
    later.accept([at('a')], 'after all');
    expect((await nextVisit(kept)).isAsked('a')).toBe(false);
  });

  it('does without a memory that fails', async () => {
    const broken: FormMemory = {
      load: () => Promise.reject(new Error('quota')),
      decide: () => Promise.reject(new Error('quota')),
    };
    const decisions = createDecisions(broken, () => NOW);
    await decisions.recall();
    decisions.ignore([at('a')], 'why');
    await decisions.recall();
    expect(decisions.ignored(at('a'))?.reason).toBe('why');
  });

  it('of two pages that are open at once, neither undoes what the other decided', async () => {
    const kept = memory();
    const [one, two] = [await nextVisit(kept), await nextVisit(kept)];
    one.ignore([at('a'), at('b')], 'one');
    two.accept([at('c')], 'two');
    two.checkAgain(['b']);
    expect(await nextVisit(kept).then((later) => later.ignored(at('a'))?.reason)).toBe('one');
    expect([await one.recall(), await one.recall()]).toEqual([true, false]);
    expect([one.accepted(at('c')) !== undefined, two.ignored(at('a'))]).toEqual([true, undefined]);
    await two.recall();
    expect([two.ignored(at('a'))?.reason, two.ignored(at('b'))]).toEqual(['one', undefined]);
  });

  it('goes on in this visit where nothing may be stored', async () => {
    const forgetful: FormMemory = { load: async () => NOTHING_REMEMBERED, decide: async () => {} };
    const decisions = createDecisions(forgetful, () => NOW);
    decisions.ignore([at('a')], 'why');
    decisions.askAgain(['b']);
    await decisions.recall();
    expect([decisions.ignored(at('a'))?.reason, decisions.isAsked('b')]).toEqual(['why', true]);
  });

  it('is about what stands there, and not about what comes after it', () => {
    const decisions = createDecisions(memory(), () => NOW);
    decisions.ignore([at('a', 'Nairobi')], 'for the demo');
    decisions.accept([at('b', 'Nairobi')], '');
    expect(decisions.ignored(at('a', 'Foo/Bar'))).toBeUndefined();
    expect(decisions.accepted(at('b', 'Foo/Bar'))).toBeUndefined();
    expect(decisions.ignored(at('a', 'Nairobi'))?.reason).toBe('for the demo');
  });

  it('is about the rule at that place, where the designer says so, and can be taken back', async () => {
    const kept = memory();
    const decisions = createDecisions(kept, () => NOW);
    decisions.ignore([at('a', 'one')], 'first');
    decisions.ignore([at('a', 'two')], 'always', true);
    expect(kept.stored.ignored).toHaveLength(1);
    expect(decisions.ignored(at('a', 'three'))?.reason).toBe('always');
    decisions.checkAgain(['a']);
    expect(decisions.ignored(at('a', 'two'))).toBeUndefined();
  });

  it('holds for a question that got another name, with the value that its expressions have then', async () => {
    const kept = memory();
    const decisions = createDecisions(kept, () => NOW);
    decisions.ignore([at('old', 'x')], 'why');
    decisions.ignore([at('always old', 'x')], 'always', true);
    decisions.accept([at('also old', 'x')], '');
    decisions.askAgain(['asked old']);
    decisions.follow(
      ['', 'always ', 'also ', 'asked '].map((name) => ({
        from: at(`${name}old`, 'x'),
        to: at(`${name}new`, 'y'),
      })),
    );
    const later = await nextVisit(kept);
    expect(later.ignored(at('new', 'y'))?.reason).toBe('why');
    expect(later.ignored(at('new', 'x'))).toBeUndefined();
    expect(later.ignored(at('always new', 'anything'))?.reason).toBe('always');
    expect(later.accepted(at('also new', 'y'))).toBeDefined();
    expect(later.isAsked('asked new')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { createWraps } from '../../../src/builders/vellum/page/wraps.ts';

function owner() {
  return {
    prefix: 'saved',
    save(text: string, times: number) {
      return `${this.prefix} ${text} ${times}`;
    },
  };
}

describe('a wrapped method', () => {
  it('gets the arguments and the object it was called on', () => {
    const vellum = owner();
    const seen: unknown[] = [];
    createWraps(vellum, new AbortController().signal)('save', (proceed, args) => {
      seen.push(...args);
      return proceed();
    });
    expect(vellum.save('form', 2)).toBe('saved form 2');
    expect(seen).toEqual(['form', 2]);
  });

  it('runs the original when our own code breaks before it', () => {
    const vellum = owner();
    createWraps(vellum, new AbortController().signal)('save', () => {
      throw new Error('ours');
    });
    expect(vellum.save('form', 1)).toBe('saved form 1');
  });

  it('does not run the original twice when our own code breaks after it', () => {
    let calls = 0;
    const vellum = { save: () => ++calls };
    createWraps(vellum, new AbortController().signal)('save', (proceed) => {
      proceed();
      throw new Error('ours');
    });
    vellum.save();
    expect(calls).toBe(1);
  });

  it("hands the original's own errors to its caller", () => {
    const vellum = {
      save() {
        throw new Error('Invalid XML');
      },
    };
    createWraps(vellum, new AbortController().signal)('save', (proceed) => proceed());
    expect(() => vellum.save()).toThrow('Invalid XML');
  });

  it('is the original again after the end', () => {
    const vellum = owner();
    const original = vellum.save;
    const life = new AbortController();
    createWraps(vellum, life.signal)('save', () => 'held');
    expect(vellum.save('form', 1)).toBe('held');
    life.abort();
    expect(vellum.save).toBe(original);
  });

  it('leaves an inherited method inherited after the end', () => {
    const vellum: { save(text: string, times: number): string } = Object.create(owner());
    const life = new AbortController();
    createWraps(vellum, life.signal)('save', () => 'held');
    life.abort();
    expect(Object.hasOwn(vellum, 'save')).toBe(false);
    expect(vellum.save('form', 1)).toBe('saved form 1');
  });

  it('only passes on when somebody wrapped it again before the end', () => {
    const vellum = owner();
    const life = new AbortController();
    createWraps(vellum, life.signal)('save', () => 'held');
    const ours = vellum.save;
    vellum.save = function (text, times) {
      return `other ${ours.call(this, text, times)}`;
    };
    life.abort();
    expect(vellum.save('form', 1)).toBe('other saved form 1');
  });

  it('says when there is nothing to wrap', () => {
    const wrap = createWraps({ save: 'a text' }, new AbortController().signal);
    expect(wrap('save', () => null)).toBe(false);
    expect(wrap('send', () => null)).toBe(false);
  });

  it('says when the object does not let itself be changed', () => {
    const wrap = createWraps(Object.freeze(owner()), new AbortController().signal);
    expect(wrap('save', () => null)).toBe(false);
  });
});

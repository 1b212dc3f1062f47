import { beforeEach, describe, expect, it } from 'vitest';
import { createGestures, type Gestures } from '../../src/guard/gestures.ts';

let now = 0;
let gestures: Gestures;
let ended: AbortController;

beforeEach(() => {
  ended?.abort();
  ended = new AbortController();
  now = 1_000_000;
  gestures = createGestures(window, ended.signal, () => now);
});

function happen(type: string, isTrusted = true): void {
  document.body.dispatchEvent(
    Object.defineProperty(new Event(type, { bubbles: true }), 'isTrusted', { value: isTrusted }),
  );
}

describe('what a person did in a page', () => {
  it.each(['pointerdown', 'keydown', 'click'])('a %s allows one thing', (type) => {
    happen(type);
    expect(gestures.recent()).toBe(true);
    expect(gestures.take()).toBe(true);
    expect(gestures.take()).toBe(false);
    // It stays something that somebody did.
    expect(gestures.recent()).toBe(true);
  });

  it('a press and its click are one gesture', () => {
    happen('pointerdown');
    expect(gestures.take()).toBe(true);
    now += 150;
    happen('click');
    expect(gestures.take()).toBe(false);
  });

  it.each(['pointerdown', 'keydown', 'click'])('a %s that a script made allows nothing', (type) => {
    for (let count = 0; count < 100; count += 1) happen(type, false);
    expect(gestures.recent()).toBe(false);
    expect(gestures.take()).toBe(false);
  });

  it('what was done long ago allows nothing', () => {
    happen('keydown');
    now += 10_001;
    expect(gestures.take()).toBe(false);
  });

  it('nothing is allowed before anything was done', () => {
    expect(gestures.take()).toBe(false);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { createSight, type Sight } from '../../../../src/overlay/shell/host/sight.ts';

/** What the browser would tell, by hand. */
let look: (control: Element, isVisible: boolean, isIntersecting?: boolean) => void;
let observed: Element[];
let now: number;
let sight: Sight;
const control = document.createElement('button');

class Entry {
  get isVisible(): boolean {
    return false;
  }
}
class Observer {
  constructor(callback: (entries: object[]) => void) {
    look = (target, isVisible, isIntersecting = true) => callback([{ target, isVisible, isIntersecting }]);
  }
  observe(target: Element): void {
    observed.push(target);
  }
  unobserve(): void {}
  disconnect(): void {}
}

function createIn(view: object): Sight | null {
  return createSight(view as Window & typeof globalThis, () => now, new AbortController().signal);
}

beforeEach(() => {
  now = 1_000;
  observed = [];
  const made = createIn({ IntersectionObserver: Observer, IntersectionObserverEntry: Entry });
  if (!made) throw new Error('the browser tells what is seen');
  sight = made;
});

/** What is told at once; null when it is not known yet. */
function seen(): boolean | null {
  let told: boolean | null = null;
  sight.whenSeen(control, (answer) => {
    told = answer;
  });
  return told;
}

describe('a control', () => {
  it('is seen once the browser says so', () => {
    sight.watch(control);
    look(control, true);
    expect(seen()).toBe(true);
  });

  it('is not seen while something lies over it, nor for a moment after that', () => {
    sight.watch(control);
    look(control, true);
    look(control, false);
    expect(seen()).toBe(false);
    look(control, true);
    now += 299;
    expect(seen()).toBe(false);
    now += 1;
    expect(seen()).toBe(true);
  });

  it('that was never seen before the press is not taken for seen', () => {
    sight.watch(control);
    look(control, false);
    now += 60_000;
    look(control, true);
    expect(seen()).toBe(false);
  });

  it('that was not drawn before, as in a dialog that opens, was not covered', () => {
    sight.watch(control);
    look(control, false, false);
    look(control, true);
    expect(seen()).toBe(true);
  });

  it('that has only just come is looked at before an answer is given', () => {
    const told: boolean[] = [];
    sight.watch(control);
    sight.whenSeen(control, (answer) => told.push(answer));
    expect(told).toEqual([]);
    expect(observed).toEqual([control]);
    look(control, false);
    expect(told).toEqual([false]);
  });

  it('that nobody follows is not judged here', () => {
    expect(seen()).toBe(true);
  });
});

it('a browser that cannot tell is not asked', () => {
  expect(createIn({ IntersectionObserver: Observer, IntersectionObserverEntry: class {} })).toBeNull();
  expect(createIn({})).toBeNull();
});

it('is not taken for one that tells where the page gave every object that name', () => {
  class Without {}
  Object.setPrototypeOf(Without.prototype, { isVisible: 'save' });
  expect(createIn({ IntersectionObserver: Observer, IntersectionObserverEntry: Without })).toBeNull();
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCovers } from '../../../../src/overlay/shell/place/covers.ts';
import { trackAnchors } from '../../../../src/overlay/shell/place/track-anchors.ts';

const BOX = { left: 10, top: 10, right: 110, bottom: 40 };

/** What lies at every point, and how often the browser was asked. */
const asked = vi.fn<(x: number, y: number) => Element | null>();
let life: AbortController;
let host: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div id="list"><p id="one"></p><p id="two"></p></div><div id="dialog"></div>';
  host = document.body.appendChild(document.createElement('caseline-root'));
  life = new AbortController();
  asked.mockReset().mockReturnValue(null);
  Object.assign(document, { elementFromPoint: asked });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const find = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

describe('what lies over an element', () => {
  function covers() {
    const clock = { now: 0 };
    return { clock, covers: createCovers(host, () => clock.now) };
  }

  it('is asked for anew each time while nobody types', () => {
    const { covers: look } = covers();
    expect(look.isCovered(find('one'), BOX)).toBe(false);
    asked.mockReturnValue(find('dialog'));
    expect(look.isCovered(find('one'), BOX)).toBe(true);
  });

  it('is asked for once while somebody types, until the hand rests', () => {
    const { clock, covers: look } = covers();
    look.isCovered(find('one'), BOX);
    for (let key = 1; key <= 20; key += 1) {
      clock.now = key * 100;
      look.typed();
      look.isCovered(find('one'), BOX);
    }
    expect(asked).toHaveBeenCalledTimes(1);
    clock.now += look.rests();
    look.isCovered(find('one'), BOX);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is asked for while somebody types of what has moved, is new, or after something else was done', () => {
    const { covers: look } = covers();
    look.isCovered(find('one'), BOX);
    look.typed();
    look.isCovered(find('one'), { ...BOX, bottom: 60 });
    look.isCovered(find('two'), BOX);
    expect(asked).toHaveBeenCalledTimes(3);
    look.done();
    look.isCovered(find('two'), BOX);
    expect(asked).toHaveBeenCalledTimes(4);
  });

  it('is forgotten of what is followed no longer', () => {
    const { covers: look } = covers();
    look.typed();
    look.isCovered(find('one'), BOX);
    look.keep(new Set());
    look.isCovered(find('one'), BOX);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

describe('elements that are followed', () => {
  const sizes = { observe: vi.fn(), unobserve: vi.fn(), disconnect: vi.fn() };

  function track() {
    vi.useFakeTimers();
    vi.stubGlobal('ResizeObserver', function ResizeObserver() {
      return sizes;
    });
    for (const mock of Object.values(sizes)) mock.mockClear();
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 100, 30));
    const onMove = vi.fn(() => false);
    return { onMove, tracker: trackAnchors({ document, host, signal: life.signal, onMove }) };
  }
  const type = (): void => {
    for (const name of ['keydown', 'input', 'keyup']) {
      find('one').dispatchEvent(new Event(name, { bubbles: true }));
      vi.advanceTimersByTime(40);
    }
  };

  it('are measured at each key, and looked over when the hand rests', () => {
    const { onMove, tracker } = track();
    tracker.watch([find('one'), find('two')]);
    vi.advanceTimersByTime(20);
    expect(asked).toHaveBeenCalledTimes(2);
    onMove.mockClear();
    for (let key = 0; key < 5; key += 1) type();
    expect(asked).toHaveBeenCalledTimes(2);
    expect(onMove).toHaveBeenCalledTimes(5);
    expect(onMove).toHaveBeenLastCalledWith(expect.anything(), true);
    vi.advanceTimersByTime(400);
    expect(asked).toHaveBeenCalledTimes(4);
    expect(onMove).toHaveBeenLastCalledWith(expect.anything(), false);
  });

  it('are looked over at once after a key that types nothing', () => {
    const { tracker } = track();
    tracker.watch([find('one')]);
    vi.advanceTimersByTime(20);
    find('one').dispatchEvent(new Event('keyup', { bubbles: true }));
    vi.advanceTimersByTime(20);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('are not watched anew for their size when the same are handed in again', () => {
    const { tracker } = track();
    tracker.watch([find('one'), find('two')]);
    sizes.observe.mockClear();
    tracker.watch([find('one'), find('two')]);
    expect([sizes.observe, sizes.unobserve, sizes.disconnect].map((mock) => mock.mock.calls)).toEqual([
      [],
      [],
      [],
    ]);
    tracker.watch([find('two')]);
    expect(sizes.unobserve.mock.calls).toEqual([[find('one')]]);
  });

  it('have the styles of what is around them read once for all', () => {
    const { tracker } = track();
    const styles = vi.spyOn(window, 'getComputedStyle');
    tracker.watch([find('one'), find('two')]);
    expect(styles.mock.calls.map(([element]) => element.id)).toEqual(['one', 'list', 'two']);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Mounted, mount } from '../mount.ts';

let layer: Mounted;
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  layer = mount();
});
afterEach(() => {
  layer.ui.dispose();
  vi.useRealTimers();
});
const shown = () => layer.texts('.notice p');

describe('notices', () => {
  it('stand in a region that is announced politely and is there before them', () => {
    expect(layer.find('.notices').getAttribute('role')).toBe('status');
    layer.ui.notify({ level: 'info', text: 'Checked `again`' });
    expect(shown()).toEqual(['Checked again']);
  });

  it('good news leaves by itself, a warning stays', async () => {
    layer.ui.notify({ level: 'success', text: 'Saved' });
    layer.ui.notify({ level: 'warning', text: 'Saved unchecked' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(shown()).toEqual(['Saved unchecked']);
  });

  it('good news stays while it is pointed at', async () => {
    layer.ui.notify({ level: 'success', text: 'Saved' });
    await vi.advanceTimersByTimeAsync(1_000);
    layer.find('.notice').dispatchEvent(new Event('pointerenter'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(shown()).toEqual(['Saved']);
    layer.find('.notice').dispatchEvent(new Event('pointerleave'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(shown()).toEqual([]);
  });

  it('the same text is not stacked, and the oldest of many goes', () => {
    for (const text of ['a', 'b', 'a', 'c', 'd']) layer.ui.notify({ level: 'error', text });
    expect(shown()).toEqual(['a', 'c', 'd']);
  });

  it('an action runs once and takes the notice away', () => {
    const run = vi.fn();
    layer.ui.notify({ level: 'warning', text: 'Saved unchecked', action: { label: 'Check again', run } });
    layer.button('Check again').click();
    expect(run).toHaveBeenCalledOnce();
    expect(shown()).toEqual([]);
  });

  it('can be taken away by whoever put it there', () => {
    const close = layer.ui.notify({ level: 'warning', text: 'x' });
    close();
    close();
    expect(shown()).toEqual([]);
  });
});
